/** The operation's time zone against UTC, in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

/**
 * Reads a second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, as epoch seconds.
 *
 * Undefined when it is not fourteen digits. A second outside the calendar, 30 February say, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorSecond(text: string, rollOver = false): number | undefined {
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 4, 6), numberAt(text, 6, 8)];
  const [hour, minute, second] = [numberAt(text, 8, 10), numberAt(text, 10, 12), numberAt(text, 12, 14)];
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  if (text.length !== 14 || year < 1000 || Number.isNaN(utc)) return undefined;
  const isInClock = hour < 24 && minute < 60 && second < 60;
  const isInCalendar = month >= 1 && month <= 12 && (day <= 28 || new Date(utc).getUTCDate() === day) && day >= 1;
  return rollOver || (isInClock && isInCalendar) ? utc / 1000 - vendorOffsetSeconds : undefined;
}

/** The number that the digits of a text say from one place to another; NaN where one is none. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
