import { vendorOffsetSeconds } from "@mockvox/spec";

const dayMs = 86_400_000;
const offsetMs = vendorOffsetSeconds * 1000;

/** The first millisecond of a day in the vendor's time zone. */
export function dayStart(now: number): number {
  return Math.floor((now + offsetMs) / dayMs) * dayMs - offsetMs;
}

export function secondOfDay(now: number): number {
  return Math.floor((now - dayStart(now)) / 1000);
}

/** Milliseconds until the next midnight in the vendor's time zone, when the daily quota resets. */
export function msUntilMidnight(now: number): number {
  return dayStart(now) + dayMs - now;
}
