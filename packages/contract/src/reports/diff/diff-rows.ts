import type { Language, Said } from "../../said.ts";
import { readableTime } from "../plain.ts";
import { kindWords, severityWords } from "../words.ts";
import { diffWords } from "./diff-words.ts";
import type { AnswerChange, CaseChange, Change, Drift, FindingChange } from "./drift.ts";
import type { DatedAnswer } from "./side.ts";

/** A line of a comparison in words: what it is about, before, after. */
export interface Row {
  readonly change: Change;
  readonly subject: string;
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** A comparison as tables of words, each under its heading; a table may be empty. */
export function rowsOf(
  { answers, findings, cases }: Drift,
  language: Language,
): readonly (readonly [Said, readonly Row[]])[] {
  return [
    [diffWords.answers, answers.map(answerRow)],
    [diffWords.findings, findings.map((change) => findingRow(change, language))],
    [diffWords.cases, cases.map((change) => caseRow(change, language))],
  ];
}

function answerRow({ change, claim, before, after }: AnswerChange): Row {
  return { change, subject: "", id: claim, before: dated(before), after: dated(after) };
}

function dated(one?: DatedAnswer): string {
  if (!one) return "";
  return one.at === undefined ? one.answer : `${one.answer} (${readableTime(one.at)})`;
}

function findingRow({ change, title, case: id, severity, expected, found }: FindingChange, language: Language): Row {
  const kept = expected[language];
  const broken = `${severityWords[severity][language]}: ${found[language]}`;
  const [before, after] = change === "went" ? [broken, kept] : [kept, broken];
  return { change, subject: title[language], id, before, after };
}

function caseRow({ change, title, case: id, before, after }: CaseChange, language: Language): Row {
  const told = (kind: typeof before): string => (kind ? kindWords[kind][language] : "");
  return { change, subject: title[language], id, before: told(before), after: told(after) };
}
