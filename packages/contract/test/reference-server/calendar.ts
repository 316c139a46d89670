const offsetSeconds = 5 * 3600;

/** The local time of a second, GMT-5, as text with leading zeros. */
export interface Stamp {
  day: string;
  hour: string;
  minute: string;
  second: string;
}

/** `at` in epoch seconds. */
export function stampOf(at: number): Stamp {
  const text = new Date((at - offsetSeconds) * 1000).toISOString();
  return { day: text.slice(0, 10), hour: text.slice(11, 13), minute: text.slice(14, 16), second: text.slice(17, 19) };
}

/** Hour of the local day, and the day of the week, 0 for Sunday. */
export function localHour(at: number): { hour: number; weekday: number } {
  const local = new Date((at - offsetSeconds) * 1000);
  return { hour: local.getUTCHours(), weekday: local.getUTCDay() };
}

/** Writes a second as `date_ini` takes it. */
export function writeSecond(at: number): string {
  const { day, hour, minute, second } = stampOf(at);
  return `${day.replaceAll("-", "")}${hour}${minute}${second}`;
}

/** Parses fourteen digits as epoch seconds; undefined for an invalid date. `lenient` rolls 30 February over. */
export function readSecond(text: string, lenient: boolean): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const at = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + offsetSeconds;
  return lenient || writeSecond(at) === text ? at : undefined;
}
