import type { ClaimId, Profile, ReportId } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";

/**
 * How much a finding matters. `breaking`: neither the spec nor any candidate answer explains it. `warning`: another candidate answer than the
 * profile's. `info`: a candidate answer that differs from the default, without a profile to compare with.
 */
export type Severity = "breaking" | "warning" | "info";

/** What a case covers: a claim of the ledger, a part of openapi.yaml as a JSON pointer, or the definition of a report by its id. */
export type Subject = { readonly claim: ClaimId } | { readonly spec: string } | { readonly definition: string };

/** A difference that a case found. Values of the server are masked (`dddd-dd-dd`). */
export interface Finding {
  readonly severity: Severity;
  /** Identifies the difference across runs and machines. `--accept` files name it. */
  readonly fingerprint: string;
  readonly expected: LocalizedText;
  readonly actual: LocalizedText;
  /** Where in the response, as JSON pointers; at most ten. */
  readonly locations: readonly string[];
  /** The request that was sent, without its token; absent for findings of `tap`. */
  readonly request?: string;
  /** The row or the envelope of the response that shows it, masked and shortened. */
  readonly excerpt?: string;
  /** Whether an accept file lists it: it is shown, but does not affect the exit code. */
  readonly accepted: boolean;
}

/**
 * The result of a check. `passed`: as expected, or with only accepted or info findings. `failed`: at least one breaking or warning finding that is
 * not accepted. `inconclusive`: in the plan, but without a clear result; gives exit code 3. `skipped`: excluded, without something it needs, or about
 * an event that the data does not contain.
 */
export type VerdictStatus = "passed" | "failed" | "inconclusive" | "skipped";

/** The result of one case. */
export interface Verdict {
  readonly case: string;
  readonly title: LocalizedText;
  readonly covers: Subject;
  readonly report?: ReportId;
  readonly status: VerdictStatus;
  /** For a claim: the answer that the server gives. */
  readonly answer?: string;
  /** For a claim: the answers that fit equally, if the data could not tell them apart. None of them counts as observed. */
  readonly fittingAnswers?: readonly string[];
  readonly findings: readonly Finding[];
  /** Why the check is inconclusive or skipped, and what to do about it. */
  readonly reason?: LocalizedText;
  /** Requests sent for this case; a request that several cases share counts for the first. */
  readonly requests: number;
}

/**
 * Why a run stops early. `aborted`: its signal did. `budget-spent`: no more requests are allowed today. `suspected-token`: every ordinary request was
 * refused with an unknown message. `blocked`: a page with 403, as of a firewall. `rate-limited`: 429. `server-error`: 500 and above. `unexpected-page`:
 * a page instead of a report. The others are what the server said, or that it is not there.
 */
export type StopCause = (typeof stopCauses)[number];

export const stopCauses = [
  "aborted",
  "budget-spent",
  "quota-spent",
  "maintenance",
  "invalid-token",
  "suspected-token",
  "blocked",
  "rate-limited",
  "server-error",
  "unexpected-page",
  "wrong-path",
  "unreachable",
] as const;

/** The report of one run against one server. `mockvox verify --report json` writes it. */
export interface ContractReport {
  readonly mockvox: 2;
  readonly kind: "contract-report";
  /** The name of the server, as given in the options; never a token. */
  readonly name: string;
  /** The origin of the server. */
  readonly server: string;
  /** ISO times, UTC, by the clock of the run. A continued run started when the first one did. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** The profile that the server was compared with; absent if none. */
  readonly profile?: string;
  /** `sent` counts the requests of the vendor day on which the run ended; `budget` is the maximum per day. */
  readonly requests: { readonly planned: number; readonly sent: number; readonly budget: number };
  readonly verdicts: readonly Verdict[];
  /** Why the run stopped early, if it did. The remaining cases are `inconclusive`. */
  readonly stopped?: { readonly cause: StopCause; readonly reason: LocalizedText };
  /** The server did not answer any ordinary request: it is not there, or does not accept the token. The report says nothing about the contract. */
  readonly setupFailed?: true;
  /** The settled claims, as a profile. */
  readonly observed: Profile;
}
