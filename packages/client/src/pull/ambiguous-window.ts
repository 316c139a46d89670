import type { ServerTraits } from "./server-traits.ts";
import { halve, type Interval, maxIntervalSeconds, nextMonth, splitAtMonthEnd } from "./window.ts";

/**
 * Whether the server may refuse a window that the documentation allows, possibly with the response of an empty one: because it crosses
 * a month's end, or lasts exactly 31 days. Both are open claims.
 *
 * @param dateEnd the second sent as `date_end`
 */
export function mayBeRefused({ from }: Interval, dateEnd: number, { calendarMonth, declared }: ServerTraits): boolean {
  const mayCross = calendarMonth === "allowed" || dateEnd < nextMonth(from);
  const mayBeLong = declared["longest-window"] === "answered" || dateEnd - from < maxIntervalSeconds;
  return !(mayCross && mayBeLong);
}

/** Two parts of a window that are less likely to be refused; undefined if there are none. */
export function splitAmbiguous(window: Interval, granularity: number): readonly [Interval, Interval] | undefined {
  const isLongest = window.to - window.from >= maxIntervalSeconds;
  return splitAtMonthEnd(window) ?? (isLongest ? halve(window, granularity) : undefined);
}
