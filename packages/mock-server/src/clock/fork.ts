import { assemble, type Clock, type Works, worksOf } from "./clock.ts";
import type { Alarm } from "./sleepers.ts";

/**
 * A clock that runs with another one, at its speed, and can be moved on by itself. Moving the other one on moves it too, and
 * wakes the sleepers of all its forks in the order in which they are due.
 */
export function forkClock(base: Clock): Clock {
  const works = worksOf(base);
  const motion = {
    passed: base.now,
    setBack: () => works?.setBack() ?? 0,
    speed: base.speed,
    setSpeed: refuseSpeed,
  };
  return assemble(0, motion, (_, elapsed) => (works ? alarmOn(works, elapsed) : alarmOnSleep(base, elapsed)));
}

/** Rings for those of a fork who are due by then, not by now: the next of them may come after another fork's. */
function alarmOn(base: Works, elapsed: () => number): Alarm {
  return (due, ring, fail) => base.sleepers.at(base.elapsed() + (due - elapsed()), () => ring(due), fail);
}

/** For a clock that is not one of ours. */
function alarmOnSleep(base: Clock, elapsed: () => number): Alarm {
  return (due, ring, fail) => {
    const unneeded = new AbortController();
    base.sleep(due - elapsed(), unneeded.signal).then(
      () => ring(elapsed()),
      (error: unknown) => {
        if (!unneeded.signal.aborted) fail(error);
      },
    );
    return () => unneeded.abort();
  };
}

function refuseSpeed(speed: number): never {
  throw new RangeError(
    `The clock of one tenant runs with everybody's; found the speed ${speed} for one alone. Set it for everybody.`,
  );
}
