/** The time source of a run. */
export interface RunClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after that many milliseconds. A run that is aborted does not wait for it, even if the signal is ignored. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Returns a signal that aborts after that many milliseconds of real time. Default: no deadline. */
  deadline?(milliseconds: number): AbortSignal;
}

/** The clock of this machine: the only place in the package that uses a global clock or timer. */
export const hostClock: RunClock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    return untilAborted(promise, signal).finally(() => clearTimeout(timer));
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};

/** Settles as the promise does, or rejects with the signal's reason as soon as it aborts. */
export async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
