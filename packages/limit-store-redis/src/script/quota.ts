/**
 * Spent units. The hash `quota:<owner>` has two fields per day: `d<day>`, the units spent, and `r<day>`, the number of the record. A
 * reset makes new records, so that refunds of older requests do not reach them. The hash `all` has the units that owners without a
 * record have already spent.
 */
export const quotaScript = `
local max_days = 16
local max_owners = 100000

local function next_id()
  return redis.call('HINCRBY', base .. 'meta', 'ids', 1)
end

local function quota_key(owner)
  return base .. 'quota:' .. owner
end

local function days_of(key)
  local days = {}
  local fields = redis.call('HGETALL', key)
  for at = 1, #fields, 2 do
    if string.sub(fields[at], 1, 1) == 'r' then
      days[#days + 1] = { day = string.sub(fields[at], 2), record = tonumber(fields[at + 1]) }
    end
  end
  table.sort(days, function(one, other) return one.record < other.record end)
  return days
end

-- The record that was created first is dropped first.
local function drop_oldest_day(key)
  if redis.call('HLEN', key) <= 2 * max_days then return end
  local oldest = days_of(key)[1]
  redis.call('HDEL', key, 'd' .. oldest.day, 'r' .. oldest.day)
end

local function create_record(key, day, spent)
  local record = next_id()
  redis.call('HSET', key, 'd' .. day, spent, 'r' .. day, record)
  drop_oldest_day(key)
  redis.call('PEXPIRE', key, keep_ms)
  redis.call('PEXPIRE', base .. 'meta', keep_ms)
  return record
end

local function know_owner(owner, record)
  local owners = base .. 'owners'
  redis.call('ZADD', owners, record, owner)
  redis.call('PEXPIRE', owners, keep_ms)
  while redis.call('ZCARD', owners) > max_owners do
    redis.call('DEL', quota_key(redis.call('ZPOPMIN', owners)[1]))
  end
end

local function spent_by_all(day)
  return tonumber(redis.call('HGET', base .. 'all', 'd' .. day) or '0')
end

-- The units spent, and the number of the record, which is created if there is none.
local function open_record(owner, day)
  local key = quota_key(owner)
  local found = redis.call('HMGET', key, 'd' .. day, 'r' .. day)
  if found[1] then return tonumber(found[1]), found[2] end
  local spent = spent_by_all(day)
  local record = create_record(key, day, spent)
  know_owner(owner, record)
  return spent, tostring(record)
end

local function set_spent(owner, day, spent)
  redis.call('HSET', quota_key(owner), 'd' .. day, spent)
end

local function refund(owner, day, record)
  local key = quota_key(owner)
  if redis.call('HGET', key, 'r' .. day) == record then redis.call('HINCRBY', key, 'd' .. day, -1) end
end

local function units_spent(owner, day)
  local spent = redis.call('HGET', quota_key(owner), 'd' .. day)
  return spent and tonumber(spent) or spent_by_all(day)
end

local function spend(owner, day, per_day, units)
  local spent = open_record(owner, day)
  set_spent(owner, day, math.min(per_day, spent + units))
end

local function spend_all(day, per_day, units)
  local all = base .. 'all'
  local spent = math.min(per_day, spent_by_all(day) + units)
  if redis.call('HEXISTS', all, 'd' .. day) == 1 then redis.call('HSET', all, 'd' .. day, spent)
  else create_record(all, day, spent) end
  for _, owner in ipairs(redis.call('ZRANGE', base .. 'owners', 0, -1)) do
    local own = redis.call('HGET', quota_key(owner), 'd' .. day)
    if own then set_spent(owner, day, math.min(per_day, tonumber(own) + units)) end
  end
end

local function reset_quota(owner)
  local key = quota_key(owner)
  local days, known = days_of(base .. 'all'), {}
  for _, one in ipairs(days) do known[one.day] = true end
  for _, one in ipairs(days_of(key)) do
    if not known[one.day] then days[#days + 1] = one end
  end
  redis.call('DEL', key)
  for _, one in ipairs(days) do know_owner(owner, create_record(key, one.day, 0)) end
end

local function reset_all_quotas()
  for _, owner in ipairs(redis.call('ZRANGE', base .. 'owners', 0, -1)) do redis.call('DEL', quota_key(owner)) end
  redis.call('DEL', base .. 'owners', base .. 'all')
end
`;
