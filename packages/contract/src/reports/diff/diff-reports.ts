import type { ContractReport, Verdict } from "../../report.ts";
import type { CaseFinding } from "../summary.ts";
import type { CaseChange, FindingChange } from "./contract-diff.ts";

/** Findings that were added or removed, or whose severity changed. A finding counts as removed only when its check was decided again. */
export function findingChanges(before: ContractReport, after: ContractReport): readonly FindingChange[] {
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
export function caseChanges(before: ContractReport, after: ContractReport): readonly CaseChange[] {
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
