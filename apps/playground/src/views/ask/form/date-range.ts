import { formatVendorTime, limits, parseVendorTime } from "@mockvox/spec";

const daySeconds = 86_400;

/** Converts a date and time of the picker to the vendor's form: `2026-03-02 10:00:00` becomes `20260302100000`. */
export function toVendorTime(pickerValue: string): string {
  return pickerValue.replace(/\D/g, "").padEnd(14, "0").slice(0, 14);
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

/** Yesterday from its first to its last second, in the vendor's time zone. */
export function yesterday(nowMs: number): { date_ini: string; date_end: string } {
  const day = formatVendorTime(Math.floor(nowMs / 1000) - daySeconds).slice(0, 8);
  return { date_ini: `${day}000000`, date_end: `${day}235959` };
}
