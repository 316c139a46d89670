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

/** What is counted to report progress. */
export interface ProgressCounts {
  readonly windows: number;
  readonly rows: number;
  readonly readSeconds: number;
  /** The seconds that are to be read in total. */
  readonly expectedSeconds: number;
  readonly startMs: number;
}

export function initialCounts(expectedSeconds: number, startMs: number): ProgressCounts {
  return { windows: 0, rows: 0, readSeconds: 0, expectedSeconds, startMs };
}

/** Adds one more window. */
export function addWindow(
  { windows, rows, readSeconds, ...counts }: ProgressCounts,
  seconds: number,
  more: number,
): ProgressCounts {
  return { ...counts, windows: windows + 1, rows: rows + more, readSeconds: readSeconds + seconds };
}

/** Subtracts seconds that will not be read. */
export function excludeSeconds(counts: ProgressCounts, seconds: number): ProgressCounts {
  return { ...counts, expectedSeconds: counts.expectedSeconds - seconds };
}

export function toProgress(
  { windows, rows, readSeconds, expectedSeconds, startMs }: ProgressCounts,
  requests: number,
  { clockMs, nowMs }: { readonly clockMs: number; readonly nowMs: number },
): Progress {
  const done = expectedSeconds === 0 ? 1 : readSeconds / expectedSeconds;
  const remainingMs = done === 0 ? undefined : ((clockMs - startMs) / done) * (1 - done);
  return { windows, rows, requests, done, nowMs, remainingMs };
}
