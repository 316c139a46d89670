import { assemble, type Clock } from "./clock.ts";

/** A clock that runs with another one, at its speed, and can be moved on by itself. Moving the other one on moves it too. */
export function forkClock(base: Clock): Clock {
  const motion = { passed: base.now, speed: base.speed, setSpeed: refuseSpeed };
  return assemble(0, motion, ({ now }) => (due, ring) => {
    const unneeded = new AbortController();
    base.sleep(due - now(), unneeded.signal).then(ring, () => {});
    return () => unneeded.abort();
  });
}

function refuseSpeed(speed: number): never {
  throw new RangeError(
    `The clock of one tenant runs with everybody's; found the speed ${speed} for one alone. Set it for everybody.`,
  );
}
