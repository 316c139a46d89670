/** The operation's time zone against UTC, in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

/**
 * Reads a second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, as epoch seconds.
 *
 * Undefined when it is not fourteen digits. A second outside the calendar, 30 February say, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorSecond(text: string, rollOver = false): number | undefined {
  if (!/^[1-9]\d{13}$/.test(text)) return undefined;
  // Two digits by their codes: half as dear as a slice that is read as a number.
  const at = (from: number): number => text.charCodeAt(from) * 10 + text.charCodeAt(from + 1) - 528;
  const moment = Date.UTC(at(0) * 100 + at(2), at(4) - 1, at(6), at(8), at(10), at(12));
  // A day or a month that does not exist ends up in another month.
  const isReal = at(8) < 24 && at(10) < 60 && at(12) < 60 && new Date(moment).getUTCMonth() === at(4) - 1;
  return rollOver || isReal ? moment / 1000 - vendorOffsetSeconds : undefined;
}

/**
 * Reads an ISO date or time as epoch milliseconds; without an offset it is in GMT-5.
 *
 * Undefined when it is none, or outside the calendar, as 30 February is.
 */
export function parseIsoTime(text: string): number | undefined {
  const [, day, time = "00:00", zone = "-05:00"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text) ?? [];
  const value = Date.parse(`${day}T${time}${zone}`);
  // 30 February would roll over to another day.
  const isReal = Number.isFinite(value) && new Date(`${day}T00:00Z`).toISOString().startsWith(`${day}`);
  return isReal ? value : undefined;
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
