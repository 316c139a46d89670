import type { Severity, VerdictKind } from "../../report.ts";
import type { Said } from "../../said.ts";
import type { DatedAnswer, Side } from "./side.ts";

/** `appeared`: the second alone has it. `went`: the first alone had it. */
export type Change = "appeared" | "went" | "changed";

export interface AnswerChange {
  readonly change: Change;
  /** The claim, or `claim/report`. */
  readonly claim: string;
  readonly before?: DatedAnswer;
  readonly after?: DatedAnswer;
}

export interface FindingChange {
  readonly change: Change;
  readonly case: string;
  readonly title: Said;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly expected: Said;
  readonly found: Said;
}

export interface CaseChange {
  readonly change: Change;
  readonly case: string;
  readonly title: Said;
  readonly before?: VerdictKind;
  readonly after?: VerdictKind;
}

/** What is other in the second than in the first. Findings and cases are compared between two reports alone. */
export interface Drift {
  readonly mockvox: 1;
  readonly kind: "contract-diff";
  readonly before: Omit<Side, "answers">;
  readonly after: Omit<Side, "answers">;
  readonly answers: readonly AnswerChange[];
  readonly findings: readonly FindingChange[];
  readonly cases: readonly CaseChange[];
}

/** Whether anything is other at all. */
export function differs({ answers, findings, cases }: Drift): boolean {
  return answers.length + findings.length + cases.length > 0;
}
