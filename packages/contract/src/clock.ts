/** Where a run takes its time from. */
export interface RunClock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Aborts after so many milliseconds of real time. Default: never. */
  deadline?(milliseconds: number): AbortSignal;
}

/** This machine's time: the one place of the room that touches a clock or a timer. */
export const hostClock: RunClock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
