import { MockServerError } from "../errors.ts";
import { quoted, rejectUnknownNames } from "../reject-unknown-names.ts";
import { type ClockMotion, createClockMotion } from "./clock-motion.ts";
import { type ClockDuration, toMilliseconds } from "./duration.ts";
import { systemTime, type TimeSource } from "./time-source.ts";
import { createTimerQueue, type ScheduleWake, type TimerQueue } from "./timer-queue.ts";

/** The time of the mock server: it has a start, a speed and can be moved by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after that many milliseconds of this clock. Rejects with the signal's reason when aborted, and with
   * `clock-end-reached` when an automatic clock would have to jump past the year 9999.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Clock milliseconds per real millisecond; 0 when paused. */
  speed(): number;
  /**
   * Sets the time, earlier or later, in milliseconds since the epoch, and wakes the sleepers that are due. When the clock is set
   * back, each sleeper still sleeps for the rest of its duration.
   *
   * @throws {MockServerError} `invalid-clock-time` outside the years 1000 to 9999
   */
  set(now: number): void;
  /**
   * Changes the speed from the current time on. Sleepers wake when they are due at the new speed.
   *
   * @throws {MockServerError} `invalid-clock-speed`; `tenant-clock-speed` on the clock of one tenant
   */
  setSpeed(speed: number): void;
  /**
   * Advances the clock and wakes the sleepers that are due, in the order in which they are due.
   *
   * @throws {MockServerError} `invalid-duration`, `negative-duration`, `invalid-clock-time`
   */
  advance(duration: ClockDuration): void;
  /** Resolves when the changes so far have reached the other processes that share the clock; absent if none do. */
  settled?(): Promise<void>;
}

/** Options of `createClock`. */
export interface ClockOptions {
  /** Milliseconds since the epoch. Default: the current time. */
  start?: number;
  /** Clock seconds per real second; 0 pauses it. Default: 1. */
  speed?: number;
  /** Where real time comes from. Default: the system. */
  timeSource?: TimeSource;
}

/**
 * A clock that runs on its own.
 *
 * @throws {MockServerError} `invalid-clock-time`, `invalid-clock-speed`, `unknown-clock-option`
 */
export function createClock(options: ClockOptions = {}): Clock {
  rejectUnknownNames(options, ["start", "speed", "timeSource"], "unknown-clock-option");
  const { start, speed = 1, timeSource = systemTime } = options;
  const motion = createClockMotion(timeSource, speed);
  return assembleClock(resolveStart(start, timeSource), motion, ({ speed }, elapsed) => (due, wake) => {
    return speed() === 0 ? () => {} : timeSource.after(Math.max(0, due - elapsed()) / speed(), () => wake(elapsed()));
  });
}

/** Options of `virtualClock`. */
export interface VirtualClockOptions extends Pick<ClockOptions, "start" | "timeSource"> {
  /** Whether it jumps to the next sleeper as soon as nothing else is ready to run. Default: false. */
  auto?: boolean;
}

/**
 * A clock that is paused until `advance` moves it or, with `auto`, jumps to the next sleeper.
 *
 * With `auto`, concurrent requests over a socket may not overlap: the first one can jump to its end before the next one arrives,
 * so none of three is refused. Where requests have to overlap, use a paused clock and advance it once all have arrived.
 *
 * @param options its start in milliseconds since the epoch, by default the current time, and `auto`
 * @example
 * ```ts
 * import { virtualClock } from "@mockvox/mock-server";
 * import { setupWolkvox } from "@mockvox/mock-server/node";
 *
 * const clock = virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00") });
 * const wolkvox = setupWolkvox({ clock, latency: 5_000 });
 * clock.advance({ seconds: 5 });
 * ```
 * @throws {MockServerError} `invalid-clock-time`, `unknown-clock-option`
 */
export function virtualClock(options: VirtualClockOptions = {}): Clock {
  rejectUnknownNames(options, ["start", "auto", "timeSource"], "unknown-clock-option");
  const { start, auto = false, timeSource = systemTime } = options;
  if (!auto) return createClock({ speed: 0, timeSource, ...(start === undefined ? {} : { start }) });
  return assembleClock(
    resolveStart(start, timeSource),
    createClockMotion(timeSource, 0),
    ({ advance }, elapsed) =>
      (due, _, fail) =>
        timeSource.onIdle(() => {
          try {
            advance({ milliseconds: Math.max(0, due - elapsed()) });
          } catch (cause) {
            fail(new MockServerError("clock-end-reached", {}, { cause }));
          }
        }),
  );
}

/** A clock from its parts: its start, how it runs on its own, and how its sleepers are woken. */
export function assembleClock(
  start: number,
  motion: ClockMotion,
  createScheduler: (clock: Clock, elapsed: () => number) => ScheduleWake,
): Clock {
  let offset = start;
  /** Milliseconds by which it was set back. */
  let rewound = 0;
  const rewoundMs = (): number => rewound + motion.rewoundMs();
  /** The time as if the clock had never been set back; sleepers are due by it. */
  const elapsed = (): number => clock.now() + rewoundMs();
  const clock: Clock = {
    now: () => offset + motion.elapsed(),
    speed: motion.speed,
    sleep: (milliseconds, signal) => timers.sleepUntil(elapsed() + milliseconds, signal),
    set: (now) => {
      rewound += Math.max(0, clock.now() - validateTime(now));
      offset = now - motion.elapsed();
      timers.wakeDue();
    },
    setSpeed: (speed) => {
      motion.setSpeed(speed);
      timers.wakeDue();
    },
    advance: (duration) => {
      const step = toMilliseconds(duration);
      validateTime(clock.now() + step);
      offset += step;
      timers.wakeDue();
    },
  };
  const timers = createTimerQueue(elapsed, createScheduler(clock, elapsed));
  internalsByClock.set(clock, { timers, elapsed, rewoundMs, offsetMs: () => offset });
  return clock;
}

/** What the forks of a clock need of it. */
export interface ClockInternals {
  timers: TimerQueue;
  elapsed(): number;
  rewoundMs(): number;
  /** Milliseconds by which it was moved by hand, from the epoch or from its base clock. */
  offsetMs(): number;
}

const internalsByClock = new WeakMap<Clock, ClockInternals>();

/** The internals of a clock; undefined for an implementation that is not ours. */
export function internalsOf(clock: Clock): ClockInternals | undefined {
  return internalsByClock.get(clock);
}

/** Limited to the years 1000 to 9999, which fit in the vendor's fourteen digits. */
function validateTime(time: number): number {
  if (typeof time === "number" && time >= earliest && time <= latest) return time;
  throw new MockServerError("invalid-clock-time", { value: quoted(time) });
}

const earliest = Date.UTC(1000, 0, 2);
const latest = Date.UTC(9999, 11, 31);

function resolveStart(start: number | undefined, timeSource: TimeSource): number {
  return start === undefined ? timeSource.now() : validateTime(start);
}
