import { type ClaimId, candidates, type Profile } from "@mockvox/spec";
import type { Verdict } from "../report.ts";

/** The answers that a run settled, as a profile. */
export function observedOf(verdicts: readonly Verdict[], name: string, at: string, base: Profile | undefined): Profile {
  const answers: { [claim: string]: string | { [report: string]: string } } = {};
  const observed: { [claim: string]: { at: string; case: string } } = {};
  for (const { judges, answer, report, case: id } of verdicts) {
    if (!("claim" in judges) || answer === undefined || !canBeGiven(judges.claim, answer)) continue;
    const known = answers[judges.claim];
    answers[judges.claim] = isOfEach(judges.claim) && report ? { ...Object(known), [report]: answer } : answer;
    observed[judges.claim] = { at, case: id.split(".")[0] ?? id };
  }
  return { mockvox: 1, name, extends: baseName(base), answers: answers as Profile["answers"], observed };
}

function isOfEach(claim: ClaimId): boolean {
  const { scope } = candidates[claim];
  return scope !== "all" && scope.length > 1;
}

/** Whether the fake can give the answer; only such a profile can be loaded. */
function canBeGiven(claim: ClaimId, answer: string): boolean {
  return candidates[claim].answers[answer] === "live";
}

/** A profile may extend a named one alone. */
function baseName(base: Profile | undefined): string {
  return base?.name === "documented" ? "documented" : (base?.extends ?? "default");
}
