import { validateValue } from "../controls/validate-value.ts";

/**
 * How often an override acts: on the next `times` requests, or on each with the probability `rate`, above 0 and up to 1. `after` is how many
 * of the requests that it applies to are skipped first, by default none.
 */
export type Frequency = { times: number; after?: number } | { rate: number; after?: number };

/** @throws {MockServerError} `invalid-frequency`, `invalid-times`, `invalid-rate`, `invalid-after` */
export function validateFrequency(frequency: Frequency): Frequency {
  const { times = 1, rate, after } = validateValue("Frequency", frequency, "frequency");
  return { ...(rate === undefined ? { times } : { rate }), ...(after ? { after } : {}) };
}
