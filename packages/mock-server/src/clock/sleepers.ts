interface Sleeper {
  due: number;
  wake(): void;
}

/** Those who wait for a moment of the clock, kept in the order in which they are due. */
export interface Sleepers {
  add(due: number, signal?: AbortSignal): Promise<void>;
  /** Calls back at a moment, in its turn among the sleepers; the function returned takes it back. */
  at(due: number, callBack: () => void): () => void;
  /** Wakes everybody who is due and sets one alarm for the next. */
  wake(): void;
}

/** Sets an alarm that rings for whoever is due by a moment; the function returned takes it back. */
export type Alarm = (due: number, ring: (moment: number) => void) => () => void;

export function createSleepers(now: () => number, alarm: Alarm): Sleepers {
  const waiting: Sleeper[] = [];
  let cancelAlarm = (): void => {};
  let isWaking = false;

  const wakeBy = (moment: number): void => {
    // Whoever comes while others are woken has its turn among them.
    if (isWaking) return;
    cancelAlarm();
    cancelAlarm = () => {};
    isWaking = true;
    while (waiting[0] && waiting[0].due <= moment) waiting.shift()?.wake();
    isWaking = false;
    if (waiting[0]) setAlarm(waiting[0].due);
  };

  /** One may ring before it is set, when its moment has come already. */
  const setAlarm = (due: number): void => {
    let takeBack = (): void => {};
    cancelAlarm = () => takeBack();
    takeBack = alarm(due, wakeBy);
  };

  const wake = (): void => wakeBy(now());

  const insert = (sleeper: Sleeper): void => {
    const later = waiting.findIndex((other) => other.due > sleeper.due);
    waiting.splice(later < 0 ? waiting.length : later, 0, sleeper);
    wake();
  };

  const remove = (sleeper: Sleeper): void => {
    const index = waiting.indexOf(sleeper);
    if (index < 0) return;
    waiting.splice(index, 1);
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

  const at = (due: number, callBack: () => void): (() => void) => {
    const sleeper = { due, wake: callBack };
    insert(sleeper);
    return () => remove(sleeper);
  };

  return { add, at, wake };
}
