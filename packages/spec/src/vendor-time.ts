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
  const [year, month, day] = [at(0) * 100 + at(2), at(4), at(6)];
  const isReal = isDay(year, month, day) && at(8) < 24 && at(10) < 60 && at(12) < 60;
  if (!rollOver && !isReal) return undefined;
  return Date.UTC(year, month - 1, day, at(8), at(10), at(12)) / 1000 - vendorOffsetSeconds;
}

/** The 29th and later are rare, and alone worth a question to the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const isInAnyMonth = month >= 1 && month <= 12 && day >= 1;
  return isInAnyMonth && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
