import { formatVendorSecond } from "@mockvox/spec";

/**
 * A second as the vendor takes it, `YYYYmmddHHiiss` in GMT-5, or an instant that is written so: a `Date`, a
 * `Temporal.Instant`, a `Temporal.ZonedDateTime`. Fractions of a second are left out.
 */
export type Moment = string | Date | { readonly epochMilliseconds: number };

/** The vendor's fourteen digits; a text is taken as it is, an instant that cannot be written becomes `invalid`. */
export function digitsOf(moment: Moment): string {
  if (typeof moment === "string") return moment;
  const milliseconds = moment instanceof Date ? moment.getTime() : moment.epochMilliseconds;
  return Number.isNaN(new Date(milliseconds).getTime())
    ? "invalid"
    : formatVendorSecond(Math.floor(milliseconds / 1000));
}
