import { vendorOffsetSeconds } from "@mockvox/spec";

/** A day `YYYY-MM-DD` or a month `YYYY-MM` of the vendor's time zone. */
export type Period = string;

const dayMs = 86_400_000;

/** The day of a moment, epoch milliseconds. */
export function dayAt(at: number): Period {
  return new Date(at + vendorOffsetSeconds * 1000).toISOString().slice(0, 10);
}

export function monthOf(period: Period): Period {
  return period.slice(0, 7);
}

export function isMonth(period: Period): boolean {
  return period.length === 7;
}

/** The month that number of months later; earlier for a negative number. */
export function shiftMonth(month: Period, months: number): Period {
  const [year = 0, monthNumber = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, monthNumber - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The days of a month in order. */
export function daysOf(month: Period): readonly Period[] {
  const [year = 0, monthNumber = 1] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  return Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Period): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day that number of days later; earlier for a negative number. */
export function shiftDay(day: Period, days: number): Period {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The first and the last second of a day or a month, in the vendor's fourteen digits. */
export function dateRangeOf(period: Period): { date_ini: string; date_end: string } {
  const days = isMonth(period) ? daysOf(period) : [period];
  const digits = (day = period): string => day.replaceAll("-", "");
  return { date_ini: `${digits(days[0])}000000`, date_end: `${digits(days.at(-1))}235959` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day or a month as people of a language write it; with `style` short, without its year and weekday. */
export function formatPeriod(period: Period, language: string, style: "long" | "short" = "long"): string {
  const at = Date.parse(isMonth(period) ? `${period}-01` : period);
  return findFormat(language, isMonth(period) ? "month" : style).format(at);
}

const formatOptions: Readonly<Record<"month" | "long" | "short", Intl.DateTimeFormatOptions>> = {
  month: { month: "long", year: "numeric" },
  long: { day: "numeric", month: "long", weekday: "long", year: "numeric" },
  short: { day: "numeric", month: "long" },
};

/** A calendar has 31 of them, and making one takes a browser about a millisecond. */
function findFormat(language: string, style: keyof typeof formatOptions): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...formatOptions[style], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
