/** How far a pull has come. */
export interface Progress {
  readonly windows: number;
  /** Rows, or buckets. */
  readonly rows: number;
  /** Requests sent, which is the quota spent at most. */
  readonly requests: number;
  /** The share of the time asked for that is read, 0 to 1. */
  readonly done: number;
  /** The present by which windows are judged, in epoch milliseconds: the server's, as far as it was told. */
  readonly nowMs: number;
  /** Milliseconds, when there is something to tell it from. */
  readonly leftMs: number | undefined;
  /** While it waits: until when, in epoch milliseconds, and why. */
  readonly waiting?: { readonly untilMs: number; readonly why: Error };
}

export interface ProgressCount {
  /** Counts one window more. */
  add(seconds: number, rows: number): void;
  /** Takes seconds out of what is to be read. */
  leaveOut(seconds: number): void;
  at(requests: number, time: { readonly clockMs: number; readonly nowMs: number }): Progress;
}

/** @param total the seconds to read */
export function countProgress(total: number, startMs: number): ProgressCount {
  let windows = 0;
  let rows = 0;
  let read = 0;
  let left = total;
  return {
    leaveOut: (seconds) => {
      left -= seconds;
    },
    add: (seconds, more) => {
      windows += 1;
      rows += more;
      read += seconds;
    },
    at: (requests, { clockMs, nowMs }) => {
      const done = left === 0 ? 1 : read / left;
      const leftMs = done === 0 ? undefined : ((clockMs - startMs) / done) * (1 - done);
      return { windows, rows, requests, done, nowMs, leftMs };
    },
  };
}
