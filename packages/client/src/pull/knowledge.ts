import type { Answers } from "@mockvox/spec";
import type { Cursor, WindowEnd } from "./cursor.ts";
import { longestSpan, nextMonth, type Span } from "./window.ts";

/** What is known of the server, by the profile or since. */
export interface Knowledge {
  windowEnd: WindowEnd | undefined;
  calendarMonth: Answers["calendar-month"] | undefined;
  /** Whether the last month that was asked for by itself is empty; then the next ones are asked for so too. */
  isQuiet: boolean;
  /** Seconds. */
  longest: number;
  readonly stated: Partial<Answers>;
}

/** Seconds of the longest window where 31 days to the second are too many. */
export const shorterSpan: number = longestSpan - 3_600;

/** What is known before anything was asked. */
export function knowledgeOf(stated: Partial<Answers>, cursor: Cursor | undefined): Knowledge {
  return {
    stated,
    windowEnd: stated["window-end"] ?? cursor?.windowEnd,
    calendarMonth: stated["calendar-month"],
    isQuiet: false,
    longest: stated["longest-window"] === "refused" ? shorterSpan : longestSpan,
  };
}

/** Both ends of what is asked lie in one month from now on, so that it is never 31 days to the second. */
export function learnMonthEnds(known: Knowledge): void {
  known.calendarMonth = "refused";
  known.longest = longestSpan;
}

/**
 * The second that is asked for as the end of a window. Until it is known whether the end belongs, it is the one behind the window, so
 * that an empty answer is empty either way. Where windows stay within a month that cannot be: a month's last second is asked for as
 * the end or not at all.
 */
export function lastSecondOf({ from, to }: Span, { windowEnd, calendarMonth }: Knowledge): number {
  const wouldCross = calendarMonth === "refused" && to >= nextMonth(from);
  return windowEnd === "inclusive" || wouldCross ? to - 1 : to;
}
