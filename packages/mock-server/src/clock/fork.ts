import { assemble, type Clock, sleepersOf } from "./clock.ts";
import type { Alarm } from "./sleepers.ts";

/**
 * A clock that runs with another one, at its speed, and can be moved on by itself. Moving the other one on moves it too, and
 * wakes the sleepers of all its forks in the order in which they are due.
 */
export function forkClock(base: Clock): Clock {
  const motion = { passed: base.now, speed: base.speed, setSpeed: refuseSpeed };
  return assemble(0, motion, (fork) => alarmOn(base, fork));
}

/** Rings for those of a fork who are due by then, not by now: the next of them may come after another fork's. */
function alarmOn(base: Clock, { now }: Clock): Alarm {
  const sleepers = sleepersOf(base);
  if (!sleepers) return alarmOnSleep(base, now);
  return (due, ring) => sleepers.at(base.now() + (due - now()), () => ring(due));
}

/** For a clock that is not one of ours. */
function alarmOnSleep(base: Clock, now: () => number): Alarm {
  return (due, ring) => {
    const unneeded = new AbortController();
    base.sleep(due - now(), unneeded.signal).then(
      () => ring(now()),
      () => {},
    );
    return () => unneeded.abort();
  };
}

function refuseSpeed(speed: number): never {
  throw new RangeError(
    `The clock of one tenant runs with everybody's; found the speed ${speed} for one alone. Set it for everybody.`,
  );
}
