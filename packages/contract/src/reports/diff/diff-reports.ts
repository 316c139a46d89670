import type { ContractReport, Verdict } from "../../report.ts";
import type { FoundBy } from "../summary.ts";
import type { CaseChange, FindingChange } from "./drift.ts";

/** Findings that came, went, or weigh otherwise. One is gone only when its case was settled again. */
export function findingChanges(before: ContractReport, after: ContractReport): readonly FindingChange[] {
  const [old, recent] = [findingsOf(before), findingsOf(after)];
  const settled = new Set(after.verdicts.filter(isSettled).map(({ case: id }) => id));
  const appeared = [...recent].filter(([key]) => !old.has(key)).map(([, one]) => told("appeared", one));
  const changed = [...recent].filter(([key, { finding }]) => {
    const former = old.get(key);
    return former !== undefined && former.finding.severity !== finding.severity;
  });
  const went = [...old].filter(([key, { verdict }]) => !recent.has(key) && settled.has(verdict.case));
  return [...appeared, ...changed.map(([, one]) => told("changed", one)), ...went.map(([, one]) => told("went", one))];
}

/** Cases with another verdict, and cases that one of the reports does not have. */
export function caseChanges(before: ContractReport, after: ContractReport): readonly CaseChange[] {
  const [old, recent] = [casesOf(before), casesOf(after)];
  return [...new Map([...old, ...recent]).values()].flatMap(({ case: id, title }): readonly CaseChange[] => {
    const [former, latter] = [old.get(id)?.kind, recent.get(id)?.kind];
    const about = { case: id, title };
    if (former && latter)
      return former === latter ? [] : [{ change: "changed", ...about, before: former, after: latter }];
    if (latter) return [{ change: "appeared", ...about, after: latter }];
    return former ? [{ change: "went", ...about, before: former }] : [];
  });
}

function findingsOf({ verdicts }: ContractReport): Map<string, FoundBy> {
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  return new Map(found.map((one) => [JSON.stringify([one.verdict.case, one.finding.fingerprint]), one]));
}

function casesOf({ verdicts }: ContractReport): Map<string, Verdict> {
  return new Map(verdicts.map((verdict) => [verdict.case, verdict]));
}

function isSettled({ kind }: Verdict): boolean {
  return kind === "passed" || kind === "failed";
}

function told(change: FindingChange["change"], { verdict, finding }: FoundBy): FindingChange {
  const { fingerprint, severity, expected, found } = finding;
  return { change, case: verdict.case, title: verdict.title, fingerprint, severity, expected, found };
}
