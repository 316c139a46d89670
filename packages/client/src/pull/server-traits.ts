import type { Answers } from "@mockvox/spec";
import type { Cursor, WindowEndAnswer } from "./cursor.ts";
import { type Interval, maxIntervalSeconds, nextMonth } from "./window.ts";

/** What is known about the server: from the profile, the cursor, or its responses. */
export interface ServerTraits {
  windowEnd: WindowEndAnswer | undefined;
  calendarMonth: Answers["calendar-month"] | undefined;
  /** Whether the last month that was requested separately was empty; then the next months are requested separately too. */
  isLastMonthEmpty: boolean;
  maxWindowSeconds: number;
  /** The answers that the profile states. */
  readonly declared: Partial<Answers>;
}

/** The longest window of a server that refuses exactly 31 days, in seconds. */
export const reducedMaxWindowSeconds: number = maxIntervalSeconds - 3_600;

/** What is known before the first request. */
export function initialTraits(declared: Partial<Answers>, cursor: Cursor | undefined): ServerTraits {
  return {
    declared,
    windowEnd: declared["window-end"] ?? cursor?.windowEnd,
    calendarMonth: declared["calendar-month"],
    isLastMonthEmpty: false,
    maxWindowSeconds: declared["longest-window"] === "refused" ? reducedMaxWindowSeconds : maxIntervalSeconds,
  };
}

/** From here on windows stay within a month, so that they never last exactly 31 days. */
export function limitToMonths(traits: ServerTraits): void {
  traits.calendarMonth = "refused";
  traits.maxWindowSeconds = maxIntervalSeconds;
}

/**
 * The second to send as `date_end`. While it is unknown whether the server includes that second, it is the one after the window, so that
 * an empty response means an empty window either way. Where windows must stay within a month, that second cannot be requested: the last
 * second of a month is sent as `date_end` or not at all.
 */
export function dateEndFor({ from, to }: Interval, { windowEnd, calendarMonth }: ServerTraits): number {
  const wouldCross = calendarMonth === "refused" && to >= nextMonth(from);
  return windowEnd === "inclusive" || wouldCross ? to - 1 : to;
}
