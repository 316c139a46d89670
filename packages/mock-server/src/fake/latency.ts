import type { RandomSource } from "@mockvox/fixtures";
import { quoted } from "./known-names.ts";

/** How long the work on a request takes, in milliseconds of the clock. */
export type Latency =
  | number
  /** Log-normal, by its median and its 95th percentile. */
  | { medianMs: number; p95Ms: number }
  /** Growing with the days of the window. */
  | { baseMs: number; perDayMs: number };

/** The 95th percentile of the standard normal distribution. */
const normalP95 = 1.6448536269514722;

/** The parts of each latency that has some. */
const shapes: readonly (readonly string[])[] = [
  ["medianMs", "p95Ms"],
  ["baseMs", "perDayMs"],
];

/** @throws {RangeError} when a part of it is missing, unknown or no usable number. */
export function checkedLatency(latency: Latency): Latency {
  const parts = typeof latency === "number" ? { latency } : latency;
  if (typeof latency !== "number" && !hasShape(latency)) {
    throw new RangeError(
      `A latency is milliseconds, { medianMs, p95Ms } or { baseMs, perDayMs }; found ${JSON.stringify(latency)}.`,
    );
  }
  for (const [name, value] of Object.entries(parts)) {
    if (!Number.isFinite(value) || value < 0) {
      throw new RangeError(`The latency is 0 or more milliseconds, found ${quoted(value)} for ${name}.`);
    }
  }
  if (
    typeof latency === "object" &&
    "p95Ms" in latency &&
    (latency.medianMs === 0 || latency.p95Ms < latency.medianMs)
  ) {
    throw new RangeError(
      `A latency's p95Ms is not below its medianMs, which is above 0; found ${JSON.stringify(latency)}.`,
    );
  }
  return latency;
}

function hasShape(latency: Exclude<Latency, number>): boolean {
  const names = Object.keys(latency ?? {}).sort();
  return shapes.some((shape) => shape.join() === names.join());
}

/** Draws how long one request takes. */
export function drawLatency(latency: Latency, windowSeconds: number, random: RandomSource): number {
  if (typeof latency === "number") return latency;
  if ("perDayMs" in latency) return latency.baseMs + (latency.perDayMs * windowSeconds) / 86_400;
  const spread = Math.log(latency.p95Ms / latency.medianMs) / normalP95;
  return latency.medianMs * Math.exp(spread * standardNormal(random));
}

/** Box and Muller's way from two even draws to a normal one. */
function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
