import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import type { Sample } from "../samples/sample.ts";
import type { ContractRequest } from "../wire/contract-request.ts";
import { envelopeOf, isSuccess, type ParsedResponse, refusalIdOf, statusOf } from "../wire/parsed-response.ts";

/** Why a run stops: an error response that every further request would get too. */
export interface RunStop {
  readonly reason: LocalizedText;
  /** The sample for which this error response is evidence. */
  readonly sample?: string;
  /** Whether the set-up is wrong if the first request gets this. */
  readonly isSetupError?: boolean;
}

const stopsByRefusal: Readonly<Record<string, RunStop>> = {
  "quota-spent": {
    reason: localize("stopped-quota-spent"),
    sample: "quota-spent",
  },
  maintenance: {
    reason: localize("stopped-maintenance"),
    sample: "maintenance",
  },
  "invalid-token": {
    reason: localize("stopped-invalid-token"),
    sample: "bad-token",
    isSetupError: true,
  },
};

const unreachable: RunStop = {
  reason: localize("stopped-unreachable"),
  isSetupError: true,
};

/** Whether the requests are ordinary ones with the main token. */
export function areStandardRequests(requests: readonly ContractRequest[]): boolean {
  return requests.every(({ token, method, path, plainHttp }) => token === undefined && !method && !path && !plainHttp);
}

/** Whether a response to an ordinary request stops the run. */
export function findStop(
  sample: Sample,
  requests: readonly ContractRequest[],
  responses: readonly ParsedResponse[],
): RunStop | undefined {
  if (!areStandardRequests(requests)) return undefined;
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
    reason: localize("stopped-wrong-path", { url: origin + pathname, origin }),
    isSetupError: true,
  };
}

/** Whether a response has status 401 or 403 with a message that the spec does not have. */
export function isForbidden(response: ParsedResponse): boolean {
  return !isSuccess(response) && [401, 403].includes(statusOf(response)) && refusalIdOf(response) === undefined;
}

/** Stops a run whose first requests were all forbidden: the token is the most likely cause. */
export function suspectedTokenStop(responses: readonly ParsedResponse[]): RunStop {
  const statuses = [...new Set(responses.map(statusOf))].join(", ");
  return {
    reason: localize("stopped-suspected-token", { statuses }),
    isSetupError: true,
  };
}

/** Whether another process held the slots, so that a retry may help. */
export function isSlotConflict(response: ParsedResponse): boolean {
  return envelopeOf(response) !== undefined && refusalIdOf(response) === "too-many-requests";
}
