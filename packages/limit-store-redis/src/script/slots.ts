/**
 * Slots and waiting requests. A request is `<replica>:<number>`. The sorted set `slots:<generation>:<holder>` has the requests in flight,
 * by the moment at which the slot expires; clearing the store begins a new generation. The sorted set `queue:<holder>` has the
 * requests that wait, in the order in which they came. The hash `replica:<replica>` has for each of its requests what it holds, so that
 * any replica can give it back. A request whose replica has no key `alive:<replica>` does not wait any more.
 */
export const slotsScript = `
local function slots_key(holder)
  return base .. 'slots:' .. (redis.call('HGET', base .. 'meta', 'generation') or '0') .. ':' .. holder
end

local function slots_in_use(key, now)
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  return redis.call('ZCARD', key)
end

local function take_slot(key, request, max_slots, now, expires_at)
  if slots_in_use(key, now) >= max_slots then return false end
  redis.call('ZADD', key, expires_at, request)
  redis.call('PEXPIRE', key, keep_ms)
  return true
end

-- Milliseconds until the first slot expires; -1 if none is in use.
local function ms_until_free(key, now)
  local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
  return first[2] and tostring(tonumber(first[2]) - now) or '-1'
end

local function replica_key(name)
  return base .. 'replica:' .. name
end

local function remember(number, owner, day, record, holder)
  redis.call('HSET', replica_key(replica), 't' .. number, cjson.encode({ owner, day, record, holder }))
end

local function split(request)
  local at = string.find(request, ':', 1, true)
  return string.sub(request, 1, at - 1), string.sub(request, at + 1)
end

-- Gives back the unit of a request that is not answered, and forgets it. Returns its holder.
local function undo(request)
  local name, number = split(request)
  local key, field = replica_key(name), 't' .. number
  local held = redis.call('HGET', key, field)
  if not held then return nil end
  local owner, day, record, holder = unpack(cjson.decode(held))
  redis.call('HDEL', key, field)
  refund(owner, day, record)
  return holder
end

local function is_alive(request)
  local name = split(request)
  return redis.call('EXISTS', base .. 'alive:' .. name) == 1
end

-- The first request that waits, without those of replicas that are gone.
local function first_in_queue(holder)
  local queue = base .. 'queue:' .. holder
  while true do
    local first = redis.call('ZRANGE', queue, 0, 0)[1]
    if not first or is_alive(first) then return first end
    redis.call('ZREM', queue, first)
    undo(first)
  end
end

local function wake_first(holder)
  local first = first_in_queue(holder)
  if not first then return end
  local name, number = split(first)
  redis.call('PUBLISH', base .. 'wake:' .. name, number)
end

local function live()
  redis.call('SET', base .. 'alive:' .. replica, '1', 'PX', alive_ms)
end

local function enter_queue(holder, request)
  local queue = base .. 'queue:' .. holder
  redis.call('ZADD', queue, next_id(), request)
  redis.call('PEXPIRE', queue, keep_ms)
  live()
end
`;
