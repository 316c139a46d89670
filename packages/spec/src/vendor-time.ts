/** The operation's time zone against UTC, in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

/**
 * Reads a second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, as epoch seconds.
 *
 * Undefined when it is not fourteen digits. A second outside the calendar, 30 February say, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorSecond(text: string, rollOver = false): number | undefined {
  const isWritten = rollOver ? /^[1-9]\d{13}$/ : /^[1-9]\d{3}(0[1-9]|1[0-2])\d\d([01]\d|2[0-3])([0-5]\d){2}$/;
  if (!isWritten.test(text)) return undefined;
  const at = (from: number): number => Number(text.slice(from, from + 2));
  const utc = Date.UTC(Number(text.slice(0, 4)), at(4) - 1, at(6), at(8), at(10), at(12));
  const isOfMonth = rollOver || new Date(utc).getUTCDate() === at(6);
  return isOfMonth ? utc / 1000 - vendorOffsetSeconds : undefined;
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
