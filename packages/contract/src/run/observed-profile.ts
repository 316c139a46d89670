import { type ClaimId, candidates, type Profile } from "@mockvox/spec";
import type { Verdict } from "../report.ts";

/** The answers that a run settled, as a profile. */
export function observedProfile(
  verdicts: readonly Verdict[],
  name: string,
  at: string,
  base: Profile | undefined,
): Profile {
  const answers: { [claim: string]: string | { [report: string]: string } } = {};
  const observed: { [claim: string]: { at: string; case: string } } = {};
  for (const { covers, answer, report, case: id } of verdicts) {
    if (!("claim" in covers) || answer === undefined || !isImplemented(covers.claim, answer)) continue;
    const known = answers[covers.claim];
    answers[covers.claim] = isPerReport(covers.claim) && report ? { ...Object(known), [report]: answer } : answer;
    observed[covers.claim] = { at, case: id.split(".")[0] ?? id };
  }
  return { mockvox: 1, name, extends: baseName(base), answers: answers as Profile["answers"], observed };
}

function isPerReport(claim: ClaimId): boolean {
  const { scope } = candidates[claim];
  return scope !== "all" && scope.length > 1;
}

/** Whether the mock server implements the answer; otherwise the profile could not be loaded. */
function isImplemented(claim: ClaimId, answer: string): boolean {
  return candidates[claim].answers[answer] === "live";
}

/** A profile can extend only a named one. */
function baseName(base: Profile | undefined): string {
  return base?.name === "documented" ? "documented" : (base?.extends ?? "default");
}
