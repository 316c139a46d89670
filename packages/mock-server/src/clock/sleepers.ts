interface Sleeper {
  due: number;
  wake(): void;
}

/** Those who wait for a moment of the clock, kept in the order in which they are due. */
export interface Sleepers {
  add(due: number, signal?: AbortSignal): Promise<void>;
  /** Wakes everybody who is due and sets one alarm for the next. */
  wake(): void;
}

/** Sets an alarm for a moment of the clock; the function returned takes it back. */
export type Alarm = (due: number, ring: () => void) => () => void;

export function createSleepers(now: () => number, alarm: Alarm): Sleepers {
  const waiting: Sleeper[] = [];
  let cancelAlarm = (): void => {};

  const wake = (): void => {
    cancelAlarm();
    while (waiting[0] && waiting[0].due <= now()) waiting.shift()?.wake();
    const next = waiting[0];
    cancelAlarm = next ? alarm(next.due, wake) : () => {};
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
