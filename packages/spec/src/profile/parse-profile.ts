import { profileSchemas } from "../generated/profile-schemas.ts";
import { describeViolation, preview, type SchemaViolation, validate } from "../schema.ts";
import { isReportId, reportIds } from "../vendor/reports.ts";
import { type Candidates, candidates, isClaimId } from "./claims.ts";
import { namedProfile, type Profile, ProfileError } from "./profile.ts";

/**
 * Validates a profile from outside, such as a parsed JSON file.
 *
 * @param value `{ mockvox: 1, name, extends?, answers?, observed? }`; `extends` is `default` unless it says `documented`
 * @returns the profile, for the option `profile` of the mock server, the client and the contract
 *
 * @example
 * ```ts
 * import { parseProfile } from "@mockvox/spec";
 *
 * const profile = parseProfile({ mockvox: 1, name: "mine", extends: "documented", answers: { "window-end": "exclusive" } });
 * ```
 *
 * @throws {ProfileError} on an unknown claim, report, answer or field, and on an answer that is not implemented yet.
 */
export function parseProfile(value: unknown): Profile {
  const result = validate(profileSchemas, "Profile", value);
  if ("violation" in result) throw profileError(result.violation);
  const { mockvox, name, extends: base = "default", answers = {}, observed } = result.value;
  namedProfile(base);
  for (const [claim, choice] of Object.entries(answers)) {
    requireClaim(claim);
    validateChoice(claim, choice, candidates[claim]);
  }
  for (const claim of Object.keys(observed ?? {})) requireClaim(claim);
  return { mockvox, name, extends: base, answers, ...(observed ? { observed } : {}) };
}

function profileError(violation: SchemaViolation): ProfileError {
  const { problem, params } = describeViolation(violation);
  if (problem === "too-deep") return new ProfileError("profile-too-deep", params);
  if (problem === "unknown-field") return new ProfileError("unknown-profile-field", params);
  const [field, claim] = violation.path;
  const { found } = params;
  if (field === "mockvox") return new ProfileError("unsupported-profile-version", { found });
  if (field === "name") return new ProfileError("missing-profile-name", { found });
  if (field === "extends") return new ProfileError("invalid-profile-base", { found });
  if (field === "observed" && claim !== undefined) {
    return new ProfileError("invalid-observation", { claim: String(claim), found });
  }
  return new ProfileError("invalid-profile", params);
}

function requireClaim(claim: string): asserts claim is keyof typeof candidates {
  if (!isClaimId(claim)) throw new ProfileError("unknown-claim", { claim });
}

/**
 * Validates what a profile chooses for a claim: one answer, or one per report.
 *
 * @throws {ProfileError} on an unknown report or answer, and on an answer that is not implemented yet.
 */
export function validateChoice(
  claim: string,
  choice: string | Readonly<Record<string, string>>,
  candidates: Candidates,
): void {
  if (typeof choice === "string") {
    validateAnswer(claim, choice, candidates);
    return;
  }
  for (const [report, answer] of Object.entries(choice)) {
    validateReport(claim, report, candidates);
    validateAnswer(claim, answer, candidates);
  }
}

function validateAnswer(claim: string, answer: string, { answers }: Candidates): void {
  const expected = Object.keys(answers).filter((candidate) => answers[candidate] === "live");
  const status = Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (!status) throw new ProfileError("unknown-answer", { claim, found: preview(answer), expected });
  if (status === "not-yet") throw new ProfileError("answer-not-implemented", { claim, answer, expected });
}

function validateReport(claim: string, report: string, { scope }: Candidates): void {
  if (!isReportId(report)) throw new ProfileError("unknown-claim-report", { claim, report, expected: reportIds });
  if (typeof scope === "string") throw new ProfileError("claim-not-per-report", { claim, report });
  if (!scope.includes(report)) throw new ProfileError("report-outside-claim", { claim, report, expected: scope });
}
