import { type Answers, candidates as candidateTable } from "./generated/answers.ts";
import type { ReportId } from "./reports.ts";

export type { Answers };

export type ClaimId = keyof Answers;

/** What a profile may say of a claim: one answer, or one for each of some reports. */
export type Choice<Id extends ClaimId = ClaimId> = Answers[Id] | { readonly [Report in ReportId]?: Answers[Id] };

/** A claim without its evidence: whom it concerns, the default, the candidates. */
export interface Candidates {
  readonly scope: "all" | readonly ReportId[];
  readonly default: string | { readonly [report: string]: string };
  readonly answers: { readonly [answer: string]: "live" | "not-yet" };
}

export const candidates: { readonly [Id in ClaimId]: Candidates } = candidateTable;
export const claimIds = Object.keys(candidates) as readonly ClaimId[];

export function isClaimId(name: string): name is ClaimId {
  return Object.hasOwn(candidates, name);
}

/** Whether a claim is about a report. What holds before the report is known may be any claim's matter. */
export function concerns(claim: ClaimId, report: ReportId | undefined): boolean {
  const { scope } = candidates[claim];
  return scope === "all" || report === undefined || scope.includes(report);
}
