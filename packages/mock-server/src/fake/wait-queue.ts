import type { WaitOptions } from "./limit-store.ts";

/** How a waiter acquires its resource, and when trying again is worthwhile without being woken. */
interface AcquireOptions<Resource> {
  tryAcquire(): Resource | undefined;
  /** Milliseconds of the clock; undefined when only another waiter can free the resource. */
  availableInMs(): number | undefined;
}

/** Waiters by owner, served in order of arrival. */
export interface WaitQueue {
  isEmpty(owner: string): boolean;
  /** Wakes the first waiter of an owner, which then tries again. */
  wakeFirst(owner: string): void;
  wakeFirstOfAll(): void;
  /** Resolves with the acquired resource; rejects with the signal's reason, and the next waiter moves up. */
  wait<Resource>(owner: string, acquire: AcquireOptions<Resource>, options: WaitOptions): Promise<Resource>;
}

interface Waiter {
  wake(): void;
}

export function createWaitQueue(): WaitQueue {
  const queues = new Map<string, Waiter[]>();
  const wakeFirst = (owner: string): void => queues.get(owner)?.[0]?.wake();

  const leave = (owner: string, queue: Waiter[], waiter: Waiter): void => {
    queue.splice(queue.indexOf(waiter), 1);
    if (queue.length === 0) queues.delete(owner);
    else wakeFirst(owner);
  };

  return {
    isEmpty: (owner) => !queues.has(owner),
    wakeFirst,
    wakeFirstOfAll: () => {
      for (const owner of queues.keys()) wakeFirst(owner);
    },
    wait: async (owner, { tryAcquire, availableInMs }, options) => {
      const queue = queues.get(owner) ?? [];
      const waiter: Waiter = { wake: () => {} };
      queues.set(owner, queue);
      queue.push(waiter);
      try {
        for (;;) {
          const isFirst = queue[0] === waiter;
          const acquired = isFirst ? tryAcquire() : undefined;
          if (acquired !== undefined) return acquired;
          await nextWake(waiter, isFirst ? availableInMs() : undefined, options);
        }
      } finally {
        leave(owner, queue, waiter);
      }
    },
  };
}

/** Resolves when the waiter is woken or the time is up. */
async function nextWake(
  waiter: Waiter,
  milliseconds: number | undefined,
  { clock, signal }: WaitOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const done = new AbortController();
  const wakeUps = [
    new Promise<void>((resolve) => {
      waiter.wake = resolve;
    }),
    new Promise<void>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { signal: done.signal });
    }),
  ];
  if (milliseconds !== undefined) wakeUps.push(clock.sleep(milliseconds, done.signal).catch(() => {}));
  try {
    await Promise.race(wakeUps);
  } finally {
    done.abort();
  }
}
