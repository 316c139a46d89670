import type { Language } from "@mockvox/spec/text";
import { translate } from "../messages/localize.ts";
import type { ContractReport, Severity } from "../report.ts";
import { headlineOf } from "./headline.ts";
import { countsLine, oneLine } from "./plain-text.ts";
import { type CaseFinding, isNothingChecked, type ReportSummary, severities } from "./summary.ts";

const commandBySeverity: Readonly<Record<Severity, string>> = { breaking: "error", warning: "warning", info: "notice" };

/**
 * GitHub shows at most ten annotations of each kind per step, and a notice with the counts takes one: so at most nine, the last of which says how
 * many are missing.
 */
const maxAnnotations = 9;

/**
 * The report as workflow commands of GitHub Actions, to be printed on stdout: one annotation per finding, worst first, then a notice with the counts,
 * or a warning if nothing was checked.
 */
export function writeAnnotations(report: ContractReport, summary: ReportSummary, language: Language): string {
  const { open, inconclusive, statusCounts, notRunCount, outcome } = summary;
  const headline = headlineOf(report, summary)[language];
  if (outcome === "setup-failed")
    return `${workflowCommand("error", headline, report.stopped?.reason[language] ?? "")}\n`;
  const found = severities.flatMap((severity) =>
    limitAnnotations(
      severity,
      open.filter(({ finding }) => finding.severity === severity),
      language,
    ),
  );
  const early =
    notRunCount > 0
      ? [
          workflowCommand(
            "warning",
            translate("label-stopped", language),
            `${report.stopped?.reason[language] ?? ""} ${translate("label-not-run", language)}: ${notRunCount}.`,
          ),
        ]
      : [];
  const unclear =
    outcome === "inconclusive" && inconclusive.length > 0
      ? [
          workflowCommand(
            "warning",
            translate("label-inconclusive", language),
            inconclusive.map((verdict) => verdict.case).join(", "),
          ),
        ]
      : [];
  const counts = `${headline} ${countsLine(statusCounts, language)}`;
  const total = workflowCommand(
    isNothingChecked(summary) ? "warning" : "notice",
    translate("report-title", language),
    counts,
  );
  return [...found, ...early, ...unclear, total].map((line) => `${line}\n`).join("");
}

function limitAnnotations(severity: Severity, found: readonly CaseFinding[], language: Language): readonly string[] {
  const shown = found
    .slice(0, found.length > maxAnnotations ? maxAnnotations - 1 : maxAnnotations)
    .map((one) => formatAnnotation(one, language));
  if (shown.length === found.length) return shown;
  return [
    ...shown,
    workflowCommand(
      commandBySeverity[severity],
      translate(`severity-${severity}`, language),
      translate("more-findings", language, { findings: found.length - shown.length }),
    ),
  ];
}

function formatAnnotation({ verdict, finding }: CaseFinding, language: Language): string {
  const { severity, expected, actual, fingerprint } = finding;
  const message = `${translate("label-expected", language)}: ${expected[language]}. ${translate("label-actual", language)}: ${actual[language]}. (${fingerprint})`;
  return workflowCommand(commandBySeverity[severity], `${verdict.case}: ${verdict.title[language]}`, message);
}

function workflowCommand(name: string, title: string, message: string): string {
  return `::${name} title=${escapeProperty(oneLine(title))}::${escapeData(oneLine(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
