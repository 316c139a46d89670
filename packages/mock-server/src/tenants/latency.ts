import type { RandomSource } from "@mockvox/fixtures";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** The simulated processing time of a request, in milliseconds of the clock unless stated otherwise. */
export type Latency =
  | number
  /** Log-normal, with this median and 95th percentile. */
  | { medianMs: number; p95Ms: number }
  /** Growing with the days of the date range. */
  | { baseMs: number; perDayMs: number }
  /** Constant, in real milliseconds instead of those of the clock: it also passes while the clock is paused or virtual. */
  | { realMs: number };

/** The 95th percentile of the standard normal distribution. */
const normalP95 = 1.6448536269514722;

/** @throws {MockServerError} `invalid-latency`, `invalid-latency-value`, `invalid-latency-percentile` */
export function validateLatency(given: Latency): Latency {
  const latency = validateValue("Latency", given, "latency");
  if (typeof latency === "number" || !("p95Ms" in latency)) return latency;
  if (latency.medianMs > 0 && latency.p95Ms >= latency.medianMs) return latency;
  throw new MockServerError("invalid-latency-percentile", { value: quoted(latency) });
}

/** Draws the processing time of one request. */
export function drawLatency(latency: Latency, rangeSeconds: number, random: RandomSource): number {
  if (typeof latency === "number") return latency;
  if (isRealTime(latency)) return latency.realMs;
  if ("perDayMs" in latency) return latency.baseMs + (latency.perDayMs * rangeSeconds) / 86_400;
  const spread = Math.log(latency.p95Ms / latency.medianMs) / normalP95;
  return latency.medianMs * Math.exp(spread * standardNormal(random));
}

/** Whether the time passes independently of the clocks of the mock server. */
export function isRealTime(latency: Latency): latency is { realMs: number } {
  return typeof latency === "object" && "realMs" in latency;
}

/** The Box-Muller transform. */
function standardNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
