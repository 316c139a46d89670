import type { ReportId } from "@mockvox/spec";
import type { Evidence } from "@mockvox/spec/ledger";
import type { LocalizedText } from "@mockvox/spec/text";
import { type ContractMessageId, localize, type MessageArguments } from "../messages/localize.ts";
import type { Severity, Subject } from "../report.ts";
import type { RunContext, SampleId } from "../samples/sample.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import type { LocatedRow } from "../wire/rows.ts";

/** A difference that a case found, before accepted differences are known. */
export interface CaseDifference {
  readonly severity: Severity;
  /** The kind of difference, in one word; part of the fingerprint. */
  readonly kind: string;
  /** Distinguishes it from others of its kind, without values from the server; part of the fingerprint. */
  readonly detail: string;
  readonly expected: LocalizedText;
  readonly actual: LocalizedText;
  readonly locations: readonly string[];
}

/**
 * The conclusion of a case. `answers` are the candidate answers of a claim that fit the data; with `areEquivalent` they mean the same in this report,
 * so any of them may be observed. `found` says how the answer shows in the data.
 */
export type Conclusion =
  | { readonly differences: readonly CaseDifference[] }
  | { readonly answers: readonly string[]; readonly areEquivalent?: boolean; readonly found?: LocalizedText };

/** What a case can look at. Every method except `has` throws an InconclusiveError when the data is missing. */
export interface CaseEvidence {
  readonly context: RunContext;
  response(sample: SampleId): ParsedResponse;
  responses(sample: SampleId): readonly ParsedResponse[];
  /** Whether the sample was taken. */
  has(sample: SampleId): boolean;
  /** The rows of those samples that were taken and succeeded; at least one row. */
  rows(report: ReportId, ...samples: readonly SampleId[]): readonly LocatedRow[];
}

/** Nothing can be concluded; `text` says why in every language. */
export class InconclusiveError extends Error {
  override readonly name = "InconclusiveError" as const;
  readonly text: LocalizedText;
  /** Whether a run with more effort could have decided it. If not, the check is skipped: the data did not contain a rare event. */
  readonly affectsExitCode: boolean;

  constructor(text: LocalizedText, affectsExitCode: boolean) {
    super(text.en);
    this.text = text;
    this.affectsExitCode = affectsExitCode;
  }
}

/** A sample, or alternatives: the first one that the run takes. */
export type SampleChoice = SampleId | readonly SampleId[];

/** One rule of the contract, as data. */
export interface Case {
  readonly id: string;
  readonly title: LocalizedText;
  readonly covers: Subject;
  /** How the rule is known; it limits the severity of its findings. Default: as documented, by the pages of what it covers. */
  readonly evidence?: Evidence;
  readonly report?: ReportId;
  /** Samples that it needs. */
  readonly samples: readonly SampleChoice[];
  /** Samples that it also looks at if the run takes them anyway. */
  readonly optionalSamples?: readonly SampleId[];
  /** Whether a quick run includes it: always, or if the quick budget allows. */
  readonly quick: boolean | "if-budget-allows";
  /** Whether it compares the response with the run's own request: its date range, campaign or token. */
  readonly dependsOnRequest?: boolean;
  /** Without a profile: how much another answer than the default matters. Default: info. */
  answerSeverity?(answer: string): Severity;
  /** Why no run can decide it, if so. */
  readonly undecidableReason?: LocalizedText;
  evaluate(evidence: CaseEvidence): Conclusion;
}

/** A difference that neither the spec nor any candidate answer explains. */
export function breakingDifference(
  kind: string,
  detail: string,
  expected: LocalizedText,
  actual: LocalizedText,
  locations: readonly string[] = [],
): CaseDifference {
  return { severity: "breaking", kind, detail, expected, actual, locations: locations.slice(0, 10) };
}

/** What the check looks for did not occur in the data. The check is skipped and does not affect the exit code. */
export function notObserved<Id extends ContractMessageId>(id: Id, ...params: MessageArguments<Id>): InconclusiveError {
  return new InconclusiveError(localize(id, ...params), false);
}
