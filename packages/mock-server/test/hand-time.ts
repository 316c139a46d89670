import { setImmediate } from "node:timers/promises";
import type { Host } from "../src/clock/host.ts";

/** Time that passes by hand. */
export interface HandTime {
  host: Pick<Host, "after">;
  /** Milliseconds pass, and what is due happens, with what follows of it. */
  pass(milliseconds: number): Promise<void>;
}

export function createHandTime(): HandTime {
  let now = 0;
  const timers = new Set<{ due: number; callBack: () => void }>();
  const nextBy = (moment: number): { due: number; callBack: () => void } | undefined =>
    [...timers].filter(({ due }) => due <= moment).sort((one, other) => one.due - other.due)[0];
  return {
    host: {
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
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

/** What follows of something comes within a few turns of the event loop. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 6; turns += 1) await setImmediate();
}
