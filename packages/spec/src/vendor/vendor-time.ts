/** The operation's offset from UTC in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

/**
 * Parses the vendor's date format, `YYYYmmddHHiiss` in GMT-5, to epoch seconds.
 *
 * Undefined unless it is fourteen digits. A date that does not exist, such as 30 February, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorTime(text: string, rollOver = false): number | undefined {
  if (!/^[1-9]\d{13}$/.test(text)) return undefined;
  // Two digits from their char codes: twice as fast as slicing and parsing.
  const at = (from: number): number => text.charCodeAt(from) * 10 + text.charCodeAt(from + 1) - 528;
  const moment = Date.UTC(at(0) * 100 + at(2), at(4) - 1, at(6), at(8), at(10), at(12));
  // A nonexistent day or month rolls over into another month.
  const isReal = at(8) < 24 && at(10) < 60 && at(12) < 60 && new Date(moment).getUTCMonth() === at(4) - 1;
  return rollOver || isReal ? moment / 1000 - vendorOffsetSeconds : undefined;
}

/**
 * Parses an ISO date or time to epoch milliseconds; without an offset it is in GMT-5.
 *
 * Undefined if it is malformed or does not exist, such as 30 February.
 */
export function parseIsoTime(text: string): number | undefined {
  const [, day, time = "00:00", zone = "-05:00"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text) ?? [];
  const value = Date.parse(`${day}T${time}${zone}`);
  // 30 February would roll over to another day.
  const isReal = Number.isFinite(value) && new Date(`${day}T00:00Z`).toISOString().startsWith(`${day}`);
  return isReal ? value : undefined;
}

/** Formats epoch seconds in the vendor's date format, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorTime(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
