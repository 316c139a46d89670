import { formatVendorTime, parseVendorTime } from "@mockvox/spec";

/** A date range in the vendor's parameters: fourteen digits each, GMT-5. */
export type DateRangeParameters = Readonly<Record<"date_ini" | "date_end", string>>;

export const secondsPerDay = 86_400;

/** The first second of a day in eight digits, as epoch seconds. */
export function startOfDay(day: string): number {
  return parseVendorTime(`${day}000000`) ?? 0;
}

/** The day of an epoch second, `YYYYMMDD` in GMT-5. */
export function dayAt(epoch: number): string {
  return formatVendorTime(epoch).slice(0, 8);
}

export function dateRange(first: number, last: number): DateRangeParameters {
  return { date_ini: formatVendorTime(first), date_end: formatVendorTime(last) };
}

/** A whole day, up to 23:59:59. */
export function wholeDayRange(day: string): DateRangeParameters {
  return { date_ini: `${day}000000`, date_end: `${day}235959` };
}

/** A date range of at most 31 days that contains the day and crosses the end of a month. */
export function rangeAcrossMonths(day: string): DateRangeParameters {
  const start = startOfDay(day);
  const dayOfMonth = Number(day.slice(6));
  if (dayOfMonth <= 20) return dateRange(start - dayOfMonth * secondsPerDay, start + secondsPerDay - 1);
  const daysLeft = Array.from({ length: 12 }, (_, ahead) => ahead + 1).find(
    (ahead) => dayAt(start + ahead * secondsPerDay).slice(0, 6) !== day.slice(0, 6),
  );
  return dateRange(start, start + ((daysLeft ?? 11) + 1) * secondsPerDay - 1);
}
