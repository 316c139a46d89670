import { type Answers, candidates as candidateTable } from "../generated/answers.ts";
import type { ReportId } from "../vendor/reports.ts";

export type { Answers };

/** The id of a claim. */
export type ClaimId = keyof Answers;

/** What a profile can choose for a claim: one answer, or one per report. */
export type Choice<Id extends ClaimId = ClaimId> = Answers[Id] | { readonly [Report in ReportId]?: Answers[Id] };

/** The reports that a claim concerns: all of them, those that are not modelled, or some of the modelled ones. */
export type ClaimScope = "all" | "other" | readonly ReportId[];

/** A claim without its evidence: the reports it applies to, the default, the candidates. */
export interface Candidates {
  readonly scope: ClaimScope;
  readonly default: string | { readonly [report: string]: string };
  readonly answers: { readonly [answer: string]: "live" | "not-yet" };
}

/** All claims with their candidate answers, by id. */
export const candidates: { readonly [Id in ClaimId]: Candidates } = candidateTable;
export const claimIds = Object.keys(candidates) as readonly ClaimId[];

/** Whether a claim has this id. */
export function isClaimId(name: string): name is ClaimId {
  return Object.hasOwn(candidates, name);
}

/**
 * Whether a claim applies to a report. Without a report (it is not known yet), every claim applies. One about the reports that are not modelled is
 * read only for those, whose other claims may be those of a modelled one.
 */
export function appliesTo(claim: ClaimId, report: ReportId | undefined): boolean {
  const { scope } = candidates[claim];
  return typeof scope === "string" || report === undefined || scope.includes(report);
}
