import { setImmediate } from "node:timers/promises";
import type { Clock } from "../src/index.ts";

/** Advances a clock by a millisecond per tick of the event loop until the promise has settled. */
export async function advanceUntilSettled<Value>(clock: Clock, promise: Promise<Value>): Promise<Value> {
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
  };
  promise.then(settle, settle);
  while (!isSettled) {
    clock.advance({ milliseconds: 1 });
    await setImmediate();
  }
  return promise;
}
