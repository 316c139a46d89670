import { formatVendorTime } from "@mockvox/spec";

/**
 * A second: the vendor's text `YYYYmmddHHiiss` in GMT-5, a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. Fractions of a
 * second are dropped.
 */
export type DateTimeInput = string | Date | { readonly epochMilliseconds: number };

/** The vendor's fourteen digits. A text is returned unchanged; an invalid date becomes `invalid`. */
export function toVendorDigits(input: DateTimeInput): string {
  if (typeof input === "string") return input;
  const date = input instanceof Date ? input : new Date(input.epochMilliseconds);
  const seconds = Math.floor(date.getTime() / 1000);
  return Number.isNaN(seconds) ? "invalid" : formatVendorTime(seconds);
}
