import type { RecordedRequest } from "@mockvox/mock-server";
import { isRefusalId, limits, type RefusalId } from "@mockvox/spec";

/** Why a request ended as it did, as far as the journal shows it. */
export interface RequestExplanation<Some extends RecordedRequest = RecordedRequest> {
  /** An error response of the vendor. */
  refusal: RefusalId | undefined;
  /** The limit that refused it or cut its rows, with its value; that of the quota depends on the licences. */
  limit:
    | { id: "slots" | "rows" | "refused-rows" | "days" | "seconds" | "bytes"; value: number }
    | { id: "quota" }
    | undefined;
  /** Whether the error response or fault was asked for, not a consequence of the limits or the request. */
  isInjected: boolean;
  /** The requests that held the concurrency slots when it arrived. */
  heldBy: readonly Some[];
}

export function explainRequest<Some extends RecordedRequest>(
  request: Some,
  all: readonly Some[],
): RequestExplanation<Some> {
  const { refusal, enforced = false, cut, fault } = request;
  const known = refusal !== undefined && isRefusalId(refusal) ? refusal : undefined;
  const isLimit = known === "too-many-requests" || known === "quota-spent";
  return {
    refusal: known,
    limit: limitOf(request, enforced || cut === true),
    isInjected: fault !== undefined || (isLimit && !enforced),
    heldBy: known === "too-many-requests" && enforced ? requestsInFlight(request, all) : [],
  };
}

/** The limits that a single request exceeds, by the error response that says so. */
const limitsOfOne: Readonly<Partial<Record<string, RequestExplanation["limit"]>>> = {
  "window-too-long": { id: "days", value: limits.windowDays.value },
  "time-limit": { id: "seconds", value: limits.seconds.value },
  "size-limit": { id: "bytes", value: limits.bytes.value },
  "row-limit": { id: "refused-rows", value: limits.rows.value },
};

function limitOf({ refusal, cut }: RecordedRequest, isEnforced: boolean): RequestExplanation["limit"] {
  if (refusal !== undefined && limitsOfOne[refusal]) return limitsOfOne[refusal];
  if (!isEnforced) return undefined;
  if (refusal === "too-many-requests") return { id: "slots", value: limits.simultaneousRequests.value };
  if (refusal === "quota-spent") return { id: "quota" };
  return cut ? { id: "rows", value: limits.rows.value } : undefined;
}

/** Error responses of requests that were admitted: they held a slot. */
const admittedRefusals: readonly unknown[] = [undefined, "empty-window", "time-limit", "row-limit", "size-limit"];

/** The requests of the same token and server that had been admitted and had not ended when this one arrived, by real time. */
function requestsInFlight<Some extends RecordedRequest>(request: Some, all: readonly Some[]): readonly Some[] {
  const { receivedAt: moment } = request;
  return all.filter((other) => {
    const { server, token, refusal, receivedAt, durationMs = Number.POSITIVE_INFINITY } = other;
    const isSameTenant = server === request.server && token === request.token;
    const isInFlight = receivedAt <= moment && receivedAt + durationMs >= moment;
    return other !== request && isSameTenant && isInFlight && admittedRefusals.includes(refusal);
  });
}
