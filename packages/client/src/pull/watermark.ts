import { type Interval, isSplitPoint } from "./window.ts";

/**
 * The second up to which the data are final, as in stream processing: the start of the first window that was not settled when it was
 * read, since more rows may still appear in it. Infinite while every window was settled.
 */
export type Watermark = number;

export const initialWatermark: Watermark = Number.POSITIVE_INFINITY;

export interface Lateness {
  /** Milliseconds after its end until a window is settled: a call appears only once it has ended. */
  readonly allowedLatenessMs: number;
  /** Seconds that one row covers. A window that ends within them is not settled: the rest of the row is missing. */
  readonly granularity: number;
}

/** Advances the watermark past a window, or holds it there if the window was not settled. */
export function advanceWatermark(
  watermark: Watermark,
  { from, to }: Interval,
  readAtMs: number,
  { allowedLatenessMs, granularity }: Lateness,
): Watermark {
  const isSettled = to * 1000 + allowedLatenessMs <= readAtMs && isSplitPoint(to, granularity);
  return isSettled ? watermark : Math.min(watermark, from);
}

/** Where the next pull has to resume, once everything up to the end of a window is read. */
export function resumeAfter(watermark: Watermark, { to }: Interval): number {
  return Math.min(watermark, to);
}
