import { vendorOffsetSeconds } from "@mockvox/spec";
import { clip, union } from "../time/intervals.ts";
import type { AskedRange, SeriesView } from "../time/series-view.ts";
import type { AuditVerdict } from "../verdict.ts";

const daySeconds = 86_400;
const hourSeconds = 3_600;
/** Zones differ by quarters of an hour. */
const quarterSeconds = 900;
const minRanges = 3;

/** Date ranges that are systematically in another time zone than GMT-5. */
export function findTimeZone(view: SeriesView): AuditVerdict[] {
  return [...findFutureRanges(view), ...findShiftedDays(view)];
}

/** Most ranges begin after the request: the client's clock text is ahead of the operation's. */
function findFutureRanges({ ranges, coverage, lastAt }: SeriesView): AuditVerdict[] {
  const future = ranges.filter(({ from, request }) => from * 1000 > request.at + 2 * 60_000);
  if (future.length < minRanges || future.length < 0.6 * ranges.length) return [];
  const offsets = future.map(({ to, request }) => to - request.at / 1000).sort((a, b) => a - b);
  const offset = offsets[offsets.length >> 1] ?? 0;
  const segments = clip(
    coverage.segments.filter(({ from, seenAt }) => from > seenAt),
    Number.NEGATIVE_INFINITY,
    lastAt,
  );
  return [
    {
      id: "wrong-time-zone",
      cause: "future",
      severity: "wrong",
      segments,
      requests: future.map(({ request }) => request),
      figure: (Math.round(offset / quarterSeconds) * quarterSeconds) / hourSeconds,
    },
  ];
}

/** Whole days that do not begin at midnight: always at that of UTC, or at a time that changes by an hour. */
function findShiftedDays({ ranges }: SeriesView): AuditVerdict[] {
  const days = ranges.filter(isAboutDays);
  const starts = Map.groupBy(days, ({ from }) => secondOfDay(from));
  const distinct = new Set(days.map(({ from }) => from)).size;
  if (distinct < minRanges) return [];
  const seconds = [...starts.keys()];
  const verdict = {
    id: "wrong-time-zone",
    severity: "wrong",
    segments: union(days),
    requests: days.map(({ request }) => request),
  } as const;
  if (seconds.every((second) => utcMidnights.includes(second))) {
    return [{ ...verdict, cause: "utc-days", figure: (seconds[0] ?? 0) / hourSeconds }];
  }
  const [one = 0, other, ...more] = seconds;
  if (other === undefined || more.length > 0) return [];
  const difference = Math.abs(one - other);
  const isHour = difference === hourSeconds || difference === daySeconds - hourSeconds;
  const isBoth = [...starts.values()].every((each) => each.length > 1);
  if (!isHour || !isBoth) return [];
  return [{ ...verdict, cause: "daylight-saving", figure: Math.max(one, other) / hourSeconds }];
}

/** Midnight of UTC in the operation's time, and the operation's midnight in UTC. */
const utcMidnights: readonly number[] = [daySeconds + vendorOffsetSeconds, -vendorOffsetSeconds];

/** One day or several, but for a minute, or a day of 23 or 25 hours. */
function isAboutDays({ from, to }: AskedRange): boolean {
  const rest = (to - from + 60) % daySeconds;
  const isChangeOfTime = Math.abs(Math.abs(to - from - daySeconds) - hourSeconds) <= 60;
  return to - from >= daySeconds / 2 && (rest <= 120 || isChangeOfTime);
}

function secondOfDay(second: number): number {
  return (((second + vendorOffsetSeconds) % daySeconds) + daySeconds) % daySeconds;
}
