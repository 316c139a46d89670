import type { RandomSource } from "@mockvox/fixtures";
import { MockServerError } from "../errors.ts";
import { quoted } from "./reject-unknown-names.ts";

/** The simulated processing time of a request, in milliseconds of the clock. */
export type Latency =
  | number
  /** Log-normal, with this median and 95th percentile. */
  | { medianMs: number; p95Ms: number }
  /** Growing with the days of the date range. */
  | { baseMs: number; perDayMs: number };

/** The 95th percentile of the standard normal distribution. */
const normalP95 = 1.6448536269514722;

/** The fields of each object form. */
const shapes: readonly (readonly string[])[] = [
  ["medianMs", "p95Ms"],
  ["baseMs", "perDayMs"],
];

/** @throws {MockServerError} `invalid-latency`, `invalid-latency-value`, `invalid-latency-percentile` */
export function validateLatency(latency: Latency): Latency {
  const parts = typeof latency === "number" ? { latency } : latency;
  if (typeof latency !== "number" && !hasShape(latency)) {
    throw new MockServerError("invalid-latency", { value: quoted(latency) });
  }
  for (const [name, value] of Object.entries(parts)) {
    if (!Number.isFinite(value) || value < 0) {
      throw new MockServerError("invalid-latency-value", { name, value: quoted(value) });
    }
  }
  if (
    typeof latency === "object" &&
    "p95Ms" in latency &&
    (latency.medianMs === 0 || latency.p95Ms < latency.medianMs)
  ) {
    throw new MockServerError("invalid-latency-percentile", { value: quoted(latency) });
  }
  return latency;
}

function hasShape(latency: Exclude<Latency, number>): boolean {
  const names = Object.keys(latency ?? {}).sort();
  return shapes.some((shape) => shape.join() === names.join());
}

/** Draws the processing time of one request. */
export function drawLatency(latency: Latency, rangeSeconds: number, random: RandomSource): number {
  if (typeof latency === "number") return latency;
  if ("perDayMs" in latency) return latency.baseMs + (latency.perDayMs * rangeSeconds) / 86_400;
  const spread = Math.log(latency.p95Ms / latency.medianMs) / normalP95;
  return latency.medianMs * Math.exp(spread * standardNormal(random));
}

/** The Box-Muller transform. */
function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
