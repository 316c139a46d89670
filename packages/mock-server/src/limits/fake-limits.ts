import { limits as specLimits } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import { quoted, rejectUnknownNames } from "../reject-unknown-names.ts";

/** The vendor's limits. */
export interface FakeLimits {
  /** Days of a date range. Default: 31. */
  windowDays: number;
  /** Rows of a response. Default: 60,000. */
  rows: number;
  /** Bytes of a response before compression; with claim `megabyte`, a twentieth less. Default: 256 × 1,048,576. */
  bytes: number;
  /** Seconds of processing, on the clock of the mock server. Default: 60. */
  seconds: number;
  /** Concurrency slots per token. Default: 2. */
  simultaneousRequests: number;
  /** Daily quota per licence, in requests. Default: 1,000. */
  requestsPerLicencePerDay: number;
}

/**
 * The vendor's limits with some overridden.
 *
 * @throws {MockServerError} `unknown-limit`, `invalid-limit`
 */
export function resolveLimits(overrides: Partial<FakeLimits> = {}): FakeLimits {
  const limits = { ...vendorLimits(), ...overrides };
  rejectUnknownNames(limits, Object.keys(vendorLimits()), "unknown-limit");
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new MockServerError("invalid-limit", { name, value: quoted(value) });
  }
  return limits;
}

function vendorLimits(): FakeLimits {
  return {
    windowDays: specLimits.windowDays.value,
    rows: specLimits.rows.value,
    bytes: specLimits.bytes.value,
    seconds: specLimits.seconds.value,
    simultaneousRequests: specLimits.simultaneousRequests.value,
    requestsPerLicencePerDay: specLimits.requestsPerLicencePerDay.value,
  };
}
