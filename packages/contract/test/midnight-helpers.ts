/** Thrown by a test to simulate a crash of the run. */
export class Crash extends Error {
  override readonly name = "Crash" as const;
}

/** A midnight in the vendor's zone. */
export const midnight: number = Date.parse("2026-06-06T00:00:00-05:00");

/** The vendor's day as the server computes it, in GMT-5. */
export function vendorDayOf(milliseconds: number): string {
  return new Date(milliseconds - 5 * 3_600_000).toISOString().slice(0, 10);
}
