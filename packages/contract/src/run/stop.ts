import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import type { StopCause } from "../report.ts";
import type { Sample, SampleId } from "../samples/sample.ts";
import { envelopeOf, isSuccess, type ParsedResponse, refusalIdOf, statusOf } from "../wire/parsed-response.ts";
import type { ContractRequest } from "../wire/send.ts";

/** Why a run stops early: it was aborted, its budget is spent, or every further request would get the same error response. */
export interface RunStop {
  readonly cause: StopCause;
  readonly reason: LocalizedText;
  /** The sample for which this error response is evidence. */
  readonly sample?: SampleId;
  /** Whether the set-up is wrong if the first request gets this. */
  readonly isSetupError?: boolean;
}

const stopsByRefusal: Readonly<Record<string, RunStop>> = {
  "quota-spent": {
    cause: "quota-spent",
    reason: localize("stopped-quota-spent"),
    sample: "quota-spent",
  },
  maintenance: {
    cause: "maintenance",
    reason: localize("stopped-maintenance"),
    sample: "maintenance",
  },
  "invalid-token": {
    cause: "invalid-token",
    reason: localize("stopped-invalid-token"),
    sample: "bad-token",
    isSetupError: true,
  },
};

const unreachable: RunStop = {
  cause: "unreachable",
  reason: localize("stopped-unreachable"),
  isSetupError: true,
};

/** Whether the requests are ordinary ones with the main token. */
export function areStandardRequests(requests: readonly ContractRequest[]): boolean {
  return requests.every(({ token, method, path, plainHttp }) => token === undefined && !method && !path && !plainHttp);
}

/** Whether the responses to standard requests stop the run. */
export function findStop(sample: Sample, responses: readonly ParsedResponse[]): RunStop | undefined {
  if (sample.dependsOn.length === 0 && responses.every(({ status }) => status === 0)) return unreachable;
  const refused = responses.filter((response) => !isSuccess(response)).map((response) => refusalIdOf(response) ?? "");
  return refused.map((id) => stopsByRefusal[id]).find((stop) => stop !== undefined);
}

/** Stops a run whose URL has a wrong path: its first requests got a page with 404. */
export function wrongPathStop(baseUrl: string, responses: readonly ParsedResponse[]): RunStop | undefined {
  const { origin, pathname } = new URL(baseUrl);
  const isMissing = responses.every((response) => response.status === 404 && envelopeOf(response) === undefined);
  if (pathname === "/" || !isMissing) return undefined;
  return {
    cause: "wrong-path",
    reason: localize("stopped-wrong-path", { url: origin + pathname, origin }),
    isSetupError: true,
  };
}

type UnusableCause = Extract<
  StopCause,
  "suspected-token" | "blocked" | "rate-limited" | "server-error" | "unexpected-page"
>;

/** Why nothing can be learned from a response to a standard request, if so. */
export function unusableCause(response: ParsedResponse): UnusableCause | undefined {
  if (isSuccess(response) || response.status === 0 || refusalIdOf(response) !== undefined) return undefined;
  const status = statusOf(response);
  const hasEnvelope = envelopeOf(response) !== undefined;
  if (status === 403 && !hasEnvelope) return "blocked";
  if (status === 401 || status === 403) return "suspected-token";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server-error";
  return response.status === 200 && response.bodyFormat.isPage ? "unexpected-page" : undefined;
}

/** Stops a run from whose latest responses nothing can be learned. Of several causes the last one is named. */
export function unusableStop(responses: readonly ParsedResponse[]): RunStop {
  const cause = responses.map(unusableCause).findLast((one) => one !== undefined) ?? "suspected-token";
  const statuses = [...new Set(responses.map(statusOf))].join(", ");
  return { cause, reason: localize(`stopped-${cause}`, { statuses }), isSetupError: true };
}

/** Whether another process held the slots, so that a retry may help. */
export function isSlotConflict(response: ParsedResponse): boolean {
  return envelopeOf(response) !== undefined && refusalIdOf(response) === "too-many-requests";
}

/** Stops a run whose signal was aborted. */
export function abortedStop(isSaved: boolean): RunStop {
  return { cause: "aborted", reason: localize(isSaved ? "stopped-aborted" : "stopped-aborted-unsaved") };
}

/** Stops a run that may send no more requests today. */
export function budgetSpentStop(budget: number, isSaved: boolean): RunStop {
  const reason = localize(isSaved ? "stopped-budget-spent" : "stopped-budget-spent-unsaved", { budget });
  return { cause: "budget-spent", reason };
}

/** Why a sample has no response that found no free slot at any attempt. */
export const slotsTakenReason: LocalizedText = localize("slots-taken");
