import { caseChanges, findingChanges } from "./diff-reports.ts";
import type { AnswerChange, Drift } from "./drift.ts";
import { type Comparable, isReport, isWritten, type Side, sideOf } from "./side.ts";

/**
 * Compares two reports, two profiles, or one of each.
 *
 * A profile that somebody wrote answers every claim, so beside something observed only the claims that were observed are compared.
 */
export function diff(before: Comparable, after: Comparable): Drift {
  const [{ answers: old, ...first }, { answers: recent, ...second }] = [sideOf(before), sideOf(after)];
  const changes = answerChanges(old, recent).filter(({ change }) => {
    return !(change === "went" && isWritten(before)) && !(change === "appeared" && isWritten(after));
  });
  const both = isReport(before) && isReport(after) ? ([before, after] as const) : undefined;
  return {
    mockvox: 1,
    kind: "contract-diff",
    before: first,
    after: second,
    answers: changes,
    findings: both ? findingChanges(...both) : [],
    cases: both ? caseChanges(...both) : [],
  };
}

function answerChanges(old: Side["answers"], recent: Side["answers"]): readonly AnswerChange[] {
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((claim): readonly AnswerChange[] => {
    const [before, after] = [old.get(claim), recent.get(claim)];
    if (before && after) return before.answer === after.answer ? [] : [{ change: "changed", claim, before, after }];
    if (after) return [{ change: "appeared", claim, after }];
    return before ? [{ change: "went", claim, before }] : [];
  });
}
