import { formatVendorTime, vendorOffsetSeconds } from "@mockvox/spec";
import { subtract, type TimeSpan, union } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditedDay } from "./audit-report.ts";

const daySeconds = 86_400;
const maxDays = 400;

/** How much of each day of the requested span was read once, read again and missed. */
export function describeDays({ asked, read, coverage, lastAt }: SeriesView): AuditedDay[] {
  const first = asked.at(0)?.from;
  const last = Math.min(asked.at(-1)?.to ?? 0, Math.max(lastAt, read.at(-1)?.to ?? 0));
  if (first === undefined || last <= first) return [];
  const firstDay = dayAt(first);
  const count = dayAt(last - 1) - firstDay + 1;
  const secondsPerDay = (intervals: readonly TimeSpan[]): Float64Array => sumByDay(intervals, firstDay, count);
  const doubled = union(coverage.overlaps);
  const [readOnce, readAgain, missing] = [
    secondsPerDay(subtract(read, doubled)),
    secondsPerDay(doubled),
    secondsPerDay(subtract([{ from: first, to: last }], read)),
  ];
  const days = Array.from({ length: count }, (_, index) => ({
    day: nameOfDay(firstDay + index),
    readSeconds: readOnce[index] ?? 0,
    doubledSeconds: readAgain[index] ?? 0,
    missingSeconds: missing[index] ?? 0,
  }));
  return days.slice(-maxDays);
}

function sumByDay(intervals: readonly TimeSpan[], firstDay: number, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { from, to } of intervals) {
    for (let day = dayAt(from); day <= dayAt(to - 1); day += 1) {
      const start = day * daySeconds - vendorOffsetSeconds;
      const seconds = Math.min(to, start + daySeconds) - Math.max(from, start);
      if (day >= firstDay && day < firstDay + count) sums[day - firstDay] = (sums[day - firstDay] ?? 0) + seconds;
    }
  }
  return sums;
}

function dayAt(second: number): number {
  return Math.floor((second + vendorOffsetSeconds) / daySeconds);
}

function nameOfDay(day: number): string {
  return formatVendorTime(day * daySeconds - vendorOffsetSeconds).replace(/^(\d{4})(\d\d)(\d\d).*/, "$1-$2-$3");
}
