import type { ReportId } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import type { ContractRequest, TokenName } from "../wire/send.ts";

/** The name of a sample. A misspelt one does not compile. */
export type SampleId =
  | RowSampleId
  | OtherReportSampleId
  | DateRangeSampleId
  | ParameterSampleId
  | TokenSampleId
  | HttpSampleId;

/** `day`, `first`, `rest` and `again` are a report's whole day, its two parts, and the day once more; `empty` is a day without activity. */
export type RowSampleId = "week" | `${"day" | "first" | "rest" | "again" | "empty"}:${ReportId}`;

/** A day of a report that is not modelled. */
export type OtherReportSampleId = `report:${string}`;

export type DateRangeSampleId =
  | "boundary-second"
  | "boundary-neighbour"
  | "longest"
  | "across-months"
  | "nearly-longest"
  | "past-longest"
  | "too-long"
  | "future"
  | "invalid-date"
  | "reversed-dates"
  | "impossible-date";

export type ParameterSampleId =
  | "repeated-parameter"
  | "unknown-parameter"
  | "unknown-report"
  | "no-campaign"
  | "empty-campaign"
  | "unknown-campaign"
  | "upper-all"
  | "one-campaign"
  | "two-campaigns";

export type TokenSampleId =
  | "no-token"
  | "bad-token"
  | "bare"
  | "token-in-url"
  | "undashed-token"
  | "quota-spent"
  | "maintenance"
  | "slow"
  | "burst";

export type HttpSampleId =
  | "post"
  | "head"
  | "preflight"
  | "gzip"
  | "other-path"
  | "slash"
  | "plain-http"
  | "no-server-header";

/** What a sample needs in addition to the main token. Without it, the cases are skipped and do not affect the exit code. */
export type Capability = "burst" | "token-in-url" | "campaigns" | "server" | Exclude<TokenName, "main">;

/** What a run was given and has received so far. */
export interface RunContext {
  /** Epoch seconds at which the run started. */
  readonly now: number;
  /** The last day to look at, `YYYYMMDD`; undefined chooses the busiest day of the week. */
  readonly day: string | undefined;
  /** Ids of existing campaigns. */
  readonly campaigns: readonly string[];
  /** The responses to a sample; undefined if it was not taken. */
  responses(sample: SampleId): readonly ParsedResponse[] | undefined;
}

/** A named step of one or more requests, sent at most once per run. Several requests are sent together. */
export interface Sample<Id extends SampleId = SampleId> {
  readonly id: Id;
  /** How many requests it sends. */
  readonly requestCount: number;
  readonly needs: readonly Capability[];
  /** Samples that it requires. */
  readonly dependsOn: readonly SampleId[];
  /** Samples that go first if the run takes them anyway. */
  readonly runsAfter: readonly SampleId[];
  /** Whether all rows of its responses are needed; otherwise the first ones suffice. */
  readonly needsAllRows: boolean;
  /** The requests, or why there is nothing to send. */
  buildRequests(context: RunContext): readonly ContractRequest[] | LocalizedText;
}

/** The first response to a sample that was taken. */
export function firstResponse(context: RunContext, sample: SampleId): ParsedResponse | undefined {
  return context.responses(sample)?.[0];
}

/** A sample of one request. */
export function singleRequest<Id extends SampleId>(
  id: Id,
  buildRequest: (context: RunContext) => ContractRequest | LocalizedText,
  {
    needs = [],
    dependsOn = ["week"],
    runsAfter = [],
    needsAllRows = false,
  }: Partial<Pick<Sample, "needs" | "dependsOn" | "runsAfter" | "needsAllRows">> = {},
): Sample<Id> {
  const buildRequests = (context: RunContext): readonly ContractRequest[] | LocalizedText => {
    const request = buildRequest(context);
    return "query" in request ? [request] : request;
  };
  return { id, requestCount: 1, needs, dependsOn, runsAfter, needsAllRows, buildRequests };
}
