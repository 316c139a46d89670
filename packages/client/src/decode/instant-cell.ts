import { parseVendorTime } from "@mockvox/spec";
import { toVendorDigits } from "../date-time-input.ts";
import type { Cell } from "./cell.ts";

/** Parses a second, an hour or a day in GMT-5 as its first instant. The format has `0` for every digit: `0000-00-00 00:00:00`. */
export function parseInstant(text: string): Cell<Date> | undefined {
  if (!/^\d[\d :/T-]*\d$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, "");
  const second = [8, 10, 14].includes(digits.length) ? parseVendorTime(digits.padEnd(14, "0")) : undefined;
  return second === undefined ? undefined : { value: new Date(second * 1000), format: text.replaceAll(/\d/g, "0") };
}

export function formatInstant(value: Date, format: string): string {
  const digits = toVendorDigits(value);
  let at = 0;
  return format.replaceAll("0", () => digits.charAt(at++));
}
