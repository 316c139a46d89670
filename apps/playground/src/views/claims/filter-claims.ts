import { isReportId } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";

export interface ClaimFilter {
  text: string;
  /** A report that the claims apply to; empty for any. */
  report: string;
  /** A confidence that the evidence of an answer has; empty for any. */
  confidence: string;
}

/** The claims that match a filter, in the order of the ledger. */
export function filterClaims(claims: readonly Claim[], { text, report, confidence }: ClaimFilter): readonly Claim[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    const searchable = JSON.stringify(claim).toLowerCase();
    const matchesReport = !isReportId(report) || claim.scope === "all" || claim.scope.includes(report);
    const evidence = claim.answers.flatMap((answer) => answer.evidence.map((each) => each.confidence));
    const matchesConfidence = confidence === "" || evidence.some((each) => each === confidence);
    return matchesReport && matchesConfidence && words.every((word) => searchable.includes(word));
  });
}
