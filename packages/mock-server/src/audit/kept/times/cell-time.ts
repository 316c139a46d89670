import { parseVendorTime, vendorOffsetSeconds } from "@mockvox/spec";

/** A year, month and day, or a day, month and year; then a time of day, and an offset from UTC. */
const datePattern =
  /^(?:(?<year>(?:19|20)\d\d)(?<mark>[-/.]?)(?<month>\d\d?)\k<mark>(?<day>\d\d?)|(?<day2>\d\d?)(?<mark2>[-/.])(?<month2>\d\d?)\k<mark2>(?<year2>(?:19|20)\d\d))(?:[T\s,-]*(?<clock>\d.*))?$/i;
const clockPattern =
  /^(?<hour>\d\d?)(?:(?<mark>[:.-]?)(?<minute>\d\d)(?:\k<mark>(?<second>\d\d)(?:[.,]\d+)?)?)?\s*(?<half>[ap]\.?\s?m\.?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** No time is longer, and patterns take long to read what is. */
const maxLength = 50;

/** Epoch times in seconds, milliseconds, microseconds or nanoseconds, with a fraction or none. */
const epochPattern = /^(\d{10}|\d{13}|\d{16}|\d{19})(?:\.\d+)?$/;

/**
 * The epoch second of a time in any format that clients store: the vendor's, ISO with a space or `T` and any offset, day first, or since
 * the epoch. Without an offset it is in GMT-5. Undefined for any other text.
 */
export function parseCellTime(value: unknown): number | undefined {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value ?? "").trim();
  if (text.length > maxLength) return undefined;
  const { year, month, day, year2, month2, day2, clock } = datePattern.exec(text)?.groups ?? {};
  const date = [year ?? year2, month ?? month2, day ?? day2].map((part) => part?.padStart(2, "0") ?? "").join("");
  return (date === "" ? undefined : parseClock(date, clock ?? "00")) ?? parseEpoch(text);
}

function parseClock(date: string, clock: string): number | undefined {
  const { hour = "", minute = "00", second = "00", half, zone } = clockPattern.exec(clock.trim())?.groups ?? {};
  const hours = half === undefined ? hour : String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
  const local = parseVendorTime(`${date}${hours.padStart(2, "0")}${minute}${second}`);
  if (local === undefined || hour === "") return undefined;
  return zone === undefined ? local : local + vendorOffsetSeconds - offsetOf(zone);
}

/** Seconds east of UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
}

function parseEpoch(text: string): number | undefined {
  const [, digits] = epochPattern.exec(text) ?? [];
  return digits === undefined ? undefined : Math.floor(Number(digits) / 10 ** (digits.length - 10));
}
