/** The operation's time zone against UTC, in seconds: GMT-5, no daylight saving. */
export const vendorOffsetSeconds = -5 * 3600;

const DIGIT_ZERO = 48;

/** The number that some digits of a text make; not a number when one is none. By hand, since every request reads two seconds. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - DIGIT_ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Reads a second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, as epoch seconds.
 *
 * Undefined when it is not fourteen digits. A second outside the calendar, 30 February say, is undefined too, unless
 * `rollOver` carries it into the next month.
 */
export function parseVendorSecond(text: string, rollOver = false): number | undefined {
  if (text.length !== 14) return undefined;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 4, 6), digitsAt(text, 6, 8)];
  const [hour, minute, second] = [digitsAt(text, 8, 10), digitsAt(text, 10, 12), digitsAt(text, 12, 14)];
  const epoch = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - vendorOffsetSeconds;
  if (Number.isNaN(epoch) || year < 1000) return undefined;
  const isOfCalendar = hour < 24 && minute < 60 && second < 60 && isDay(year, month, day);
  return rollOver || isOfCalendar ? epoch : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Writes epoch seconds as the vendor takes them, `YYYYmmddHHiiss` in GMT-5. */
export function formatVendorSecond(epoch: number): string {
  return new Date((epoch + vendorOffsetSeconds) * 1000).toISOString().replaceAll(/[-T:]|\.\d+Z$/g, "");
}
