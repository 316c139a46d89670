/**
 * The shared clock: the hash `clock` has the time of the clock at a moment of the server, and its speed. Times are in milliseconds.
 */
export const clockScript = `
local clock_key = base .. 'clock'

local function server_now()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
end

local function exact(number)
  return string.format('%.3f', number)
end

local function read_clock()
  local state = redis.call('HMGET', clock_key, 'version', 'at', 'time', 'speed')
  if not state[1] then return nil end
  return { version = tonumber(state[1]), at = tonumber(state[2]), time = tonumber(state[3]), speed = tonumber(state[4]) }
end

local function clock_message(clock, now)
  local time = clock.time + (now - clock.at) * clock.speed
  return cjson.encode({ clock.version, exact(time), exact(clock.speed) })
end

local function write_clock(clock, now)
  clock.at = now
  redis.call('HSET', clock_key, 'version', clock.version, 'at', exact(now), 'time', exact(clock.time), 'speed', exact(clock.speed))
  redis.call('PEXPIRE', clock_key, keep_ms)
  local message = clock_message(clock, now)
  redis.call('PUBLISH', base .. 'changes', message)
  return message
end

-- Takes over the shared clock, or begins it with the time and speed of this replica.
local function join_clock(time, speed)
  local now = server_now()
  local clock = read_clock()
  if clock then
    redis.call('PEXPIRE', clock_key, keep_ms)
    return clock_message(clock, now)
  end
  return write_clock({ version = 1, time = time, speed = speed }, now)
end

local function change_clock(kind, value)
  local now = server_now()
  local clock = read_clock() or { version = 0, at = now, time = now, speed = 1 }
  clock.time = clock.time + (now - clock.at) * clock.speed
  clock.version = clock.version + 1
  if kind == 'set' then clock.time = value
  elseif kind == 'advance' then clock.time = clock.time + value
  else clock.speed = value end
  return write_clock(clock, now)
end
`;
