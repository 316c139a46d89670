/** What a test throws where a run is to die. */
export class Crash extends Error {
  override readonly name = "Crash" as const;
}

/** A midnight of the vendor's. */
export const midnight: number = Date.parse("2026-06-06T00:00:00-05:00");

/** The vendor's day as the server sees it: its own figuring, in GMT-5. */
export function vendorDayOf(milliseconds: number): string {
  return new Date(milliseconds - 5 * 3_600_000).toISOString().slice(0, 10);
}
