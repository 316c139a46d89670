import { countRecords } from "../report-result.ts";
import type { ServerTraits } from "./server-traits.ts";
import { type Interval, maxIntervalSeconds, takeFirst } from "./window.ts";
import type { WindowOutcome } from "./window-states.ts";

/** The fraction of the row limit that a window should reach: days differ, and a window that is too large is read twice. */
const targetFill = 0.6;

/** The length to begin with, in seconds. */
export function initialWindowSeconds(seconds: number = maxIntervalSeconds): number {
  return Math.min(seconds, maxIntervalSeconds);
}

/** The next window to read, from the start of an interval. */
export function takeWindow(interval: Interval, seconds: number, granularity: number, traits: ServerTraits): Interval {
  const maxSeconds = Math.max(granularity, Math.min(seconds, traits.maxWindowSeconds));
  const endsAtMonths = traits.calendarMonth === "refused" || traits.isLastMonthEmpty;
  return takeFirst(interval, maxSeconds, granularity, endsAtMonths);
}

/** The length of the next windows: shorter after one that was too large, else nearer to the target fill, at most doubled. */
export function nextWindowSeconds(
  seconds: number,
  { from, to }: Interval,
  outcome: WindowOutcome,
  rowLimit: number,
): number {
  if ("split" in outcome) return outcome.reason === "too-large" ? Math.min(seconds, (to - from) / 2) : seconds;
  const rows = countRecords(outcome.result.data);
  const target = rows === 0 ? maxIntervalSeconds : ((to - from) * targetFill * rowLimit) / rows;
  return Math.min(maxIntervalSeconds, Math.max(seconds, Math.min(2 * seconds, target)));
}
