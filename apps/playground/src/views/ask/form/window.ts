import { formatVendorSecond, limits, parseVendorSecond } from "@mockvox/spec";

const daySeconds = 86_400;

/** A picked date and time as the vendor takes it: `2026-03-02 10:00:00` becomes `20260302100000`. */
export function toVendorSecond(picked: string): string {
  return picked.replace(/\D/g, "").padEnd(14, "0").slice(0, 14);
}

/** The reverse, for a picker; empty when it is no second of the calendar. */
export function toPicked(second: string): string {
  if (parseVendorSecond(second) === undefined) return "";
  return second.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3 $4:$5:$6");
}

/** How long a window is, and what the server has against it. */
export interface Length {
  days: number;
  isTooLong: boolean;
  isReversed: boolean;
}

/** Undefined when one of the ends is no second of the calendar. */
export function lengthOf(ini: string, end: string): Length | undefined {
  const [from, to] = [parseVendorSecond(ini), parseVendorSecond(end)];
  if (from === undefined || to === undefined) return undefined;
  const days = (to - from) / daySeconds;
  return { days, isTooLong: days > limits.windowDays.value, isReversed: to < from };
}

/** A day of a calendar, `2026-03-02`, with the time that an end of the window has now: so it becomes when it is picked. */
export function onDay(day: string, end: string): string {
  return toVendorSecond(`${day}${end.slice(8)}`);
}

/** The last second at which a window that begins then may end; empty when that is no second. */
export function latestFor(ini: string): string {
  return shifted(ini, limits.windowDays.value);
}

/** The first second at which a window that ends then may begin; empty when that is no second. */
export function earliestFor(end: string): string {
  return shifted(end, -limits.windowDays.value);
}

function shifted(second: string, days: number): string {
  const at = parseVendorSecond(second);
  return at === undefined ? "" : formatVendorSecond(at + days * daySeconds);
}

/** Yesterday from its first to its last second, in the vendor's zone. */
export function yesterday(nowMs: number): { date_ini: string; date_end: string } {
  const day = formatVendorSecond(Math.floor(nowMs / 1000) - daySeconds).slice(0, 8);
  return { date_ini: `${day}000000`, date_end: `${day}235959` };
}
