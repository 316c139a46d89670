import { formatVendorSecond, parseVendorSecond } from "@mockvox/spec";

/** A window as the vendor takes it: fourteen digits each, GMT-5. */
export type Window = Readonly<Record<"date_ini" | "date_end", string>>;

export const daySeconds = 86_400;

/** First second of a day of eight digits, as epoch seconds. */
export function startOf(day: string): number {
  return parseVendorSecond(`${day}000000`) ?? 0;
}

/** The day, `YYYYmmdd` in GMT-5, that an epoch second lies in. */
export function dayOf(epoch: number): string {
  return formatVendorSecond(epoch).slice(0, 8);
}

export function windowOf(first: number, last: number): Window {
  return { date_ini: formatVendorSecond(first), date_end: formatVendorSecond(last) };
}

/** A whole day, to its 23:59:59. */
export function wholeDay(day: string): Window {
  return { date_ini: `${day}000000`, date_end: `${day}235959` };
}

/** A window that holds the day and crosses the end of a month, at most 31 days long. */
export function acrossMonths(day: string): Window {
  const start = startOf(day);
  const dayOfMonth = Number(day.slice(6));
  if (dayOfMonth <= 20) return windowOf(start - dayOfMonth * daySeconds, start + daySeconds - 1);
  const daysLeft = Array.from({ length: 12 }, (_, ahead) => ahead + 1).find(
    (ahead) => dayOf(start + ahead * daySeconds).slice(0, 6) !== day.slice(0, 6),
  );
  return windowOf(start, start + ((daysLeft ?? 11) + 1) * daySeconds - 1);
}
