/** The clock that a client uses. The clocks of `@mockvox/mock-server` have this shape. */
export interface ClientClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after a number of milliseconds; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const maxTimerMs = 2 ** 31 - 1;

/** This machine's clock. */
export const hostClock: ClientClock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        if (signal?.aborted) reject(signal.reason);
        else resolve();
      };
      const timer = setTimeout(end, Math.min(milliseconds, maxTimerMs));
      signal?.addEventListener("abort", end);
    }),
};
