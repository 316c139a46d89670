/** The time source of a run. */
export interface RunClock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Returns a signal that aborts after that many milliseconds of real time. Default: no deadline. */
  deadline?(milliseconds: number): AbortSignal;
}

/** The clock of this machine: the only place in the package that uses a global clock or timer. */
export const hostClock: RunClock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
