import type { ContractReport, Finding, Severity, Verdict, VerdictStatus } from "../report.ts";

/** The overall result of a run, worst first. `aborted`: it could not run. */
export type ReportOutcome = "aborted" | "breaking" | "warning" | "inconclusive" | "passed";

/** A finding with the case that found it. */
export interface CaseFinding {
  readonly verdict: Verdict;
  readonly finding: Finding;
}

/** The content of a report that every format shows. */
export interface ReportSummary {
  readonly outcome: ReportOutcome;
  /** Findings that are not accepted, worst first; within a severity in the order of the checks. */
  readonly open: readonly CaseFinding[];
  readonly accepted: readonly CaseFinding[];
  readonly inconclusive: readonly Verdict[];
  readonly skipped: readonly Verdict[];
  readonly claims: readonly Verdict[];
  readonly statusCounts: Readonly<Record<VerdictStatus, number>>;
  /** Open findings. */
  readonly severityCounts: Readonly<Record<Severity, number>>;
}

export const severities: readonly Severity[] = ["breaking", "warning", "info"];
export const verdictStatuses: readonly VerdictStatus[] = ["failed", "inconclusive", "skipped", "passed"];

export function summarise({ verdicts, aborted }: ContractReport): ReportSummary {
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  const notAccepted = found.filter(({ finding }) => !finding.accepted);
  const open = severities.flatMap((severity) => notAccepted.filter(({ finding }) => finding.severity === severity));
  const kinds = countByStatus(verdicts);
  return {
    outcome: aborted ? "aborted" : outcomeOf(open, kinds),
    open,
    accepted: found.filter(({ finding }) => finding.accepted),
    inconclusive: verdicts.filter(({ status }) => status === "inconclusive"),
    skipped: verdicts.filter(({ status }) => status === "skipped"),
    claims: verdicts.filter(({ covers }) => "claim" in covers),
    statusCounts: kinds,
    severityCounts: countEach(
      severities,
      (severity) => open.filter(({ finding }) => finding.severity === severity).length,
    ),
  };
}

function outcomeOf(open: readonly CaseFinding[], { inconclusive }: ReportSummary["statusCounts"]): ReportOutcome {
  const [worst] = open;
  if (worst && worst.finding.severity !== "info") return worst.finding.severity;
  return inconclusive > 0 ? "inconclusive" : "passed";
}

/** The number of verdicts per status, as every format shows it. */
export function countByStatus(verdicts: readonly Verdict[]): ReportSummary["statusCounts"] {
  return countEach(verdictStatuses, (kind) => verdicts.filter((verdict) => verdict.status === kind).length);
}

/** Whether a finding makes its check fail. */
export function causesFailure({ accepted, severity }: Finding): boolean {
  return !accepted && severity !== "info";
}

function countEach<Name extends string>(names: readonly Name[], countOf: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, countOf(name)])) as Record<Name, number>;
}
