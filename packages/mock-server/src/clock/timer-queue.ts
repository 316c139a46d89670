interface QueuedTimer {
  due: number;
  wake(): void;
  fail(error: unknown): void;
}

/** Timers of a clock, in the order in which they are due. */
export interface TimerQueue {
  sleepUntil(due: number, signal?: AbortSignal): Promise<void>;
  /** Calls back when due, in order with the other timers, or `fail`s if that cannot happen; the returned function cancels it. */
  schedule(due: number, callBack: () => void, fail: (error: unknown) => void): () => void;
  /** Fires all due timers and schedules a wake-up for the next one. */
  wakeDue(): void;
}

/**
 * Schedules a wake-up for the timers that are due by a moment, or calls `fail` when that moment cannot come; the returned
 * function cancels it.
 */
export type ScheduleWake = (due: number, wake: (moment: number) => void, fail: (error: unknown) => void) => () => void;

export function createTimerQueue(now: () => number, scheduleWake: ScheduleWake): TimerQueue {
  const waiting: QueuedTimer[] = [];
  let cancelScheduled = (): void => {};
  let isWaking = false;

  const wakeDueBy = (moment: number): void => settleDue(moment, (timer) => timer.wake());

  const settleDue = (moment: number, end: (timer: QueuedTimer) => void): void => {
    // Timers added while others fire are fired in their order.
    if (isWaking) return;
    cancelScheduled();
    cancelScheduled = () => {};
    isWaking = true;
    for (let next = waiting[0]; next && next.due <= moment; next = waiting[0]) {
      waiting.shift();
      end(next);
    }
    isWaking = false;
    if (waiting[0]) scheduleNext(waiting[0].due);
  };

  /** The scheduler may fire synchronously, before it has returned its cancel function. */
  const scheduleNext = (due: number): void => {
    let cancel = (): void => {};
    cancelScheduled = () => cancel();
    cancel = scheduleWake(due, wakeDueBy, (error) => settleDue(due, (timer) => timer.fail(error)));
  };

  const wakeDue = (): void => wakeDueBy(now());

  const insert = (timer: QueuedTimer): void => {
    const later = waiting.findIndex((other) => other.due > timer.due);
    waiting.splice(later < 0 ? waiting.length : later, 0, timer);
    wakeDue();
  };

  const remove = (timer: QueuedTimer): void => {
    const index = waiting.indexOf(timer);
    if (index < 0) return;
    waiting.splice(index, 1);
    wakeDue();
  };

  const sleepUntil = (due: number, signal?: AbortSignal): Promise<void> => sleepAs({ insert, remove }, due, signal);

  const schedule: TimerQueue["schedule"] = (due, callBack, fail) => {
    const timer = { due, wake: callBack, fail };
    insert(timer);
    return () => remove(timer);
  };

  return { sleepUntil, schedule, wakeDue };
}

/** Sleeps as a timer of a queue; an aborted signal removes it. */
function sleepAs(
  { insert, remove }: { insert(timer: QueuedTimer): void; remove(timer: QueuedTimer): void },
  due: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      remove(timer);
      reject(signal?.reason);
    };
    const timer: QueuedTimer = {
      due,
      wake: () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      fail: (error) => {
        signal?.removeEventListener("abort", onAbort);
        reject(error);
      },
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    insert(timer);
  });
}
