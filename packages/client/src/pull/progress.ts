/** The progress of a pull. */
export interface Progress {
  readonly windows: number;
  /** Rows, or buckets. */
  readonly rows: number;
  /** Requests sent, which is the most that they can cost of the quota. */
  readonly requests: number;
  /** The fraction of the requested time that is read, 0 to 1. */
  readonly done: number;
  /** The current time in epoch milliseconds: the server's, as far as it is known. */
  readonly nowMs: number;
  /** Estimated milliseconds left; undefined before the first window. */
  readonly remainingMs: number | undefined;
  /** Set while the pull waits: until when, in epoch milliseconds, and the error that it waits out. */
  readonly waiting?: { readonly untilMs: number; readonly reason: Error };
}

export interface ProgressCounter {
  /** Counts one more window. */
  addWindow(seconds: number, rows: number): void;
  /** Subtracts seconds that will not be read. */
  exclude(seconds: number): void;
  snapshot(requests: number, time: { readonly clockMs: number; readonly nowMs: number }): Progress;
}

/** @param totalSeconds the seconds to read */
export function createProgressCounter(totalSeconds: number, startMs: number): ProgressCounter {
  let windows = 0;
  let rows = 0;
  let readSeconds = 0;
  let expectedSeconds = totalSeconds;
  return {
    exclude: (seconds) => {
      expectedSeconds -= seconds;
    },
    addWindow: (seconds, more) => {
      windows += 1;
      rows += more;
      readSeconds += seconds;
    },
    snapshot: (requests, { clockMs, nowMs }) => {
      const done = expectedSeconds === 0 ? 1 : readSeconds / expectedSeconds;
      const remainingMs = done === 0 ? undefined : ((clockMs - startMs) / done) * (1 - done);
      return { windows, rows, requests, done, nowMs, remainingMs };
    },
  };
}
