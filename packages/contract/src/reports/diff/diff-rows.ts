import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import { readableTime } from "../plain-text.ts";
import type { AnswerChange, CaseChange, ChangeKind, ContractDiff, FindingChange } from "./contract-diff.ts";
import type { DatedAnswer } from "./diff-side.ts";

/** One line of a comparison as text: subject, before, after. */
export interface DiffRow {
  readonly change: ChangeKind;
  readonly subject: string;
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** A comparison as tables of text, each with its heading; a table may be empty. */
export function diffTables(
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
