import { MockServerError } from "../errors.ts";
import { assembleClock, type Clock, type ClockInternals, internalsOf } from "./clock.ts";
import type { ScheduleWake } from "./timer-queue.ts";

/**
 * A clock that follows another one at its speed and can be advanced independently. Advancing the base clock also advances its
 * forks and wakes their sleepers in the order in which they are due.
 *
 * @param aheadMs the milliseconds by which it is ahead of the base clock
 */
export function forkClock(base: Clock, aheadMs = 0): Clock {
  const internals = internalsOf(base);
  const motion = {
    elapsed: base.now,
    rewoundMs: () => internals?.rewoundMs() ?? 0,
    speed: base.speed,
    setSpeed: rejectSpeed,
  };
  return assembleClock(aheadMs, motion, (_, elapsed) =>
    internals ? scheduleOnBase(internals, elapsed) : scheduleBySleep(base, elapsed),
  );
}

/** The milliseconds by which a fork is ahead of its base clock. */
export function msAheadOfBase(fork: Clock): number {
  return internalsOf(fork)?.offsetMs() ?? 0;
}

/** Wakes at the due time, not at the current time: the next sleeper may belong to another fork. */
function scheduleOnBase(base: ClockInternals, elapsed: () => number): ScheduleWake {
  return (due, wake, fail) => base.timers.schedule(base.elapsed() + (due - elapsed()), () => wake(due), fail);
}

/** For a base clock that is not one of ours. */
function scheduleBySleep(base: Clock, elapsed: () => number): ScheduleWake {
  return (due, wake, fail) => {
    const cancel = new AbortController();
    base.sleep(due - elapsed(), cancel.signal).then(
      () => wake(elapsed()),
      (error: unknown) => {
        if (!cancel.signal.aborted) fail(error);
      },
    );
    return () => cancel.abort();
  };
}

function rejectSpeed(speed: number): never {
  throw new MockServerError("tenant-clock-speed", { speed });
}
