import type { Language, Said } from "../../said.ts";
import { markdownCode as code, markdownTable as table, markdownText as text } from "../markdown-text.ts";
import { readableTime } from "../plain.ts";
import type { TerminalOptions } from "../terminal.ts";
import { type Page, page } from "../terminal-page.ts";
import { words } from "../words.ts";
import { type Row, rowsOf } from "./diff-rows.ts";
import { changeWords, diffHeadline, diffWords } from "./diff-words.ts";
import { type Drift, differs } from "./drift.ts";

/** The comparison as JSON, indented, with a newline at its end. */
export function writeDiffJson(drift: Drift): string {
  return `${JSON.stringify(drift, null, 2)}\n`;
}

/** The comparison for a terminal, with the dates of both. */
export function writeDiffTerminal(drift: Drift, options: TerminalOptions): string {
  const { language } = options;
  const out = page(options);
  out.blank();
  out.line([[diffHeadline(drift)[language], differs(drift) ? "yellow" : "green"]]);
  out.fact(diffWords.before[language], sideName(drift.before, language));
  out.fact(diffWords.after[language], sideName(drift.after, language));
  for (const [heading, rows] of rowsOf(drift, language)) writeRows(out, heading, rows, language);
  return out.text();
}

/** The comparison as GitHub's Markdown, with the dates of both. */
export function writeDiffMarkdown(drift: Drift, language: Language): string {
  const sides = [drift.before, drift.after].map((side) => text(sideName(side, language)));
  const head = [diffWords.change, words.case, diffWords.before, diffWords.after].map((word) => word[language]);
  const lines = [
    `## ${text(diffHeadline(drift)[language])}`,
    "",
    ...table([diffWords.before[language], diffWords.after[language]], [sides]),
    ...rowsOf(drift, language).flatMap(([heading, rows]) => {
      if (rows.length === 0) return [];
      const cells = rows.map((row) => cellsOf(row, language));
      return [`### ${heading[language]}`, "", ...table(head, cells)];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function cellsOf({ change, subject, id, before, after }: Row, language: Language): readonly string[] {
  const about = subject ? `${text(subject)}<br>${code(id)}` : code(id);
  return [changeWords[change][language], about, text(before), text(after)];
}

function writeRows(out: Page, heading: Said, rows: readonly Row[], language: Language): void {
  if (rows.length === 0) return;
  out.heading(`${heading[language]} (${rows.length})`, "bold");
  for (const { change, subject, id, before, after } of rows) {
    out.item(`${changeWords[change][language]}: ${subject || id}`, subject ? id : "");
    if (before) out.field(diffWords.before[language], before, "dim");
    if (after) out.field(diffWords.after[language], after);
  }
}

function sideName({ name, at }: Drift["before"], language: Language): string {
  return `${name}, ${at === undefined ? diffWords.written[language] : readableTime(at)}`;
}
