import { vendorOffsetSeconds } from "@mockvox/spec";

const dayMs = 86_400_000;
const offsetMs = vendorOffsetSeconds * 1000;

/** The first millisecond of a moment's day in the vendor's zone. */
export function dayStart(now: number): number {
  return Math.floor((now + offsetMs) / dayMs) * dayMs - offsetMs;
}

export function secondOfDay(now: number): number {
  return Math.floor((now - dayStart(now)) / 1000);
}

/** Milliseconds to the next midnight in the vendor's zone, when the quota is full again. */
export function untilMidnight(now: number): number {
  return dayStart(now) + dayMs - now;
}
