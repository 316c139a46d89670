import type { ContractReport, Verdict } from "../../report.ts";
import type { CaseFinding } from "../summary.ts";
import {
  type AnswerChange,
  type CaseChange,
  type Comparable,
  type ContractDiff,
  type DiffSide,
  type FindingChange,
  isHandWritten,
  isReport,
  toDiffSide,
} from "./model.ts";

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

/** Findings that were added or removed, or whose severity changed. A finding counts as removed only when its check was decided again. */
function findingChanges(before: ContractReport, after: ContractReport): readonly FindingChange[] {
  const [old, recent] = [findingsOf(before), findingsOf(after)];
  const settled = new Set(after.verdicts.filter(isSettled).map(({ case: id }) => id));
  const added = [...recent].filter(([key]) => !old.has(key)).map(([, one]) => toFindingChange("added", one));
  const changed = [...recent].filter(([key, { finding }]) => {
    const former = old.get(key);
    return former !== undefined && former.finding.severity !== finding.severity;
  });
  const removed = [...old].filter(([key, { verdict }]) => !recent.has(key) && settled.has(verdict.case));
  return [
    ...added,
    ...changed.map(([, one]) => toFindingChange("changed", one)),
    ...removed.map(([, one]) => toFindingChange("removed", one)),
  ];
}

/** Checks whose status changed, and checks that one of the reports does not have. */
function caseChanges(before: ContractReport, after: ContractReport): readonly CaseChange[] {
  const [old, recent] = [casesOf(before), casesOf(after)];
  return [...new Map([...old, ...recent]).values()].flatMap(({ case: id, title }): readonly CaseChange[] => {
    const [former, latter] = [old.get(id)?.status, recent.get(id)?.status];
    const about = { case: id, title };
    if (former && latter)
      return former === latter ? [] : [{ change: "changed", ...about, before: former, after: latter }];
    if (latter) return [{ change: "added", ...about, after: latter }];
    return former ? [{ change: "removed", ...about, before: former }] : [];
  });
}

function findingsOf({ verdicts }: ContractReport): Map<string, CaseFinding> {
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  return new Map(found.map((one) => [JSON.stringify([one.verdict.case, one.finding.fingerprint]), one]));
}

function casesOf({ verdicts }: ContractReport): Map<string, Verdict> {
  return new Map(verdicts.map((verdict) => [verdict.case, verdict]));
}

function isSettled({ status }: Verdict): boolean {
  return status === "passed" || status === "failed";
}

function toFindingChange(change: FindingChange["change"], { verdict, finding }: CaseFinding): FindingChange {
  const { fingerprint, severity, expected, actual } = finding;
  return { change, case: verdict.case, title: verdict.title, fingerprint, severity, expected, actual };
}
