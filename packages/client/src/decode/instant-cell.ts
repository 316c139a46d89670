import { formatVendorSecond, parseVendorSecond } from "@mockvox/spec";
import type { Cell } from "./cell.ts";

/** Reads a second, an hour or a day of GMT-5 as its first moment. The format has `0` for every digit: `0000-00-00 00:00:00`. */
export function readInstant(text: string): Cell<Date> | undefined {
  if (!/^\d[\d :/T-]*\d$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, "");
  const second = [8, 10, 14].includes(digits.length) ? parseVendorSecond(digits.padEnd(14, "0")) : undefined;
  return second === undefined ? undefined : { value: new Date(second * 1000), format: text.replaceAll(/\d/g, "0") };
}

export function writeInstant(value: Date, format: string): string {
  const digits = formatVendorSecond(Math.floor(value.getTime() / 1000));
  let at = 0;
  return format.replaceAll("0", () => digits.charAt(at++));
}
