import type { LocalizedText } from "@mockvox/spec/text";
import type { ContractRequest, TokenName } from "../wire/contract-request.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";

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
  responses(sample: string): readonly ParsedResponse[] | undefined;
}

/** A named step of one or more requests, sent at most once per run. Several requests are sent together. */
export interface Sample {
  readonly id: string;
  /** How many requests it sends. */
  readonly requestCount: number;
  readonly needs: readonly Capability[];
  /** Samples that it requires. */
  readonly dependsOn: readonly string[];
  /** Samples that go first if the run takes them anyway. */
  readonly runsAfter: readonly string[];
  /** Whether all rows of its responses are needed; otherwise the first ones suffice. */
  readonly needsAllRows: boolean;
  /** The requests, or why there is nothing to send. */
  buildRequests(context: RunContext): readonly ContractRequest[] | LocalizedText;
}

/** The first response to a sample that was taken. */
export function firstResponse(context: RunContext, sample: string): ParsedResponse | undefined {
  return context.responses(sample)?.[0];
}

/** A sample of one request. */
export function singleRequest(
  id: string,
  buildRequest: (context: RunContext) => ContractRequest | LocalizedText,
  {
    needs = [],
    dependsOn = ["week"],
    runsAfter = [],
    needsAllRows = false,
  }: Partial<Pick<Sample, "needs" | "dependsOn" | "runsAfter" | "needsAllRows">> = {},
): Sample {
  const buildRequests = (context: RunContext): readonly ContractRequest[] | LocalizedText => {
    const request = buildRequest(context);
    return "query" in request ? [request] : request;
  };
  return { id, requestCount: 1, needs, dependsOn, runsAfter, needsAllRows, buildRequests };
}
