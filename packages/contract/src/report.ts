import type { ClaimId, Profile, ReportId } from "@mockvox/spec";
import type { Said } from "./said.ts";

/**
 * How much a finding matters. `breaking`: outside the spec and outside every candidate answer. `notable`: another candidate answer than the
 * profile's. `information`: a candidate answer where no profile was given to hold the server to.
 */
export type Severity = "breaking" | "notable" | "information";

/** What a case judges: an entry of the ledger, or a part of openapi.yaml as a JSON pointer. */
export type Judges = { readonly claim: ClaimId } | { readonly spec: string };

/** What a case found that is not as expected. Values are shapes (`dddd-dd-dd`), never the server's own. */
export interface Finding {
  readonly severity: Severity;
  /** The same for the same difference at any time and on any machine: what `--accept` files name. */
  readonly fingerprint: string;
  readonly expected: Said;
  readonly found: Said;
  /** Where in the answer, as JSON pointers; at most ten. */
  readonly at: readonly string[];
  /** Known and accepted: it is shown, and does not count. */
  readonly accepted: boolean;
}

/**
 * How a check came out. `passed`: as expected, or different only in ways that are accepted or information. `failed`: at least one breaking or notable
 * finding that is not accepted. `inconclusive`: within the plan, but not answered or not clear; only this makes an exit code 3. `skipped`: outside
 * the plan, because it was left out, needs what was not given, or needs an event that the server's data did not contain.
 */
export type VerdictKind = "passed" | "failed" | "inconclusive" | "skipped";

/** What became of one case. */
export interface Verdict {
  readonly case: string;
  readonly title: Said;
  readonly judges: Judges;
  readonly report?: ReportId;
  readonly kind: VerdictKind;
  /** Of a claim: the answer that the server gives. */
  readonly answer?: string;
  /** Of a claim: the answers that fit alike, where what was seen did not tell which is given. Nothing is observed then. */
  readonly fits?: readonly string[];
  readonly findings: readonly Finding[];
  /** Why it is inconclusive or skipped, and what to do about it. */
  readonly reason?: Said;
  /** Requests that this case alone caused; a request that cases share counts for the first of them. */
  readonly calls: number;
}

/** One run of the contract against one server, as data. `mockvox verify --report json` writes it. */
export interface ContractReport {
  readonly mockvox: 1;
  readonly kind: "contract-report";
  /** What was asked, by the name its user gave it; never a token. */
  readonly name: string;
  /** The origin that was asked, without a query. */
  readonly server: string;
  /** ISO times, UTC, by the runner's clock; a run that was gone on with began when the first did. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** The profile that the server was held to; absent when it was held to none. */
  readonly profile?: string;
  /** `spent` of the vendor's day in which the run ended, against the `budget` of a day. */
  readonly calls: { readonly planned: number; readonly spent: number; readonly budget: number };
  readonly verdicts: readonly Verdict[];
  /** Why the run ended early, if it did: maintenance, quota, budget; the cases left are `inconclusive`. */
  readonly stopped?: Said;
  /** No ordinary request was answered: the server was not there, or did not take the token. Nothing is said of the contract. */
  readonly couldNotRun?: true;
  /** What was observed, ready to be written: only claims that were settled. */
  readonly observed: Profile;
}
