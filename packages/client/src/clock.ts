/** The time that a client lives by. The clocks of `@mockvox/mock-server` are such clocks. */
export interface ClientClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const longestTimer = 2 ** 31 - 1;

/** This machine's clock: the one place that touches it. */
export const hostClock: ClientClock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
        Math.min(milliseconds, longestTimer),
      );
      signal?.addEventListener("abort", leave, { once: true });
    }),
};
