import { formatVendorTime, reportsPath } from "@mockvox/spec";
import { httpUrl, invalidValue, isoTime } from "../args/flags.ts";
import { CliError } from "../cli-error.ts";
import { text } from "../texts.ts";

/** Validates a day or a time. It stays as typed, for messages to quote; `toDigits` parses it. */
export function parseDayOrTime(value: string, name: string): string {
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (day && isInvalidDay(Number(year), Number(month), Number(date)))
    throw new CliError("nonexistent-day", { flag: name, day });
  if (isDay(value)) return value;
  if (day === undefined) invalidValue(name, value, text("expect-day-or-time"));
  isoTime(value, name);
  return value;
}

function isInvalidDay(year: number, month: number, date: number): boolean {
  return month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Fourteen digits; of a day without a time, its first or its last second. */
export function toDigits(value: string, ofDay: "first" | "last"): string {
  const second = Math.floor(isoTime(value, "") / 1000);
  return formatVendorTime(isDay(value) && ofDay === "last" ? second + 86_399 : second);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The server's address. The full URL of a report is accepted too, and stands for its server. */
export function parseServerUrl(value: string, name: string): string {
  const url = new URL(httpUrl(value, name));
  if (url.search || url.hash) invalidValue(name, value.split(/[?#]/, 1).join(), text("expect-url-without-query"));
  return url.pathname.replace(/\/$/, "").endsWith(reportsPath) ? value.slice(0, value.lastIndexOf(reportsPath)) : value;
}
