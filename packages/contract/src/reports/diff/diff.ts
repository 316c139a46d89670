import type { AnswerChange, ContractDiff } from "./contract-diff.ts";
import { caseChanges, findingChanges } from "./diff-reports.ts";
import { type Comparable, type DiffSide, isHandWritten, isReport, toDiffSide } from "./diff-side.ts";

/**
 * Compares two reports, two profiles, or one of each.
 *
 * A profile written by hand answers every claim, so a comparison with something observed covers only the observed claims.
 */
export function diff(before: Comparable, after: Comparable): ContractDiff {
  const [{ answers: old, ...first }, { answers: recent, ...second }] = [toDiffSide(before), toDiffSide(after)];
  const changes = answerChanges(old, recent).filter(({ change }) => {
    return !(change === "removed" && isHandWritten(before)) && !(change === "added" && isHandWritten(after));
  });
  const both = isReport(before) && isReport(after) ? ([before, after] as const) : undefined;
  return {
    mockvox: 2,
    kind: "contract-diff",
    before: first,
    after: second,
    answers: changes,
    findings: both ? findingChanges(...both) : [],
    cases: both ? caseChanges(...both) : [],
  };
}

function answerChanges(old: DiffSide["answers"], recent: DiffSide["answers"]): readonly AnswerChange[] {
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((claim): readonly AnswerChange[] => {
    const [before, after] = [old.get(claim), recent.get(claim)];
    if (before && after) return before.answer === after.answer ? [] : [{ change: "changed", claim, before, after }];
    if (after) return [{ change: "added", claim, after }];
    return before ? [{ change: "removed", claim, before }] : [];
  });
}
