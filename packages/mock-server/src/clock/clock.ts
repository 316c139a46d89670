import { checkNames, quoted } from "../fake/known-names.ts";
import { type Host, systemHost } from "./host.ts";
import { createMotion, type Motion } from "./motion.ts";
import { type Alarm, createSleepers, type Sleepers } from "./sleepers.ts";

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
  /**
   * Resolves when the clock has moved on by that many milliseconds; rejects with the signal's reason when aborted, and with a
   * RangeError when a clock that jumps by itself would have to jump past the year 9999.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Its milliseconds per millisecond of the machine; 0 stands still. */
  speed(): number;
  /**
   * Sets the clock to a time, earlier or later, in milliseconds since the epoch, and wakes the sleepers that have become due. Set
   * back, it leaves each sleeper the rest of its span.
   *
   * @throws {RangeError} when it is no time from the year 1000 to 9999
   */
  set(now: number): void;
  /**
   * Lets the clock run at another speed from the time that it shows; sleepers wake when they are due at the new speed.
   *
   * @throws {RangeError} when it is no number from 0 to 1,000,000, or when the clock is that of one tenant, which runs with everybody's
   */
  setSpeed(speed: number): void;
  /**
   * Moves the clock on at once and wakes the sleepers that have become due, in the order in which they are due.
   *
   * @throws {RangeError} when the span is negative, has a part that is not known, or none
   */
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

/** @throws {RangeError} when the start or the speed is no usable number, and on an option that is not known. */
export function createClock(options: ClockOptions = {}): Clock {
  checkNames(options, ["start", "speed", "host"], "option of a clock");
  const { start, speed = 1, host = systemHost } = options;
  const motion = createMotion(host, speed);
  return assemble(startOf(start, host), motion, ({ speed }, elapsed) => (due, ring) => {
    return speed() === 0 ? () => {} : host.after(Math.max(0, due - elapsed()) / speed(), () => ring(elapsed()));
  });
}

export interface VirtualClockOptions extends Pick<ClockOptions, "start" | "host"> {
  /** Whether it jumps to the next sleeper by itself as soon as nothing else is ready to run. Default: false. */
  auto?: boolean;
}

/**
 * A clock that stands until it is moved by `advance`, or, with `auto`, jumps to whoever sleeps on it.
 *
 * With `auto` requests over a socket may not meet: one that has come jumps to its end before the next has arrived, so of three at
 * once none may be refused. Let the clock stand where they have to meet, and move it when they have.
 */
export function virtualClock(options: VirtualClockOptions = {}): Clock {
  checkNames(options, ["start", "auto", "host"], "option of a virtual clock");
  const { start, auto = false, host = systemHost } = options;
  if (!auto) return createClock({ speed: 0, host, ...(start === undefined ? {} : { start }) });
  return assemble(
    startOf(start, host),
    createMotion(host, 0),
    ({ advance }, elapsed) =>
      (due, _, fail) =>
        host.whenIdle(() => {
          try {
            advance({ milliseconds: Math.max(0, due - elapsed()) });
          } catch (cause) {
            fail(new RangeError("A clock ends with the year 9999, and this wait does not end before.", { cause }));
          }
        }),
  );
}

/** A clock of its parts: where it started, how it moves by itself, and how its sleepers are woken. */
export function assemble(
  start: number,
  motion: Motion,
  alarmOf: (clock: Clock, elapsed: () => number) => Alarm,
): Clock {
  let offset = start;
  /** The milliseconds by which it was set back. */
  let back = 0;
  const setBack = (): number => back + motion.setBack();
  /** The time as if the clock had never been set back: sleepers go by it. */
  const elapsed = (): number => clock.now() + setBack();
  const clock: Clock = {
    now: () => offset + motion.passed(),
    speed: motion.speed,
    sleep: (milliseconds, signal) => sleepers.add(elapsed() + milliseconds, signal),
    set: (now) => {
      back += Math.max(0, clock.now() - checkedTime(now));
      offset = now - motion.passed();
      sleepers.wake();
    },
    setSpeed: (speed) => {
      motion.setSpeed(speed);
      sleepers.wake();
    },
    advance: (span) => {
      const step = millisecondsOf(span);
      checkedTime(clock.now() + step);
      offset += step;
      sleepers.wake();
    },
  };
  const sleepers = createSleepers(elapsed, alarmOf(clock, elapsed));
  assembled.set(clock, { sleepers, elapsed, setBack });
  return clock;
}

/** What a clock is made of, for its forks. */
export interface Works {
  sleepers: Sleepers;
  elapsed(): number;
  setBack(): number;
}

const assembled = new WeakMap<Clock, Works>();

/** The works of a clock; undefined when it is not one of ours. */
export function worksOf(clock: Clock): Works | undefined {
  return assembled.get(clock);
}

/** Times from the year 1000 to 9999: what the vendor's fourteen digits can say. */
function checkedTime(time: number): number {
  if (typeof time === "number" && time >= earliest && time <= latest) return time;
  throw new RangeError(`A clock is set to a time from the year 1000 to 9999, found ${quoted(time)} ms.`);
}

const earliest = Date.UTC(1000, 0, 2);
const latest = Date.UTC(9999, 11, 31);

function startOf(start: number | undefined, host: Host): number {
  return start === undefined ? host.wall() : checkedTime(start);
}

const millisecondsIn: Readonly<Record<keyof Span, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

function millisecondsOf(span: Span): number {
  const isKnown = (name: string): name is keyof Span => Object.hasOwn(millisecondsIn, name);
  const names = Object.keys(Object(span));
  if (names.length === 0 || !names.every(isKnown)) {
    const known = Object.keys(millisecondsIn).join(", ");
    throw new RangeError(`A clock advances by a span of ${known}; found ${JSON.stringify(span)}.`);
  }
  const total = names.reduce((sum, name) => sum + (span[name] ?? 0) * millisecondsIn[name], 0);
  if (!Number.isFinite(total) || total < 0) throw new RangeError(`A clock advances forward, found ${total} ms.`);
  return total;
}
