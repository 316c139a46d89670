import { formatVendorTime, limits, parseVendorTime } from "@mockvox/spec";

const daySeconds = 86_400;

/** Converts a date and time of the picker to the vendor's form: `2026-03-02 10:00:00` becomes `20260302100000`. */
export function toVendorTime(pickerValue: string): string {
  return pickerValue.replace(/\D/g, "").padEnd(14, "0").slice(0, 14);
}

/**
 * Reads a date that was typed or pasted: 14 digits, or a date with or without a time and any separators. Without a time it is the first
 * second of the day, or the last one of an end. Undefined for anything else.
 */
export function parseTypedTime(text: string, end: "first" | "last"): string | undefined {
  const trimmed = text.trim();
  const [, date, time] =
    /^(\d{4}[-/.]?\d\d[-/.]?\d\d)(?:[T ,-]*(\d\d:?\d\d(?::?\d\d)?))?(?:\.\d+)?Z?$/i.exec(trimmed) ?? [];
  if (date === undefined) return undefined;
  const day = date.replace(/\D/g, "");
  const clock = time?.replace(/\D/g, "") ?? (end === "first" ? "000000" : "235959");
  const second = `${day}${clock.padEnd(6, "0")}`;
  return parseVendorTime(second) === undefined ? undefined : second;
}

/** The reverse of `toVendorTime`; empty for an invalid date. */
export function toPickerValue(second: string): string {
  if (parseVendorTime(second) === undefined) return "";
  return second.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3 $4:$5:$6");
}

/** The length of a date range, and why the server would reject it. */
export interface DateRangeLength {
  days: number;
  isTooLong: boolean;
  isReversed: boolean;
}

/** Undefined when an end is not a valid date. */
export function measureDateRange(ini: string, end: string): DateRangeLength | undefined {
  const [from, to] = [parseVendorTime(ini), parseVendorTime(end)];
  if (from === undefined || to === undefined) return undefined;
  const days = (to - from) / daySeconds;
  return { days, isTooLong: days > limits.windowDays.value, isReversed: to < from };
}

/** A day of the calendar, `2026-03-02`, with the time of day of an end of the range: the value when that day is picked. */
export function moveToDay(day: string, end: string): string {
  return toVendorTime(`${day}${end.slice(8)}`);
}

/** The latest valid end of a range with this start; empty for an invalid date. */
export function latestEnd(ini: string): string {
  return shiftDays(ini, limits.windowDays.value);
}

/** The earliest valid start of a range with this end; empty for an invalid date. */
export function earliestStart(end: string): string {
  return shiftDays(end, -limits.windowDays.value);
}

function shiftDays(second: string, days: number): string {
  const at = parseVendorTime(second);
  return at === undefined ? "" : formatVendorTime(at + days * daySeconds);
}

/** A range that a button selects: whole days in the vendor's time zone. */
export interface DateRangePreset {
  id: "today" | "yesterday" | "last-7-days" | "last-31-days";
  date_ini: string;
  date_end: string;
}

/** The presets at a time, epoch milliseconds. Those of several days end with yesterday, the last complete day. */
export function dateRangePresets(nowMs: number): readonly DateRangePreset[] {
  const now = Math.floor(nowMs / 1000);
  const day = (daysAgo: number): string => formatVendorTime(now - daysAgo * daySeconds).slice(0, 8);
  const preset = (id: DateRangePreset["id"], first: number, last: number): DateRangePreset => ({
    id,
    date_ini: `${day(first)}000000`,
    date_end: `${day(last)}235959`,
  });
  return [preset("today", 0, 0), preset("yesterday", 1, 1), preset("last-7-days", 7, 1), preset("last-31-days", 31, 1)];
}

/** Yesterday from its first to its last second, in the vendor's time zone. */
export function yesterday(nowMs: number): { date_ini: string; date_end: string } {
  const day = formatVendorTime(Math.floor(nowMs / 1000) - daySeconds).slice(0, 8);
  return { date_ini: `${day}000000`, date_end: `${day}235959` };
}

/** The two halves of a date range; undefined if it is a single second or an end is not a valid date. */
export function halveDateRange(ini: string, end: string): readonly (readonly [ini: string, end: string])[] | undefined {
  const [from, to] = [parseVendorTime(ini), parseVendorTime(end)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const middle = Math.floor((from + to) / 2);
  return [
    [ini, formatVendorTime(middle)],
    [formatVendorTime(middle + 1), end],
  ];
}
