import { setImmediate } from "node:timers/promises";
import type { TimeSource } from "../src/clock/time-source.ts";

/** Time that is advanced by hand. */
export interface ManualTime {
  timeSource: Pick<TimeSource, "after">;
  /** Advances the time, runs due timers, and waits for their consequences. */
  pass(milliseconds: number): Promise<void>;
}

export function createManualTime(): ManualTime {
  let now = 0;
  const timers = new Set<{ due: number; callBack: () => void }>();
  const nextBy = (moment: number): { due: number; callBack: () => void } | undefined =>
    [...timers].filter(({ due }) => due <= moment).sort((one, other) => one.due - other.due)[0];
  return {
    timeSource: {
      after: (milliseconds, callBack) => {
        const timer = { due: now + milliseconds, callBack };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (let timer = nextBy(end); timer; timer = nextBy(end)) {
        now = timer.due;
        timers.delete(timer);
        timer.callBack();
        await settleEventLoop();
      }
      now = end;
      await settleEventLoop();
    },
  };
}

/** Waits a few ticks of the event loop, which is enough for the consequences of a timer. */
export async function settleEventLoop(): Promise<void> {
  for (let turns = 0; turns < 6; turns += 1) await setImmediate();
}
