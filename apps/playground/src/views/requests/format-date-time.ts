import { vendorOffsetSeconds } from "@mockvox/spec";

/** Epoch milliseconds as a date and time in the vendor's zone, GMT-5. */
export function formatDateTime(at: number): string {
  return new Date(at + vendorOffsetSeconds * 1000).toISOString().slice(0, 19).replace("T", " ");
}
