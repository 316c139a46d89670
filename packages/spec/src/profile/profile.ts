import { namedProfiles } from "../generated/answers.ts";
import { en } from "../messages/en.ts";
import { formatMessage, MockvoxError, type ParamsOf } from "../text.ts";
import type { ReportId } from "../vendor/reports.ts";
import { type Answers, appliesTo, type Candidates, type Choice, type ClaimId, candidates, claimIds } from "./claims.ts";

/** The codes of `ProfileError`. */
export type ProfileErrorCode = Exclude<keyof typeof en, `confidence-${string}`>;

/** A set of answers to claims. Claims that it does not list keep the answer of the profile that it extends. */
export interface Profile {
  readonly mockvox: 1;
  readonly name: string;
  readonly extends?: string;
  readonly answers: { readonly [Id in ClaimId]?: Choice<Id> };
  /** When and by which contract case an answer was observed; claim id → `{ at, case }`. */
  readonly observed?: { readonly [claim: string]: { readonly at: string; readonly case: string } };
}

/** An error of this package: `code` and `params` identify the cause; docs/errors.md lists all codes. */
export class ProfileError<Code extends ProfileErrorCode = ProfileErrorCode> extends MockvoxError<
  Code,
  ParamsOf<(typeof en)[Code]>
> {
  override readonly name = "ProfileError" as const;

  constructor(code: Code, params: ParamsOf<(typeof en)[Code]>) {
    super(code, params, formatMessage(en[code], params));
  }
}

/** `default`: the answer with the best evidence for each claim. `documented`: the vendor's pages taken literally. */
export const profileNames: readonly string[] = ["default", ...Object.keys(namedProfiles)];

/**
 * A built-in profile: `default` or `documented`.
 *
 * @throws {ProfileError} `unknown-profile`
 */
export function namedProfile(name: string): Profile {
  if (name === "default") return { mockvox: 1, name, answers: {} };
  const answers = Object.entries(namedProfiles).find(([id]) => id === name)?.[1];
  if (!answers) throw new ProfileError("unknown-profile", { profile: name, expected: profileNames });
  return { mockvox: 1, name, extends: "default", answers };
}

/**
 * The answers to all claims for one report; without a report, those that apply before the report is known.
 *
 * @example
 * ```ts
 * import { namedProfile, resolveAnswers } from "@mockvox/spec";
 *
 * const answers = resolveAnswers(namedProfile("default"), "diagram_13");
 * answers["success-code-type"]; // "string"
 * ```
 */
export function resolveAnswers(profile: Profile, report?: ReportId): Answers {
  const base = profile.extends && profile.extends !== "default" ? namedProfile(profile.extends).answers : {};
  const chosen = (claim: ClaimId): string | undefined =>
    chosenAnswer(profile.answers[claim], report) ?? chosenAnswer(base[claim], report);
  const pick = (claim: ClaimId): string =>
    (appliesTo(claim, report) ? chosen(claim) : undefined) ?? defaultAnswer(candidates[claim], report);
  return Object.fromEntries(claimIds.map((claim) => [claim, pick(claim)])) as { [Id in ClaimId]: Answers[Id] };
}

function chosenAnswer(
  choice: string | { readonly [report: string]: string } | undefined,
  report?: ReportId,
): string | undefined {
  return typeof choice === "object" ? report && choice[report] : choice;
}

function defaultAnswer(claim: Candidates, report?: ReportId): string {
  const choice = chosenAnswer(claim.default, report);
  return choice ?? Object.keys(claim.answers)[0] ?? "";
}
