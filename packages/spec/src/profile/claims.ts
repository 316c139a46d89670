import { type Answers, candidates as candidateTable } from "../generated/answers.ts";
import type { ReportId } from "../vendor/reports.ts";

export type { Answers };

/** The id of a claim. */
export type ClaimId = keyof Answers;

/** What a profile can choose for a claim: one answer, or one per report. */
export type Choice<Id extends ClaimId = ClaimId> = Answers[Id] | { readonly [Report in ReportId]?: Answers[Id] };

/** A claim without its evidence: the reports it applies to, the default, the candidates. */
export interface Candidates {
  readonly scope: "all" | readonly ReportId[];
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

/** Whether a claim applies to a report. Without a report (it is not known yet), every claim applies. */
export function appliesTo(claim: ClaimId, report: ReportId | undefined): boolean {
  const { scope } = candidates[claim];
  return scope === "all" || report === undefined || scope.includes(report);
}
