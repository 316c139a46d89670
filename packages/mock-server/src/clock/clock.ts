import { type Host, systemHost } from "./host.ts";
import { createSleepers } from "./sleepers.ts";

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
  if (start !== undefined && !Number.isFinite(start)) throw new RangeError(`A clock starts at a time, found ${start}.`);
  const origin = host.monotonic();
  let reached = start ?? host.wall();
  const now = (): number => reached + (speed === 0 ? 0 : (host.monotonic() - origin) * speed);
  const sleepers = createSleepers({ now, speed, host });
  return {
    now,
    sleep: (milliseconds, signal) => sleepers.add(now() + milliseconds, signal),
    advance: (span) => {
      reached += millisecondsOf(span);
      sleepers.wake();
    },
  };
}

/** A clock that moves by `advance` alone. */
export function virtualClock(options: Pick<ClockOptions, "start"> = {}): Clock {
  return createClock({ ...options, speed: 0 });
}

function millisecondsOf({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): number {
  const total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  if (!Number.isFinite(total) || total < 0) throw new RangeError(`A clock advances forward, found ${total} ms.`);
  return total;
}
