interface Sleeper {
  due: number;
  wake(): void;
  fail(error: unknown): void;
}

/** Those who wait for a moment of the clock, kept in the order in which they are due. */
export interface Sleepers {
  add(due: number, signal?: AbortSignal): Promise<void>;
  /** Calls back at a moment, in its turn among the sleepers, or when that cannot come; the function returned takes it back. */
  at(due: number, callBack: () => void, fail: (error: unknown) => void): () => void;
  /** Wakes everybody who is due and sets one alarm for the next. */
  wake(): void;
}

/**
 * Sets an alarm that rings for those who are due by a moment, or fails when that moment cannot come; the function returned takes it
 * back.
 */
export type Alarm = (due: number, ring: (moment: number) => void, fail: (error: unknown) => void) => () => void;

export function createSleepers(now: () => number, alarm: Alarm): Sleepers {
  const waiting: Sleeper[] = [];
  let cancelAlarm = (): void => {};
  let isWaking = false;

  const wakeBy = (moment: number): void => endBy(moment, (sleeper) => sleeper.wake());

  const endBy = (moment: number, end: (sleeper: Sleeper) => void): void => {
    // Whoever comes while others are woken has its turn among them.
    if (isWaking) return;
    cancelAlarm();
    cancelAlarm = () => {};
    isWaking = true;
    for (let next = waiting[0]; next && next.due <= moment; next = waiting[0]) {
      waiting.shift();
      end(next);
    }
    isWaking = false;
    if (waiting[0]) setAlarm(waiting[0].due);
  };

  /** One may ring before it is set, when its moment has come already. */
  const setAlarm = (due: number): void => {
    let takeBack = (): void => {};
    cancelAlarm = () => takeBack();
    takeBack = alarm(due, wakeBy, (error) => endBy(due, (sleeper) => sleeper.fail(error)));
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
        fail: (error) => {
          signal?.removeEventListener("abort", leave);
          reject(error);
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      insert(sleeper);
    });

  const at: Sleepers["at"] = (due, callBack, fail) => {
    const sleeper = { due, wake: callBack, fail };
    insert(sleeper);
    return () => remove(sleeper);
  };

  return { add, at, wake };
}
