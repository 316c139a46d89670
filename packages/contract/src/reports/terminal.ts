import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../messages/localize.ts";
import type { ContractReport, Severity, Verdict } from "../report.ts";
import { affectedPrograms, headlineOf, nextSteps } from "./headline.ts";
import { countsLine, formatRunTime } from "./plain-text.ts";
import { type CaseFinding, type ReportOutcome, type ReportSummary, severities } from "./summary.ts";
import { createTerminalPage, type Paint, type TerminalPage, type TextStyle } from "./terminal-page.ts";

/** Options of the report for a terminal. */
export interface TerminalOptions {
  /** The language of the texts. */
  readonly language: Language;
  /** Colours a piece of a line. Default: no colour. */
  readonly paint?: Paint;
  /** Width of the terminal in columns; longer words are not broken. Default: 80. */
  readonly columns?: number;
}

/** The report for a terminal: headline, findings with the worst first, inconclusive and skipped checks, next steps. */
export function writeTerminal(report: ContractReport, summary: ReportSummary, options: TerminalOptions): string {
  const out = createTerminalPage(options);
  const { language } = options;
  out.blank();
  out.line([
    [marks[summary.outcome], styles[summary.outcome]],
    [headlineOf(report, summary)[language], "bold"],
  ]);
  writeFacts(out, report, summary, language);
  writeFindings(out, summary, language);
  writeReasons(out, localize("label-inconclusive"), summary.inconclusive, language);
  writeReasons(out, localize("label-skipped"), summary.skipped, language);
  writeSteps(out, summary, language);
  return out.text();
}

const marks: Readonly<Record<ReportOutcome, string>> = {
  "setup-failed": "✗",
  breaking: "✗",
  warning: "!",
  inconclusive: "?",
  passed: "✓",
};
const styles: Readonly<Record<ReportOutcome | Severity, TextStyle>> = {
  "setup-failed": "red",
  breaking: "red",
  warning: "yellow",
  inconclusive: "cyan",
  passed: "green",
  info: "cyan",
};

function writeFacts(
  out: TerminalPage,
  report: ContractReport,
  { statusCounts, notRunCount }: ReportSummary,
  language: Language,
): void {
  const facts: readonly (readonly [LocalizedText, string])[] = [
    [localize("label-server"), `${report.name} · ${report.server}`],
    [
      localize("label-profile"),
      report.profile === undefined ? translate("label-profile-none", language) : report.profile,
    ],
    [localize("label-when"), formatRunTime(report)],
    [localize("label-requests"), translate("requests-of-budget", language, report.requests)],
    [localize("label-checks"), countsLine(statusCounts, language)],
    ...(report.stopped ? [[localize("label-stopped"), report.stopped.reason[language]] as const] : []),
    ...(notRunCount > 0 ? [[localize("label-not-run"), String(notRunCount)] as const] : []),
  ];
  for (const [name, value] of facts) out.fact(name[language], value);
}

function writeFindings(out: TerminalPage, { open, accepted }: ReportSummary, language: Language): void {
  for (const severity of severities) {
    const found = open.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) continue;
    out.heading(`${translate(`severity-${severity}`, language)} (${found.length})`, styles[severity]);
    out.paragraph(translate(`severity-${severity}-description`, language), "dim");
    for (const one of found) writeFinding(out, one, language);
  }
  if (accepted.length === 0) return;
  out.heading(`${translate("label-accepted", language)} (${accepted.length})`, "dim");
  for (const { verdict, finding } of accepted) out.item(verdict.title[language], finding.fingerprint);
}

/** Info findings are short: they need no action, and a run without a profile has many. */
function writeFinding(out: TerminalPage, { verdict, finding }: CaseFinding, language: Language): void {
  out.item(verdict.title[language], verdict.case);
  const short = finding.severity === "info";
  if (!short) out.field(translate("label-expected", language), finding.expected[language]);
  out.field(translate("label-actual", language), finding.actual[language]);
  if (short) return;
  if (finding.locations.length > 0) out.field(translate("label-where", language), finding.locations.join(", "));
  if (finding.request !== undefined) out.field(translate("label-request", language), finding.request);
  if (finding.excerpt !== undefined) out.field(translate("label-response", language), finding.excerpt);
  out.field(translate("label-fingerprint", language), finding.fingerprint, "dim");
}

function writeReasons(
  out: TerminalPage,
  heading: LocalizedText,
  verdicts: readonly Verdict[],
  language: Language,
): void {
  if (verdicts.length === 0) return;
  out.heading(`${heading[language]} (${verdicts.length})`, "cyan");
  const byReason = Map.groupBy(
    verdicts,
    ({ reason, status }) => reason?.[language] ?? translate(`status-${status}`, language),
  );
  for (const [reason, cases] of byReason) {
    out.item(reason, cases.length > 1 ? String(cases.length) : "");
    out.paragraph(cases.map((verdict) => verdict.case).join(", "), "dim");
  }
}

function writeSteps(out: TerminalPage, summary: ReportSummary, language: Language): void {
  const steps = [affectedPrograms(summary) ?? [], nextSteps(summary)].flat();
  if (steps.length === 0) return;
  out.heading(translate("label-next", language), "bold");
  for (const step of steps) out.item(step[language], "");
}
