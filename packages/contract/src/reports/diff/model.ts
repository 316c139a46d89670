import { type Choice, candidates, claimIds, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../../messages/localize.ts";
import type { ContractReport, Severity, VerdictStatus } from "../../report.ts";
import { parseComparedProfile, parseReport } from "../report-schema.ts";
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

/** What can be compared: the report of a run, or a profile. */
export type Comparable = ContractReport | Profile;

/** An answer with the ISO time at which it was observed, if it was. */
export interface DatedAnswer {
  readonly answer: string;
  readonly observedAt?: string;
}

/** One of the two sides of a comparison. */
export interface DiffSide {
  readonly name: string;
  readonly kind: "report" | "profile";
  /** ISO time of the last observation; absent for a profile that was written by hand. */
  readonly observedAt?: string;
  /** By claim, or by `claim/report` if a claim has an answer per report. */
  readonly answers: ReadonlyMap<string, DatedAnswer>;
}

/**
 * Validates a report or a profile, as parsed JSON.
 *
 * @throws {FileError} as `parseReport` does, or `invalid-compared-profile` for anything that is neither
 */
export function parseComparable(value: unknown): Comparable {
  if (typeof value === "object" && value !== null && "kind" in value) return parseReport(value);
  return parseComparedProfile(value);
}

export function isReport(one: Comparable): one is ContractReport {
  return "kind" in one;
}

/** Whether a profile was written by hand. Such a profile answers every claim; an observed one only those that were observed. */
export function isHandWritten(one: Comparable): boolean {
  return !isReport(one) && one.observed === undefined;
}

export function toDiffSide(one: Comparable): DiffSide {
  if (isReport(one)) {
    return {
      name: one.name,
      kind: "report",
      observedAt: one.endedAt,
      answers: observedAnswers(one.observed, one.endedAt),
    };
  }
  if (isHandWritten(one)) return { name: one.name, kind: "profile", answers: allAnswers(one) };
  const at = lastObservedAt(one);
  return { name: one.name, kind: "profile", ...(at ? { observedAt: at } : {}), answers: observedAnswers(one) };
}

function observedAnswers({ answers, observed = {} }: Profile, ended?: string): Map<string, DatedAnswer> {
  const entries = claimIds.flatMap((claim) => {
    const at = observed[claim]?.at ?? ended;
    const dated = (answer: string): DatedAnswer => (at === undefined ? { answer } : { answer, observedAt: at });
    return reportsOf(claim).flatMap((report) => {
      const answer = answerIn(answers[claim], report);
      return answer === undefined ? [] : [[keyOf(claim, report), dated(answer)] as const];
    });
  });
  return new Map(entries);
}

function allAnswers(profile: Profile): Map<string, DatedAnswer> {
  const entries = claimIds.flatMap((claim) =>
    reportsOf(claim).map(
      (report) => [keyOf(claim, report), { answer: resolveAnswers(profile, report)[claim] }] as const,
    ),
  );
  return new Map(entries);
}

function answerIn(choice: Choice | undefined, report: ReportId | undefined): string | undefined {
  if (typeof choice === "object") return report && choice[report];
  return choice;
}

/** The reports for which a claim has separate answers; `[undefined]` if one answer covers all. */
function reportsOf(claim: keyof typeof candidates): readonly (ReportId | undefined)[] {
  const { scope } = candidates[claim];
  return typeof scope === "string" ? [undefined] : scope;
}

function keyOf(claim: string, report: ReportId | undefined): string {
  return report ? `${claim}/${report}` : claim;
}

function lastObservedAt({ observed = {} }: Profile): string | undefined {
  return Object.values(observed)
    .map(({ at }) => at)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}
