import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import { markdownCode as code, markdownTable as table, markdownText as text } from "../markdown-text.ts";
import { readableTime } from "../plain-text.ts";
import type { TerminalOptions } from "../terminal.ts";
import { createTerminalPage, type TerminalPage } from "../terminal-page.ts";
import {
  type AnswerChange,
  type CaseChange,
  type ChangeKind,
  type ContractDiff,
  type DatedAnswer,
  diffHeadline,
  type FindingChange,
  hasDifferences,
} from "./model.ts";

/** The comparison as JSON, indented, with a newline at its end. */
export function writeDiffJson(diff: ContractDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}

/** The comparison for a terminal, with the dates of both. */
export function writeDiffTerminal(diff: ContractDiff, options: TerminalOptions): string {
  const { language } = options;
  const out = createTerminalPage(options);
  out.blank();
  out.line([[diffHeadline(diff)[language], hasDifferences(diff) ? "yellow" : "green"]]);
  out.fact(translate("diff-before", language), sideName(diff.before, language));
  out.fact(translate("diff-after", language), sideName(diff.after, language));
  for (const [heading, rows] of diffTables(diff, language)) writeRows(out, heading, rows, language);
  return out.text();
}

/** The comparison as GitHub's Markdown, with the dates of both. */
export function writeDiffMarkdown(diff: ContractDiff, language: Language): string {
  const sides = [diff.before, diff.after].map((side) => text(sideName(side, language)));
  const head = [localize("diff-change"), localize("label-check"), localize("diff-before"), localize("diff-after")].map(
    (word) => word[language],
  );
  const lines = [
    `## ${text(diffHeadline(diff)[language])}`,
    "",
    ...table([translate("diff-before", language), translate("diff-after", language)], [sides]),
    ...diffTables(diff, language).flatMap(([heading, rows]) => {
      if (rows.length === 0) return [];
      const cells = rows.map((row) => cellsOf(row, language));
      return [`### ${heading[language]}`, "", ...table(head, cells)];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function cellsOf({ change, subject, id, before, after }: DiffRow, language: Language): readonly string[] {
  const about = subject ? `${text(subject)}<br>${code(id)}` : code(id);
  return [translate(`change-${change}`, language), about, text(before), text(after)];
}

function writeRows(out: TerminalPage, heading: LocalizedText, rows: readonly DiffRow[], language: Language): void {
  if (rows.length === 0) return;
  out.heading(`${heading[language]} (${rows.length})`, "bold");
  for (const { change, subject, id, before, after } of rows) {
    out.item(`${translate(`change-${change}`, language)}: ${subject || id}`, subject ? id : "");
    if (before) out.field(translate("diff-before", language), before, "dim");
    if (after) out.field(translate("diff-after", language), after);
  }
}

function sideName({ name, observedAt }: ContractDiff["before"], language: Language): string {
  return `${name}, ${observedAt === undefined ? translate("diff-not-observed", language) : readableTime(observedAt)}`;
}

/** One line of a comparison as text: subject, before, after. */
interface DiffRow {
  readonly change: ChangeKind;
  readonly subject: string;
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** A comparison as tables of text, each with its heading; a table may be empty. */
function diffTables(
  { answers, findings, cases }: ContractDiff,
  language: Language,
): readonly (readonly [LocalizedText, readonly DiffRow[]])[] {
  return [
    [localize("diff-answers"), answers.map(answerRow)],
    [localize("diff-findings"), findings.map((change) => findingRow(change, language))],
    [localize("diff-checks"), cases.map((change) => caseRow(change, language))],
  ];
}

function answerRow({ change, claim, before, after }: AnswerChange): DiffRow {
  return { change, subject: "", id: claim, before: formatDatedAnswer(before), after: formatDatedAnswer(after) };
}

function formatDatedAnswer(one?: DatedAnswer): string {
  if (!one) return "";
  return one.observedAt === undefined ? one.answer : `${one.answer} (${readableTime(one.observedAt)})`;
}

function findingRow(
  { change, title, case: id, severity, expected, actual }: FindingChange,
  language: Language,
): DiffRow {
  const kept = expected[language];
  const broken = `${translate(`severity-${severity}`, language)}: ${actual[language]}`;
  const [before, after] = change === "removed" ? [broken, kept] : [kept, broken];
  return { change, subject: title[language], id, before, after };
}

function caseRow({ change, title, case: id, before, after }: CaseChange, language: Language): DiffRow {
  const label = (status: typeof before): string => (status ? translate(`status-${status}`, language) : "");
  return { change, subject: title[language], id, before: label(before), after: label(after) };
}
