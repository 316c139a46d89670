import { type Answers, type Candidates, type Choice, type ClaimId, candidates, claimIds, concerns } from "./claims.ts";
import { namedProfiles } from "./generated/answers.ts";
import type { ReportId } from "./reports.ts";

/** A choice of answers. Claims that it does not name keep the answer of the profile that it extends. */
export interface Profile {
  readonly mockvox: 1;
  readonly name: string;
  readonly extends?: string;
  readonly answers: { readonly [Id in ClaimId]?: Choice<Id> };
  /** When and by which contract case an answer was seen; claim id → `{ at, case }`. */
  readonly observed?: { readonly [claim: string]: { readonly at: string; readonly case: string } };
}

/** A profile that cannot be used; the message says what is wrong and what to do. */
export class ProfileError extends Error {
  override readonly name = "ProfileError" as const;
}

/** `default`: the best evidence for each claim. `documented`: the vendor's pages taken literally. */
export const profileNames: readonly string[] = ["default", ...Object.keys(namedProfiles)];

/** @throws {ProfileError} when there is no profile of that name. */
export function namedProfile(name: string): Profile {
  if (name === "default") return { mockvox: 1, name, answers: {} };
  const answers = Object.entries(namedProfiles).find(([known]) => known === name)?.[1];
  if (!answers) throw new ProfileError(`There is no profile "${name}". The named ones are ${profileNames.join(", ")}.`);
  return { mockvox: 1, name, extends: "default", answers };
}

/** The answer to every claim, as it holds for one report; without a report, for what comes before the report is known. */
export function resolveAnswers(profile: Profile, report?: ReportId): Answers {
  const base = profile.extends && profile.extends !== "default" ? namedProfile(profile.extends).answers : {};
  const chosen = (claim: ClaimId): string | undefined =>
    answerOf(profile.answers[claim], report) ?? answerOf(base[claim], report);
  const pick = (claim: ClaimId): string =>
    (concerns(claim, report) ? chosen(claim) : undefined) ?? defaultOf(candidates[claim], report);
  return Object.fromEntries(claimIds.map((claim) => [claim, pick(claim)])) as { [Id in ClaimId]: Answers[Id] };
}

function answerOf(
  choice: string | { readonly [report: string]: string } | undefined,
  report?: ReportId,
): string | undefined {
  return typeof choice === "object" ? report && choice[report] : choice;
}

function defaultOf(claim: Candidates, report?: ReportId): string {
  const choice = answerOf(claim.default, report);
  return choice ?? Object.keys(claim.answers)[0] ?? "";
}
