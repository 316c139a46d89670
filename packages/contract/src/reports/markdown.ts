import type { ContractReport, Verdict } from "../report.ts";
import type { Language, Said } from "../said.ts";
import { affectedBy, headlineOf, nextSteps } from "./headline.ts";
import {
  markdownCode as code,
  markdownProse as prose,
  markdownTable as table,
  markdownText as text,
} from "./markdown-text.ts";
import { whenOf } from "./plain.ts";
import { type FoundBy, type Outcome, type Summary, severities, summarise } from "./summary.ts";
import { countsTold, kindWords, severityMeans, severityWords, told, words } from "./words.ts";

const marks: Readonly<Record<Outcome, string>> = {
  unable: "🚫",
  breaking: "❌",
  notable: "⚠️",
  inconclusive: "❔",
  passed: "✅",
};

/** The report as GitHub's Markdown, for a job summary or an issue. */
export function writeMarkdown(report: ContractReport, language: Language): string {
  const summary = summarise(report);
  const lines = [
    `## ${marks[summary.outcome]} ${text(headlineOf(report)[language])}`,
    "",
    ...factsOf(report, summary, language),
    ...severities.flatMap((severity) => {
      const found = summary.open.filter(({ finding }) => finding.severity === severity);
      const heading = `${severityWords[severity][language]} (${found.length})`;
      return findingsOf(heading, severityMeans[severity], found, language);
    }),
    ...folded(
      words.accepted,
      summary.accepted.map(({ verdict, finding }) => [caseCell(verdict, language), code(finding.fingerprint)]),
      [words.case, words.fingerprint],
      language,
    ),
    ...folded(words.inconclusive, reasonsOf(summary.inconclusive, language), [words.case, words.reason], language),
    ...folded(words.skipped, reasonsOf(summary.skipped, language), [words.case, words.reason], language),
    ...folded(
      words.claims,
      summary.claims.flatMap((verdict) => answerRow(verdict, language)),
      [words.claim, words.answer],
      language,
    ),
    ...stepsOf(report, language),
    `<sub>${text(words.shapes[language])}</sub>`,
  ];
  return `${lines.join("\n")}\n`;
}

function factsOf(report: ContractReport, { kinds }: Summary, language: Language): readonly string[] {
  const facts: readonly (readonly [Said, string])[] = [
    [words.server, `${text(report.name)}, ${code(report.server)}`],
    [words.heldTo, report.profile === undefined ? words.noProfile[language] : text(report.profile)],
    [words.when, whenOf(report)],
    [words.calls, told.spent(report.calls.spent, report.calls.budget)[language]],
    [words.cases, countsTold(kinds)[language]],
    ...(report.stopped ? [[words.stopped, prose(report.stopped[language])] as const] : []),
  ];
  return table(
    ["", ""],
    facts.map(([name, value]) => [`**${name[language]}**`, value]),
  );
}

function findingsOf(heading: string, means: Said, found: readonly FoundBy[], language: Language): readonly string[] {
  if (found.length === 0) return [];
  const head = [words.case, words.expected, words.found, words.fingerprint].map((word) => word[language]);
  const rows = found.map(({ verdict, finding }) => [
    caseCell(verdict, language),
    prose(finding.expected[language]),
    [text(finding.found[language]), ...finding.at.map(code)].join("<br>"),
    code(finding.fingerprint),
  ]);
  return [`### ${heading.charAt(0).toUpperCase()}${heading.slice(1)}`, "", means[language], "", ...table(head, rows)];
}

function folded(
  heading: Said,
  rows: readonly (readonly string[])[],
  head: readonly Said[],
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

function reasonsOf(verdicts: readonly Verdict[], language: Language): readonly (readonly string[])[] {
  return verdicts.map((verdict) => [
    caseCell(verdict, language),
    prose((verdict.reason ?? kindWords[verdict.kind])[language]),
  ]);
}

function answerRow(verdict: Verdict, language: Language): readonly (readonly string[])[] {
  const { answer, fits } = verdict;
  const unsettled = fits && `${fits.map(code).join(" / ")} ${words.fitAlike[language]}`;
  const said = answer === undefined ? unsettled : code(answer);
  return said === undefined ? [] : [[caseCell(verdict, language), said]];
}

function caseCell({ title, case: id }: Verdict, language: Language): string {
  return `${prose(title[language])}<br>${code(id)}`;
}

function stepsOf(report: ContractReport, language: Language): readonly string[] {
  const steps = [affectedBy(report) ?? [], nextSteps(report)].flat().map((step) => `- ${prose(step[language])}`);
  return steps.length > 0 ? [`### ${words.next[language]}`, "", ...steps, ""] : [];
}
