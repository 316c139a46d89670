import { type Candidates, type ClaimId, candidates, type ReportId } from "@mockvox/spec";
import { questions } from "@mockvox/spec/questions";
import type { LocalizedText } from "@mockvox/spec/text";
import { maskValue } from "../../mask.ts";
import { reportTitle, untranslated } from "../../messages/localize.ts";
import type { LocatedRow } from "../../wire/rows.ts";
import { breakingDifference, type Case, type CaseEvidence, type Conclusion } from "../case.ts";

/** The candidate answers that fit, those that are equivalent in this report, or something that is not a candidate. */
export type Decision =
  | string
  | readonly string[]
  | { readonly equivalent: readonly string[] }
  | { readonly unexpected: string; readonly at?: readonly string[] };

export interface ClaimRule {
  readonly samples: Case["samples"];
  readonly optionalSamples?: readonly string[];
  readonly quick?: Case["quick"];
  readonly dependsOnRequest?: boolean;
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
  const { samples, optionalSamples = [], quick = false, dependsOnRequest = false, decide } = rule;
  return {
    id: caseId,
    title: report ? reportTitle(report, questions[id]) : questions[id],
    covers: { claim: id },
    ...(report ? { report } : {}),
    samples,
    optionalSamples,
    quick,
    dependsOnRequest,
    evaluate: (evidence) => toConclusion(id, decide(evidence)),
  };
}

function toConclusion(id: ClaimId, decision: Decision): Conclusion {
  if (typeof decision === "string") return { answers: [decision] };
  if ("equivalent" in decision) return { answers: decision.equivalent, areEquivalent: true };
  if (!("unexpected" in decision)) return { answers: decision };
  const expected = untranslated(Object.keys(candidates[id].answers).join(" / "));
  return {
    differences: [
      breakingDifference("unexpected", decision.unexpected, expected, untranslated(decision.unexpected), decision.at),
    ],
  };
}

/** The answers whose pattern matches every value of a column, else the masked value of the first row. */
export function matchFormats(
  rows: readonly LocatedRow[],
  column: string,
  patterns: Readonly<Record<string, RegExp>>,
): Decision | undefined {
  const found = rows.filter(({ values }) => column in values);
  const [first] = found;
  if (!first) return undefined;
  const fitting = Object.keys(patterns).filter((answer) =>
    found.every(({ values }) => patterns[answer]?.test(String(values[column]))),
  );
  return fitting.length > 0
    ? fitting
    : { unexpected: maskValue(first.values[column]), at: [`${first.pointer}/${column}`] };
}
