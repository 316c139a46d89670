import type { ContractReport, Finding, Severity, Verdict, VerdictStatus } from "../report.ts";

/** The overall result of a run, worst first. `setup-failed`: it could not run. `inconclusive`: also if nothing was checked. */
export type ReportOutcome = "setup-failed" | "breaking" | "warning" | "inconclusive" | "passed";

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
  /** Every verdict but those of checks that did not run because the run could not start or stopped early: they have no reason of their own. */
  readonly listed: readonly Verdict[];
  /** How many checks did not run for that reason. */
  readonly notRunCount: number;
  /** Of those listed. */
  readonly inconclusive: readonly Verdict[];
  readonly skipped: readonly Verdict[];
  readonly claims: readonly Verdict[];
  /** Of all verdicts. */
  readonly statusCounts: Readonly<Record<VerdictStatus, number>>;
  /** Open findings. */
  readonly severityCounts: Readonly<Record<Severity, number>>;
}

export const severities: readonly Severity[] = ["breaking", "warning", "info"];
export const verdictStatuses: readonly VerdictStatus[] = ["failed", "inconclusive", "skipped", "passed"];

/** What a report says, as every format shows it. Computed once per report. */
export function summarize(report: ContractReport): ReportSummary {
  const { verdicts, setupFailed } = report;
  const listed = verdicts.filter((verdict) => !isNotRun(verdict, report));
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  const notAccepted = found.filter(({ finding }) => !finding.accepted);
  const open = severities.flatMap((severity) => notAccepted.filter(({ finding }) => finding.severity === severity));
  const kinds = countByStatus(verdicts);
  return {
    outcome: setupFailed ? "setup-failed" : outcomeOf(open, kinds),
    open,
    accepted: found.filter(({ finding }) => finding.accepted),
    listed,
    notRunCount: verdicts.length - listed.length,
    inconclusive: listed.filter(({ status }) => status === "inconclusive"),
    skipped: listed.filter(({ status }) => status === "skipped"),
    claims: listed.filter(({ covers }) => "claim" in covers),
    statusCounts: kinds,
    severityCounts: countEach(
      severities,
      (severity) => open.filter(({ finding }) => finding.severity === severity).length,
    ),
  };
}

/** Whether a check did not run because the whole run could not start, or stopped before it. */
function isNotRun({ status, reason }: Verdict, { setupFailed, stopped }: ContractReport): boolean {
  if (setupFailed) return status === "inconclusive" || status === "skipped";
  return stopped !== undefined && status === "inconclusive" && reason?.en === stopped.reason.en;
}

function outcomeOf(open: readonly CaseFinding[], counts: ReportSummary["statusCounts"]): ReportOutcome {
  const [worst] = open;
  if (worst && worst.finding.severity !== "info") return worst.finding.severity;
  return counts.inconclusive > 0 || counts.passed + counts.failed === 0 ? "inconclusive" : "passed";
}

/** Whether the run could start, but every check was skipped, or there was none. Its outcome is `inconclusive`. */
export function isNothingChecked({ outcome, statusCounts }: ReportSummary): boolean {
  return outcome === "inconclusive" && statusCounts.inconclusive === 0;
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

/**
 * The exit code of `mockvox verify`: 2 if the run could not start, else 1 for a breaking or warning finding that is not accepted, else 3 if a check
 * is inconclusive or nothing was checked, else 0.
 *
 * @param summary - Default: `summarize(report)`.
 */
export function exitCodeOf(report: ContractReport, summary: ReportSummary = summarize(report)): 0 | 1 | 2 | 3 {
  return exitCodes[summary.outcome];
}

const exitCodes = { "setup-failed": 2, breaking: 1, warning: 1, inconclusive: 3, passed: 0 } as const satisfies Record<
  ReportOutcome,
  number
>;
