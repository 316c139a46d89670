/** The operation's time zone against UTC, in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

/**
 * Reads a second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, as epoch seconds.
 *
 * Undefined when it is not fourteen digits. A second outside the calendar, 30 February say, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorSecond(text: string, rollOver = false): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (!year || Number(year) < 1000) return undefined;
  const utc =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000;
  const epoch = utc - vendorOffsetSeconds;
  return rollOver || formatVendorSecond(epoch) === text ? epoch : undefined;
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
