import { formatVendorTime } from "@mockvox/spec";
import { isObject } from "./envelope.ts";

/**
 * A second: the vendor's text `YYYYmmddHHiiss` in GMT-5, a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. Fractions of a
 * second are dropped.
 */
export type DateTimeInput = string | Date | { readonly epochMilliseconds: number };

/** Instead of the digits of an invalid date. */
export const invalidDigits = "invalid";

/** The vendor's fourteen digits. A text is returned unchanged; what is no `DateTimeInput`, or an invalid one, becomes `invalid`. */
export function toVendorDigits(input: unknown): string {
  if (typeof input === "string") return input;
  const date = input instanceof Date ? input : new Date(isObject(input) ? Number(input.epochMilliseconds) : Number.NaN);
  const seconds = Math.floor(date.getTime() / 1000);
  return Number.isNaN(seconds) ? invalidDigits : formatVendorTime(seconds);
}
