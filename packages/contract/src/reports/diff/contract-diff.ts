import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../../messages/localize.ts";
import type { Severity, VerdictStatus } from "../../report.ts";
import type { DatedAnswer, DiffSide } from "./diff-side.ts";

/** `added`: only the second one has it. `removed`: only the first one had it. */
export type ChangeKind = "added" | "removed" | "changed";

export interface AnswerChange {
  readonly change: ChangeKind;
  /** The claim, or `claim/report`. */
  readonly claim: string;
  readonly before?: DatedAnswer;
  readonly after?: DatedAnswer;
}

export interface FindingChange {
  readonly change: ChangeKind;
  readonly case: string;
  readonly title: LocalizedText;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly expected: LocalizedText;
  readonly actual: LocalizedText;
}

export interface CaseChange {
  readonly change: ChangeKind;
  readonly case: string;
  readonly title: LocalizedText;
  readonly before?: VerdictStatus;
  readonly after?: VerdictStatus;
}

/** What differs between two reports or profiles. Findings and checks are compared only between two reports. */
export interface ContractDiff {
  readonly mockvox: 2;
  readonly kind: "contract-diff";
  readonly before: Omit<DiffSide, "answers">;
  readonly after: Omit<DiffSide, "answers">;
  readonly answers: readonly AnswerChange[];
  readonly findings: readonly FindingChange[];
  readonly cases: readonly CaseChange[];
}

/** Whether anything differs. */
export function hasDifferences({ answers, findings, cases }: ContractDiff): boolean {
  return answers.length + findings.length + cases.length > 0;
}

/** The result of the comparison in one sentence. */
export function diffHeadline(diff: ContractDiff): LocalizedText {
  if (!hasDifferences(diff)) return localize("diff-nothing");
  const { answers, findings, cases } = diff;
  return localize("diff-headline", { answers: answers.length, findings: findings.length, checks: cases.length });
}
