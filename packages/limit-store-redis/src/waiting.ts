import type { Clock, WaitOptions } from "@mockvox/mock-server";
import type { UnreachableError } from "./connection.ts";

/** A request that waits for a slot. */
export interface QueuedRequest {
  readonly holder: string;
  /** Says that trying again is worthwhile, also before the next wait begins. */
  wake(): void;
  /** Ends the wait with an error. */
  fail(error: UnreachableError): void;
  /** Resolves when it is woken or the milliseconds of the clock have passed; rejects when it fails or is aborted. */
  next(milliseconds: number | undefined, options: WaitOptions): Promise<void>;
}

export function createQueuedRequest(holder: string): QueuedRequest {
  let isWoken = false;
  let failure: UnreachableError | undefined;
  let notify = (): void => {};
  return {
    holder,
    wake: () => {
      isWoken = true;
      notify();
    },
    fail: (error) => {
      failure = error;
      notify();
    },
    next: async (milliseconds, { clock, signal }) => {
      signal?.throwIfAborted();
      const done = new AbortController();
      const notified = new Promise<void>((resolve) => {
        notify = resolve;
      });
      const events = [notified, aborted(signal, done.signal)];
      if (milliseconds !== undefined) events.push(sleep(clock, milliseconds, done.signal));
      try {
        if (!isWoken && !failure) await Promise.race(events);
      } finally {
        done.abort();
      }
      isWoken = false;
      if (failure) throw failure;
    },
  };
}

/** Rejects with the reason of the signal when it aborts. */
function aborted(signal: AbortSignal | undefined, done: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { signal: done });
  });
}

/** A sleep that is over when another event came first. */
function sleep(clock: Pick<Clock, "sleep">, milliseconds: number, done: AbortSignal): Promise<void> {
  return clock.sleep(milliseconds, done).catch(() => {});
}
