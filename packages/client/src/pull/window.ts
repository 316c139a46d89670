import { limits, type ReportId, vendorOffsetSeconds } from "@mockvox/spec";
import { kinds } from "@mockvox/spec/kinds";

/** A stretch of time in epoch seconds, half-open: `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const hour = 3_600;
const day = 24 * hour;

/** The longest stretch that one request may ask for, in seconds. */
export const longestSpan: number = limits.windowDays.value * day;

/** The seconds that one row of a report may sum up: a cut within them would part the row. Full days part no hours either. */
export function grainOf(report: ReportId, rowGrain: "hour" | "day" = "day"): number {
  const sumsUpHours = Object.values<string>(kinds[report]).includes("hour");
  if (!sumsUpHours) return 1;
  return rowGrain === "day" ? day : hour;
}

/** The first second of the next month of the vendor's zone. */
export function nextMonth(second: number): number {
  const local = new Date((second + vendorOffsetSeconds) * 1000);
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1) / 1000 - vendorOffsetSeconds;
}

/**
 * Cuts at most so many seconds from the front, at a full hour where one is near, and at a month's end if told to. What is left is no
 * single second if that can be: whether equal dates are answered is a claim.
 */
export function cutFront({ from, to }: Span, seconds: number, grain: number, atMonthEnds: boolean): Span {
  const end = Math.min(to, atMonthEnds ? nextMonth(from) : to);
  if (end - from <= seconds) return { from, to: end };
  const at = cutPlace(from, from + seconds, grain);
  const sooner = end - at === 1 ? cutPlace(from, at - 1, grain) : at;
  return { from, to: sooner > from ? sooner : at };
}

/** The two halves; undefined when it cannot be halved without parting a row. */
export function halve({ from, to }: Span, grain: number): readonly [Span, Span] | undefined {
  const at = cutPlace(from, from + Math.floor((to - from) / 2), grain);
  // Two seconds are the least here too.
  const isFine = at > from && at < to && Math.min(at - from, to - at) >= 2;
  return isFine
    ? [
        { from, to: at },
        { from: at, to },
      ]
    : undefined;
}

/** The two parts before and behind the end of a month, when there is one within. */
export function partAtMonthEnd({ from, to }: Span): readonly [Span, Span] | undefined {
  const at = nextMonth(from);
  return at < to
    ? [
        { from, to: at },
        { from: at, to },
      ]
    : undefined;
}

/** The last place for a cut at or before `latest`: a full hour, where that is behind `from`; else a multiple of the grain. */
function cutPlace(from: number, latest: number, grain: number): number {
  const step = [Math.max(hour, grain), grain].find((size) => floorTo(latest, size) > from) ?? grain;
  return floorTo(latest, step);
}

/** Whether a cut at a second parts no row. */
export function isCutPlace(second: number, grain: number): boolean {
  return floorTo(second, grain) === second;
}

function floorTo(second: number, step: number): number {
  return second - ((((second + vendorOffsetSeconds) % step) + step) % step);
}
