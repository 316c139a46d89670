import { type Host, systemHost } from "./host.ts";
import { type Alarm, createSleepers } from "./sleepers.ts";

/** A span as `advance` takes it; the parts add up. */
export interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

/** The fake's time: it starts somewhere, runs at a speed, and can be moved on by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves when the clock has moved on by so many milliseconds; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Sets the clock to a time, earlier or later, in milliseconds since the epoch, and wakes the sleepers that have become due. */
  set(now: number): void;
  /** Moves the clock on at once and wakes the sleepers that have become due, in the order in which they are due. */
  advance(span: Span): void;
}

export interface ClockOptions {
  /** Milliseconds since the epoch. Default: the present. */
  start?: number;
  /** Fake seconds per real second. 0 stands still. Default: 1. */
  speed?: number;
  /** Where real time comes from. Default: this machine. */
  host?: Host;
}

/** @throws {RangeError} when the start or the speed is no usable number. */
export function createClock({ start, speed = 1, host = systemHost }: ClockOptions = {}): Clock {
  if (!Number.isFinite(speed) || speed < 0) throw new RangeError(`A clock's speed is 0 or more, found ${speed}.`);
  const origin = host.monotonic();
  const passed = (): number => (speed === 0 ? 0 : (host.monotonic() - origin) * speed);
  return assemble(startOf(start, host), passed, ({ now }) => (due, ring) => {
    return speed === 0 ? () => {} : host.after((due - now()) / speed, ring);
  });
}

export interface VirtualClockOptions extends Pick<ClockOptions, "start" | "host"> {
  /** Whether it jumps to the next sleeper by itself as soon as nothing else is ready to run. Default: false. */
  auto?: boolean;
}

/** A clock that moves by `advance` alone, or, with `auto`, to whoever sleeps on it. */
export function virtualClock({ start, auto = false, host = systemHost }: VirtualClockOptions = {}): Clock {
  return assemble(
    startOf(start, host),
    () => 0,
    ({ now, advance }) =>
      (due) => {
        return auto ? host.whenIdle(() => advance({ milliseconds: Math.max(0, due - now()) })) : () => {};
      },
  );
}

/** A clock of its parts: where it started, how much has passed by itself, and how its sleepers are woken. */
export function assemble(start: number, passed: () => number, alarmOf: (clock: Clock) => Alarm): Clock {
  let offset = start;
  const clock: Clock = {
    now: () => offset + passed(),
    sleep: (milliseconds, signal) => sleepers.add(clock.now() + milliseconds, signal),
    set: (now) => {
      offset = checkedTime(now) - passed();
      sleepers.wake();
    },
    advance: (span) => {
      const step = millisecondsOf(span);
      checkedTime(clock.now() + step);
      offset += step;
      sleepers.wake();
    },
  };
  const sleepers = createSleepers(clock.now, alarmOf(clock));
  return clock;
}

/** Times from the year 1000 to 9999: what the vendor's fourteen digits can say. */
function checkedTime(time: number): number {
  if (time >= earliest && time <= latest) return time;
  throw new RangeError(`A clock is set to a time from the year 1000 to 9999, found ${time} ms.`);
}

const earliest = Date.UTC(1000, 0, 2);
const latest = Date.UTC(9999, 11, 31);

function startOf(start: number | undefined, host: Host): number {
  return start === undefined ? host.wall() : checkedTime(start);
}

function millisecondsOf({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): number {
  const total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  if (!Number.isFinite(total) || total < 0) throw new RangeError(`A clock advances forward, found ${total} ms.`);
  return total;
}
