import { isSuccess } from "../../wire/parsed-response.ts";
import { baselineSample, requireActivity } from "../empty-date-ranges.ts";
import type { ClaimRule, Decision } from "./claim.ts";

/** The rule of a claim with one answer for a successful response and another for an error response. */
export function successOrRefusal(sample: string, yes: string, no: string): ClaimRule {
  return {
    samples: [sample],
    optionalSamples: [baselineSample],
    decide: (evidence): Decision => {
      const response = evidence.response(sample);
      requireActivity(response, evidence);
      return isSuccess(response) ? yes : no;
    },
  };
}
