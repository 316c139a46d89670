import type { Host } from "./host.ts";

interface Sleeper {
  due: number;
  wake(): void;
}

/** Those who wait for a moment of the clock, kept in the order in which they are due. */
export interface Sleepers {
  add(due: number, signal?: AbortSignal): Promise<void>;
  /** Wakes everybody who is due and sets one timer for the next. */
  wake(): void;
}

export function createSleepers({ now, speed, host }: { now: () => number; speed: number; host: Host }): Sleepers {
  const waiting: Sleeper[] = [];
  let cancelTimer = (): void => {};

  const wake = (): void => {
    cancelTimer();
    while (waiting[0] && waiting[0].due <= now()) waiting.shift()?.wake();
    const next = waiting[0];
    cancelTimer = next && speed > 0 ? host.after((next.due - now()) / speed, wake) : () => {};
  };

  const insert = (sleeper: Sleeper): void => {
    const later = waiting.findIndex((other) => other.due > sleeper.due);
    waiting.splice(later < 0 ? waiting.length : later, 0, sleeper);
    wake();
  };

  const remove = (sleeper: Sleeper): void => {
    const index = waiting.indexOf(sleeper);
    if (index >= 0) waiting.splice(index, 1);
    wake();
  };

  const add = (due: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = (): void => {
        remove(sleeper);
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        due,
        wake: () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      insert(sleeper);
    });

  return { add, wake };
}
