import { assemble, type Clock } from "./clock.ts";

/** A clock that runs with another one and can be moved on by itself. Moving the other one on moves it too. */
export function forkClock(base: Clock): Clock {
  return assemble(0, base.now, ({ now }) => (due, ring) => {
    const unneeded = new AbortController();
    base.sleep(due - now(), unneeded.signal).then(ring, () => {});
    return () => unneeded.abort();
  });
}
