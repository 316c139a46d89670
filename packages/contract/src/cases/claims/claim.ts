import { type Candidates, type ClaimId, candidates, type ReportId, strongestConfidence } from "@mockvox/spec";
import { type Confidence, ledger } from "@mockvox/spec/ledger";
import { questions } from "@mockvox/spec/questions";
import type { LocalizedText } from "@mockvox/spec/text";
import { isWellFormed } from "../../column-format.ts";
import { maskValue } from "../../mask.ts";
import { reportTitle, untranslated } from "../../messages/localize.ts";
import type { Severity } from "../../report.ts";
import type { SampleId } from "../../samples/sample.ts";
import { isSuccess } from "../../wire/parsed-response.ts";
import type { LocatedRow } from "../../wire/rows.ts";
import { breakingDifference, type Case, type CaseEvidence, type Conclusion, notObserved } from "../case.ts";
import { baselineSample, requireActivity } from "../case-evidence.ts";
import { severityOf } from "../grade.ts";

/** The candidate answers that fit, those that are equivalent in this report, or something that is not a candidate. */
export type Decision =
  | string
  | readonly string[]
  | { readonly equivalent: readonly string[] }
  /** A candidate answer, and how it shows in the data. */
  | { readonly answer: string; readonly found: string }
  /** `severity` is by the evidence of the claim unless given. */
  | { readonly unexpected: string; readonly at?: readonly string[]; readonly severity?: Severity };

export interface ClaimRule {
  readonly samples: Case["samples"];
  readonly optionalSamples?: readonly SampleId[];
  readonly quick?: Case["quick"];
  readonly dependsOnRequest?: boolean;
  answerSeverity?(answer: string): Severity;
  decide(evidence: CaseEvidence): Decision;
}

/** The case that settles a claim: it finds the candidate answers that fit. */
export function claimCase(id: ClaimId, rule: ClaimRule): Case {
  const scope: Candidates["scope"] = candidates[id].scope;
  const report = typeof scope === "string" || scope.length > 1 ? undefined : scope[0];
  return buildClaimCase(id, `claim-${id}`, rule, report);
}

/** One case per report that a claim concerns, `claim-<id>.<report>`. */
export function claimCasesPerReport(id: ClaimId, ruleFor: (report: ReportId) => ClaimRule): readonly Case[] {
  const { scope } = candidates[id];
  const reports = typeof scope === "string" ? [] : scope;
  return reports.map((report) => buildClaimCase(id, `claim-${id}.${report}`, ruleFor(report), report));
}

/** The case of a claim that no run can settle. */
export function undecidableClaimCase(id: ClaimId, reason: LocalizedText): Case {
  return { ...claimCase(id, { samples: [], decide: () => [] }), undecidableReason: reason };
}

function buildClaimCase(id: ClaimId, caseId: string, rule: ClaimRule, report: ReportId | undefined): Case {
  const { samples, optionalSamples = [], quick = false, dependsOnRequest = false, answerSeverity, decide } = rule;
  return {
    id: caseId,
    title: report ? reportTitle(report, questions[id]) : questions[id],
    covers: { claim: id },
    ...(report ? { report } : {}),
    samples,
    optionalSamples,
    quick,
    dependsOnRequest,
    ...(answerSeverity ? { answerSeverity } : {}),
    evaluate: (evidence) => toConclusion(id, decide(evidence)),
  };
}

function toConclusion(id: ClaimId, decision: Decision): Conclusion {
  if (typeof decision === "string") return { answers: [decision] };
  if ("answer" in decision) return { answers: [decision.answer], found: untranslated(decision.found) };
  if ("equivalent" in decision) return { answers: decision.equivalent, areEquivalent: true };
  if (!("unexpected" in decision)) return { answers: decision };
  const { severity = severityOf(evidenceOf(id)) } = decision;
  const expected = untranslated(Object.keys(candidates[id].answers).join(" / "));
  const found = untranslated(decision.unexpected);
  return {
    differences: [{ ...breakingDifference("unexpected", decision.unexpected, expected, found, decision.at), severity }],
  };
}

/** How certain it is that one of the candidate answers is right: the evidence of the best of them. */
function evidenceOf(id: ClaimId): Confidence {
  const answers = ledger.find((claim) => claim.id === id)?.answers ?? [];
  return strongestConfidence(answers.flatMap(({ evidence }) => evidence)) ?? "assumed";
}

/**
 * The answers whose pattern matches every value of a column, or a value that matches none, or two that match different ones; undefined if no row has the column.
 *
 * @throws {InconclusiveError} if a value is not written as the spec says: the check of the column reports it
 */
export function matchFormats(
  report: ReportId,
  rows: readonly LocatedRow[],
  column: string,
  patterns: Readonly<Record<string, RegExp>>,
): Decision | undefined {
  const found = rows.filter(({ values }) => column in values);
  const [first] = found;
  if (!first) return undefined;
  const answersOf = (row: LocatedRow): readonly string[] =>
    Object.keys(patterns).filter((answer) => patterns[answer]?.test(String(row.values[column])));
  const written = found.filter(({ values }) => String(values[column]).trim() !== "");
  if (written.length === 0 || written.some(({ values }) => !isWellFormed(report, column, values[column])))
    throw notObserved("column-not-comparable");
  const [unknown] = written.filter((row) => answersOf(row).length === 0);
  if (unknown) return { unexpected: maskValue(unknown.values[column]), at: [`${unknown.pointer}/${column}`] };
  const fitting = Object.keys(patterns).filter((answer) => written.every((row) => answersOf(row).includes(answer)));
  if (fitting.length > 0) return fitting;
  const other =
    written.find((row) => !answersOf(row).some((answer) => answersOf(written[0] ?? row).includes(answer))) ?? first;
  const both = [written[0] ?? first, other];
  return {
    unexpected: both.map(({ values }) => maskValue(values[column])).join(", "),
    at: both.map(({ pointer }) => `${pointer}/${column}`),
  };
}

/** The rule of a claim with one answer for a successful response and another for an error response. */
export function successOrRefusal(sample: SampleId, yes: string, no: string): ClaimRule {
  return {
    samples: [sample],
    optionalSamples: [baselineSample],
    decide: (evidence): Decision => {
      const response = evidence.response(sample);
      requireActivity(response, evidence);
      return isSuccess(response) ? yes : no;
    },
  };
}
