import type { RefusalId } from "@mockvox/spec";
import { attempt, chain, type MaybePromise } from "../maybe-promise.ts";
import type { ParsedRequest } from "../request/parse-request.ts";
import type { PlainResponse } from "../request/plain-http.ts";
import type { AdmissionControl } from "./admission.ts";
import type { Admission } from "./limit-store.ts";
import { createUnreachableResponse, isStoreUnreachable } from "./unreachable-store.ts";

/** A request with its response, before the quota is settled. */
interface ChargedExchange {
  readonly request: ParsedRequest;
  readonly services: { readonly admissionControl: AdmissionControl };
  /** The unit that it has spent, if it was admitted. */
  readonly admission: Admission | undefined;
}

/** Error responses and empty date ranges cost what the claims `refusal-cost` and `empty-window-cost` say. */
export function settleQuota(response: PlainResponse, exchange: ChargedExchange): MaybePromise<PlainResponse> {
  const { refusal, rows } = response.info;
  if (refusal && refusal !== "empty-window") {
    return attempt(exchange, (refused) => chain(settleRefusal(refusal, refused), () => response), respondWithoutStore);
  }
  const isEmpty = refusal === "empty-window" || rows === 0;
  const isFree = isEmpty && exchange.request.answers["empty-window-cost"] === "nothing";
  return isFree ? chain(exchange.admission?.refundQuota(), () => response) : response;
}

function settleRefusal(refusal: RefusalId, { request, services, admission }: ChargedExchange): MaybePromise<void> {
  const isCharged = !freeRefusals.includes(refusal) && request.answers["refusal-cost"] === "one-unit";
  if (!isCharged) return admission?.refundQuota();
  // An admitted request keeps the unit that it has spent.
  return admission ? undefined : services.admissionControl.spendQuota(request, 1);
}

function respondWithoutStore(error: unknown, { request }: ChargedExchange): PlainResponse {
  if (isStoreUnreachable(error)) return createUnreachableResponse(request.answers);
  throw error;
}

/** Those that cost nothing by either answer to `refusal-cost`: without a known token, and once the quota is spent. */
const freeRefusals: readonly RefusalId[] = ["missing-token", "invalid-token", "quota-spent"];
