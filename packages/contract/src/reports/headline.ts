import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import type { ContractReport, Verdict } from "../report.ts";
import { isNothingChecked, type ReportOutcome, type ReportSummary } from "./summary.ts";

/** The verdict on the whole server in one sentence. */
export function headlineOf(report: ContractReport, summary: ReportSummary): LocalizedText {
  return headlines[summary.outcome](summary, report);
}

/** Which programs a finding may affect; undefined if no finding affects the exit code. */
export function affectedPrograms({ outcome, open }: ReportSummary): LocalizedText | undefined {
  return outcome === "breaking" || outcome === "warning" ? checkPrograms(reportsOf(open)) : undefined;
}

/** What to do next with the command, one step per line; empty if there is nothing to do. */
export function nextSteps(summary: ReportSummary): readonly LocalizedText[] {
  const { statusCounts, severityCounts, outcome } = summary;
  if (outcome === "setup-failed") return [];
  const differs = affectedPrograms(summary) !== undefined;
  return [
    ...(differs ? [acceptStep] : []),
    ...(statusCounts.inconclusive > 0 ? [resumeStep] : []),
    ...(differs || severityCounts.info > 0 ? [writeProfileStep] : []),
  ];
}

type WriteHeadline = (summary: ReportSummary, report: ContractReport) => LocalizedText;

const headlines: Readonly<Record<ReportOutcome, WriteHeadline>> = {
  "setup-failed": () => localize("headline-setup-failed"),
  breaking: ({ severityCounts: { breaking } }) => localize("headline-breaking", { findings: breaking }),
  warning: ({ severityCounts: { warning }, open }, { profile }) => {
    const isAboutDefinitions = open.every(
      ({ finding, verdict }) => finding.severity === "info" || "definition" in verdict.covers,
    );
    if (isAboutDefinitions) return localize("headline-warning-definitions", { findings: warning });
    return profile === undefined
      ? localize("headline-warning-without-profile", { findings: warning })
      : localize("headline-warning", { findings: warning, profile });
  },
  inconclusive: (summary) =>
    isNothingChecked(summary)
      ? localize("headline-nothing-checked")
      : localize("headline-inconclusive", { checks: summary.statusCounts.inconclusive }),
  passed: ({ accepted: { length } }) =>
    length > 0 ? localize("headline-passed-accepted", { differences: length }) : localize("headline-passed"),
};

function checkPrograms(reports: readonly string[]): LocalizedText {
  return reports.length > 0
    ? localize("check-programs", { reports: reports.join(", ") })
    : localize("check-all-programs");
}

const acceptStep: LocalizedText = localize("step-accept");

const resumeStep: LocalizedText = localize("step-resume");

const writeProfileStep: LocalizedText = localize("step-write-profile");

function reportsOf(open: ReportSummary["open"]): readonly string[] {
  const counting = open.filter(({ finding }) => finding.severity !== "info");
  const reportOf = ({ report, covers }: Verdict): string | undefined =>
    report ?? ("definition" in covers ? covers.definition : undefined);
  return [...new Set(counting.flatMap(({ verdict }) => reportOf(verdict) ?? []))];
}
