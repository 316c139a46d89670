import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../messages/localize.ts";
import type { ContractReport, Verdict } from "../report.ts";
import { affectedPrograms, headlineOf, nextSteps } from "./headline.ts";
import {
  markdownCode as code,
  markdownProse as prose,
  markdownTable as table,
  markdownText as text,
} from "./markdown-text.ts";
import { countsLine, formatRunTime } from "./plain-text.ts";
import { type CaseFinding, type ReportOutcome, type ReportSummary, severities } from "./summary.ts";

const marks: Readonly<Record<ReportOutcome, string>> = {
  "setup-failed": "🚫",
  breaking: "❌",
  warning: "⚠️",
  inconclusive: "❔",
  passed: "✅",
};

/** The report as GitHub's Markdown, for a job summary or an issue. */
export function writeMarkdown(report: ContractReport, summary: ReportSummary, language: Language): string {
  const lines = [
    `## ${marks[summary.outcome]} ${text(headlineOf(report, summary)[language])}`,
    "",
    ...factsTable(report, summary, language),
    ...severities.flatMap((severity) => {
      const found = summary.open.filter(({ finding }) => finding.severity === severity);
      const heading = `${translate(`severity-${severity}`, language)} (${found.length})`;
      return findingsTable(heading, localize(`severity-${severity}-description`), found, language);
    }),
    ...collapsedTable(
      localize("label-accepted"),
      summary.accepted.map(({ verdict, finding }) => [caseCell(verdict, language), code(finding.fingerprint)]),
      [localize("label-check"), localize("label-fingerprint")],
      language,
    ),
    ...collapsedTable(
      localize("label-inconclusive"),
      reasonRows(summary.inconclusive, language),
      [localize("label-check"), localize("label-reason")],
      language,
    ),
    ...collapsedTable(
      localize("label-skipped"),
      reasonRows(summary.skipped, language),
      [localize("label-check"), localize("label-reason")],
      language,
    ),
    ...collapsedTable(
      localize("label-claims"),
      summary.claims.flatMap((verdict) => answerRow(verdict, language)),
      [localize("label-claim"), localize("label-answer")],
      language,
    ),
    ...stepsList(summary, language),
    `<sub>${text(translate("label-masked", language))}</sub>`,
  ];
  return `${lines.join("\n")}\n`;
}

function factsTable(
  report: ContractReport,
  { statusCounts, notRunCount }: ReportSummary,
  language: Language,
): readonly string[] {
  const facts: readonly (readonly [LocalizedText, string])[] = [
    [localize("label-server"), `${text(report.name)}, ${code(report.server)}`],
    [
      localize("label-profile"),
      report.profile === undefined ? translate("label-profile-none", language) : text(report.profile),
    ],
    [localize("label-when"), formatRunTime(report)],
    [localize("label-requests"), translate("requests-of-budget", language, report.requests)],
    [localize("label-checks"), countsLine(statusCounts, language)],
    ...(report.stopped ? [[localize("label-stopped"), prose(report.stopped.reason[language])] as const] : []),
    ...(notRunCount > 0 ? [[localize("label-not-run"), String(notRunCount)] as const] : []),
  ];
  return table(
    ["", ""],
    facts.map(([name, value]) => [`**${name[language]}**`, value]),
  );
}

function findingsTable(
  heading: string,
  means: LocalizedText,
  found: readonly CaseFinding[],
  language: Language,
): readonly string[] {
  if (found.length === 0) return [];
  const head = [
    localize("label-check"),
    localize("label-expected"),
    localize("label-actual"),
    localize("label-fingerprint"),
  ].map((word) => word[language]);
  const rows = found.map(({ verdict, finding }) => [
    caseCell(verdict, language),
    prose(finding.expected[language]),
    [
      text(finding.actual[language]),
      ...finding.locations.map(code),
      ...[finding.request, finding.excerpt].flatMap((shown) => (shown === undefined ? [] : [code(shown)])),
    ].join("<br>"),
    code(finding.fingerprint),
  ]);
  return [`### ${heading.charAt(0).toUpperCase()}${heading.slice(1)}`, "", means[language], "", ...table(head, rows)];
}

function collapsedTable(
  heading: LocalizedText,
  rows: readonly (readonly string[])[],
  head: readonly LocalizedText[],
  language: Language,
): readonly string[] {
  if (rows.length === 0) return [];
  const summary = `<details><summary>${heading[language]} (${rows.length})</summary>`;
  return [
    summary,
    "",
    ...table(
      head.map((word) => word[language]),
      rows,
    ),
    "</details>",
    "",
  ];
}

function reasonRows(verdicts: readonly Verdict[], language: Language): readonly (readonly string[])[] {
  return verdicts.map((verdict) => [
    caseCell(verdict, language),
    prose(verdict.reason?.[language] ?? translate(`status-${verdict.status}`, language)),
  ]);
}

function answerRow(verdict: Verdict, language: Language): readonly (readonly string[])[] {
  const { answer, fittingAnswers } = verdict;
  const unsettled =
    fittingAnswers && `${fittingAnswers.map(code).join(" / ")} ${translate("label-several-fit", language)}`;
  const text = answer === undefined ? unsettled : code(answer);
  return text === undefined ? [] : [[caseCell(verdict, language), text]];
}

function caseCell({ title, case: id }: Verdict, language: Language): string {
  return `${prose(title[language])}<br>${code(id)}`;
}

function stepsList(summary: ReportSummary, language: Language): readonly string[] {
  const steps = [affectedPrograms(summary) ?? [], nextSteps(summary)]
    .flat()
    .map((step) => `- ${prose(step[language])}`);
  return steps.length > 0 ? [`### ${translate("label-next", language)}`, "", ...steps, ""] : [];
}
