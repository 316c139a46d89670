import { isReportId } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";

export interface Search {
  text: string;
  /** A report that the claims must concern; empty for any. */
  report: string;
  /** A confidence that one of the answers must have; empty for any. */
  confidence: string;
}

/** The claims that a search finds, in the ledger's order. */
export function found(claims: readonly Claim[], { text, report, confidence }: Search): readonly Claim[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    const told = JSON.stringify(claim).toLowerCase();
    const concerns = !isReportId(report) || claim.scope === "all" || claim.scope.includes(report);
    const evidence = claim.answers.flatMap((answer) => answer.evidence.map((each) => each.confidence));
    const isSure = confidence === "" || evidence.some((each) => each === confidence);
    return concerns && isSure && words.every((word) => told.includes(word));
  });
}
