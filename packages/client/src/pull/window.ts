import { limits, type ReportId, vendorOffsetSeconds } from "@mockvox/spec";
import { columnKinds } from "@mockvox/spec/kinds";
import { isModelled } from "../other-reports/modelled.ts";

/** A half-open interval `[from, to)` in epoch seconds. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const hour = 3_600;
const day = 24 * hour;

/** The longest interval that one request may cover, in seconds. */
export const maxIntervalSeconds: number = limits.windowDays.value * day;

/** The seconds that one row of a report may cover: a cut within them would divide the row. Full days divide no hours either. */
export function granularityOf(report: ReportId, rowGrain: "hour" | "day" = "day"): number {
  // Whose rows may cover hours or days, too.
  if (!isModelled(report)) return day;
  const hasHourlyRows = Object.values<string>(columnKinds[report]).includes("hour");
  if (!hasHourlyRows) return 1;
  return rowGrain === "day" ? day : hour;
}

/** The first second of the next month in the vendor's zone. */
export function nextMonth(second: number): number {
  const local = new Date((second + vendorOffsetSeconds) * 1000);
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1) / 1000 - vendorOffsetSeconds;
}

/**
 * The start of an interval, at most `seconds` long, cut at a full hour if one is near. Avoids leaving a single second, because whether
 * the server answers equal dates is an open claim.
 *
 * @param endsAtMonths whether it must not cross a month's end
 */
export function takeFirst(
  { from, to }: Interval,
  seconds: number,
  granularity: number,
  endsAtMonths: boolean,
): Interval {
  const end = Math.min(to, endsAtMonths ? nextMonth(from) : to);
  if (end - from <= seconds) return { from, to: end };
  const at = splitPoint(from, from + seconds, granularity);
  const sooner = end - at === 1 ? splitPoint(from, at - 1, granularity) : at;
  return { from, to: sooner > from ? sooner : at };
}

/** Both halves; undefined if the interval cannot be halved without dividing a row. */
export function halve({ from, to }: Interval, granularity: number): readonly [Interval, Interval] | undefined {
  const at = splitPoint(from, from + Math.floor((to - from) / 2), granularity);
  // At least two seconds each, for the same reason.
  const isValid = at > from && at < to && Math.min(at - from, to - at) >= 2;
  return isValid ? splitAt({ from, to }, at) : undefined;
}

/** The parts before and after the first month's end within the interval; undefined if there is none. */
export function splitAtMonthEnd(interval: Interval): readonly [Interval, Interval] | undefined {
  const at = nextMonth(interval.from);
  return at < interval.to ? splitAt(interval, at) : undefined;
}

function splitAt({ from, to }: Interval, at: number): readonly [Interval, Interval] {
  return [
    { from, to: at },
    { from: at, to },
  ];
}

/** The last point at or before `latest` where a cut divides no row: a full hour if it is after `from`, else a multiple of the granularity. */
function splitPoint(from: number, latest: number, granularity: number): number {
  const step = [Math.max(hour, granularity), granularity].find((size) => floorTo(latest, size) > from) ?? granularity;
  return floorTo(latest, step);
}

/** Whether a cut at a second divides no row. */
export function isSplitPoint(second: number, granularity: number): boolean {
  return floorTo(second, granularity) === second;
}

function floorTo(second: number, step: number): number {
  return second - ((((second + vendorOffsetSeconds) % step) + step) % step);
}
