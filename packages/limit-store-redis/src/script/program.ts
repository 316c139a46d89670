import { clockScript } from "./clock.ts";
import { quotaScript } from "./quota.ts";
import { slotsScript } from "./slots.ts";

/** How long keys are kept without use, in milliseconds: 30 days. */
const keepMs = 30 * 24 * 60 * 60 * 1000;

/** How long a replica counts as alive after its last sign, in milliseconds. */
export const aliveMs = 3_000;

/**
 * What the server runs for every operation, in one step. The arguments are the operation, the replica, the number of the operation and
 * its own arguments. The operations of a replica that change something have increasing numbers, and each is applied at most once: `done`
 * is the last one that was applied. When a replica connects again, `fence` rejects all that it sent before, which then cannot arrive
 * late; it sends those again that were not applied.
 */
export const program: string = `
local base = KEYS[1]
local operation, replica, number = ARGV[1], ARGV[2], tonumber(ARGV[3])
local keep_ms, alive_ms = ${keepMs}, ${aliveMs}
${quotaScript}
${slotsScript}
${clockScript}
local me = replica .. ':' .. ARGV[3]
local operations = {}

-- ARGV: owner, day, units per day, holder, slots, now, expires at, waits
function operations.admit(owner, day, per_day, holder, max_slots, now, expires_at, waits)
  now, expires_at = tonumber(now), tonumber(expires_at)
  local first = first_in_queue(holder)
  local spent, record = open_record(owner, day)
  if spent >= tonumber(per_day) then return { 'quota-spent' } end
  local key = slots_key(holder)
  if not first and take_slot(key, me, tonumber(max_slots), now, expires_at) then
    set_spent(owner, day, spent + 1)
    remember(ARGV[3], owner, day, record, holder)
    return { 'admitted', record }
  end
  if waits == '0' then return { 'too-many-requests' } end
  set_spent(owner, day, spent + 1)
  remember(ARGV[3], owner, day, record, holder)
  enter_queue(holder, me)
  if first then return { 'waiting', record, '-1' } end
  slots_in_use(key, now)
  return { 'waiting', record, ms_until_free(key, now) }
end

-- ARGV: request, holder, slots, now, duration
function operations.acquire(request, holder, max_slots, now, duration)
  now = tonumber(now)
  local queue, own = base .. 'queue:' .. holder, replica .. ':' .. request
  if not redis.call('ZSCORE', queue, own) then return { 'gone' } end
  if first_in_queue(holder) ~= own then return { 'waiting', '-1' } end
  local key = slots_key(holder)
  if not take_slot(key, own, tonumber(max_slots), now, now + tonumber(duration)) then
    return { 'waiting', ms_until_free(key, now) }
  end
  redis.call('ZREM', queue, own)
  wake_first(holder)
  return { 'admitted' }
end

-- ARGV: request, holder
function operations.release(request, holder)
  redis.call('ZREM', slots_key(holder), replica .. ':' .. request)
  redis.call('HDEL', replica_key(replica), 't' .. request)
  wake_first(holder)
end

function operations.refund(owner, day, record)
  refund(owner, day, record)
end

-- ARGV: request. It ends as if it had never come.
function operations.cancel(request)
  local own = replica .. ':' .. request
  local holder = undo(own)
  if not holder then return end
  redis.call('ZREM', slots_key(holder), own)
  redis.call('ZREM', base .. 'queue:' .. holder, own)
  wake_first(holder)
end

-- ARGV: holders of the requests that wait at this replica
function operations.beat(...)
  live()
  for _, holder in ipairs({ ... }) do wake_first(holder) end
end

-- Operations with a lower number have no effect from now on. Returns the last one that was applied.
function operations.join()
  local key = replica_key(replica)
  local done = redis.call('HGET', key, 'done') or '0'
  redis.call('HSET', key, 'fence', ARGV[3])
  redis.call('PEXPIRE', key, keep_ms)
  redis.call('PEXPIRE', base .. 'meta', keep_ms)
  return { done }
end

function operations.leave()
  redis.call('DEL', base .. 'alive:' .. replica)
  if redis.call('HLEN', replica_key(replica)) <= 2 then redis.call('DEL', replica_key(replica)) end
end

function operations.spent(owner, day)
  return { tostring(units_spent(owner, day)) }
end

function operations.slots(holder, now)
  return { tostring(slots_in_use(slots_key(holder), tonumber(now))) }
end

function operations.spend(owner, day, per_day, units)
  spend(owner, day, tonumber(per_day), tonumber(units))
end

function operations.spendAll(day, per_day, units)
  spend_all(day, tonumber(per_day), tonumber(units))
end

operations.reset = reset_quota
operations.resetAll = reset_all_quotas

function operations.releaseSlots(holder)
  redis.call('DEL', slots_key(holder))
  wake_first(holder)
end

function operations.clear()
  reset_all_quotas()
  redis.call('HINCRBY', base .. 'meta', 'generation', 1)
  redis.call('PEXPIRE', base .. 'meta', keep_ms)
  redis.call('PUBLISH', base .. 'changes', 'cleared')
end

function operations.joinClock(time, speed)
  return { join_clock(tonumber(time), tonumber(speed)) }
end

function operations.changeClock(kind, value)
  return { change_clock(kind, tonumber(value)) }
end

if number > 0 and operation ~= 'join' then
  local last = redis.call('HMGET', replica_key(replica), 'done', 'fence')
  if number <= tonumber(last[1] or '0') or number <= tonumber(last[2] or '0') then return { 'skipped' } end
  redis.call('HSET', replica_key(replica), 'done', ARGV[3])
end
return operations[operation](unpack(ARGV, 4)) or {}
`;
