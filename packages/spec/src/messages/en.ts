import type { InvalidValueParams, UnknownFieldParams } from "../schema.ts";
import type { Messages } from "../text.ts";
import { expectedInEnglish } from "./expected.ts";

/** All texts of this package in English, in the order of their subjects. */
export const en = {
  // Profiles.
  "invalid-profile": ({ path, found, expected }: InvalidValueParams) =>
    path === ""
      ? `Invalid profile: expected ${expectedInEnglish(expected)}, got ${found}.`
      : `Invalid profile: "${path}" must be ${expectedInEnglish(expected)}, got ${found}.`,
  "profile-too-deep": ({ maxDepth }: { maxDepth: number }) =>
    `Invalid profile: it is nested more than ${maxDepth} levels deep.`,
  "unsupported-profile-version": ({ found }: { found: string }) =>
    `Invalid profile: expected "mockvox": 1, got ${found}.`,
  "missing-profile-name": ({ found }: { found: string }) =>
    `Invalid profile: "name" must be a non-empty string, got ${found}.`,
  "invalid-profile-base": ({ found }: { found: string }) =>
    `Invalid profile: "extends" must be the name of a profile, got ${found}.`,
  "unknown-profile-field": ({ path, field, expected }: UnknownFieldParams) =>
    `Unknown field "${field}" in ${path === "" ? "a profile" : `"${path}" of a profile`}. Expected one of ${expected.join(", ")}.`,
  "unknown-profile": ({ profile, expected }: { profile: string; expected: readonly string[] }) =>
    `Unknown profile "${profile}". Expected one of ${expected.join(", ")}.`,
  "invalid-observation": ({ claim, found }: { claim: string; found: string }) =>
    `Invalid profile: "observed" of claim "${claim}" must contain the strings "at" and "case", got ${found}.`,

  // Claims and their answers.
  "unknown-claim": ({ claim }: { claim: string }) => `Unknown claim "${claim}". docs/claims.md lists all claims.`,
  "unknown-answer": ({ claim, found, expected }: { claim: string; found: string; expected: readonly string[] }) =>
    `Unknown answer ${found} to claim "${claim}". Expected one of ${expected.join(", ")}.`,
  "answer-not-implemented": ({ claim, answer, expected }: UnavailableAnswer) =>
    `The answer "${answer}" to claim "${claim}" is not implemented yet. Expected one of ${expected.join(", ")}.`,
  "unknown-claim-report": ({ claim, report, expected }: ReportOfClaim) =>
    `Unknown report "${report}" in the answer to claim "${claim}". Expected one of ${expected.join(", ")}.`,
  "claim-not-per-report": ({ claim, report }: { claim: string; report: string }) =>
    `Claim "${claim}" takes one answer for all reports, but got one for "${report}". Give the answer as a string.`,
  "report-outside-claim": ({ claim, report, expected }: ReportOfClaim) =>
    `Claim "${claim}" does not apply to report "${report}". Expected one of ${expected.join(", ")}.`,

  // Confidence levels of evidence, strongest first.
  "confidence-observed": "observed",
  "confidence-documented": "documented",
  "confidence-reported": "reported",
  "confidence-inferred": "inferred",
  "confidence-assumed": "assumed",
} as const satisfies Messages;

interface UnavailableAnswer {
  claim: string;
  answer: string;
  expected: readonly string[];
}

interface ReportOfClaim {
  claim: string;
  report: string;
  expected: readonly string[];
}
