import { ledger as entries, sources as sourceTable } from "./generated/ledger.ts";
import type { ClaimId, ClaimScope } from "./profile/claims.ts";

/** How an answer is known. */
export type Confidence = "documented" | "reported" | "inferred" | "assumed" | "observed";

/** A reason to believe that an answer is right. */
export interface Evidence {
  /** A key of `sources`. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A question about the real server, with its candidate answers and their evidence. */
export interface Claim {
  readonly id: ClaimId;
  readonly question: string;
  readonly scope: ClaimScope;
  readonly default: string | { readonly [report: string]: string };
  /** Why the default is not the answer with the strongest evidence; only for such claims. */
  readonly defaultReason?: string;
  readonly answers: readonly {
    readonly id: string;
    readonly means: string;
    readonly status: "live" | "not-yet";
    readonly evidence: readonly Evidence[];
  }[];
  /** The contract case that settles it. */
  readonly case: string;
}

/** All claims with their evidence. */
export const ledger: readonly Claim[] = entries;
/** The sources of the evidence, by key. */
export const sources: { readonly [id: string]: { readonly title: string; readonly url?: string } } = sourceTable;
