import type { DataSource } from "@mockvox/fixtures";
import type { RefusalId } from "@mockvox/spec";
import type { Clock } from "./clock/clock.ts";
import { applyFault } from "./faults/apply-fault.ts";
import { delayOf, type Fault, isBodyFault, isResponseFault, isRowFault } from "./faults/fault.ts";
import type { AdmissionControl } from "./limits/admission.ts";
import type { FakeLimits } from "./limits/fake-limits.ts";
import type { Admission } from "./limits/limit-store.ts";
import { settleQuota } from "./limits/settle-quota.ts";
import { createUnreachableResponse, isStoreUnreachable } from "./limits/unreachable-store.ts";
import { attempt, chain, type MaybePromise } from "./maybe-promise.ts";
import { createNotModelledResponse } from "./other-reports/not-modelled-response.ts";
import { givenResponse } from "./own-responses/answer-with-own.ts";
import { describeResponse } from "./request/describe-response.ts";
import { type CheckContext, findRefusal, type RequestRefusal } from "./request/find-refusal.ts";
import type { ParsedRequest } from "./request/parse-request.ts";
import type { PlainResponse } from "./request/plain-http.ts";
import { compressResponse } from "./response/bodies.ts";
import { readData } from "./response/read-data.ts";
import { createRefusalResponse } from "./response/refusal-response.ts";
import { type AnyReportData, createReportResponse } from "./response/report-response.ts";
import { drawLatency, isRealTime } from "./tenants/latency.ts";

/** What handling a request needs in addition to the request. */
export interface ReportServices {
  checks: CheckContext;
  admissionControl: AdmissionControl;
  limits: FakeLimits;
  /** Whether rows can be of any length, as in custom data; simulated rows are short. */
  rowsMayBeLong: boolean;
  sourceOf(server: string): DataSource;
  /** For processing time that does not depend on the clocks of the mock server. */
  sleepInRealTime: Clock["sleep"];
}

/** A request while it is handled. */
export interface Exchange {
  readonly request: ParsedRequest;
  readonly services: ReportServices;
  fault: Fault | undefined;
  /** The slot and the unit of quota of an admitted request. */
  admission: Admission | undefined;
  /** Whether quota or slots refused the request. */
  isEnforced: boolean;
  isWaiting: boolean;
  /** Milliseconds spent waiting for a slot. */
  waitedMs: number;
}

export function createExchange(request: ParsedRequest, services: ReportServices): Exchange {
  return {
    request,
    services,
    fault: undefined,
    admission: undefined,
    isEnforced: false,
    isWaiting: false,
    waitedMs: 0,
  };
}

/**
 * Handles a request for a report, in the order of the vendor's server; in which order it checks token and parameters is the claim
 * `check-order`. A step that refuses the request returns the id of the error response, which the next steps pass on. The response
 * holds its concurrency slot until the adapter has delivered it.
 */
export function handleReport(exchange: Exchange): MaybePromise<PlainResponse> {
  exchange.fault = exchange.request.tenant.faults.take(exchange.request);
  const own = exchange.request.tenant.responses.findLast(exchange.request);
  exchange.request.own = own?.effect;
  // Tokens `refuse-<id>` and injected refusals; then method, token, maintenance, report, parameters, dates, at most 31 days.
  const requestRefusal = findRefusal(exchange.request, exchange.services.checks);
  if (own && !requestRefusal) exchange.request.tenant.responses.use(own);
  // Daily quota and concurrency slot, in one step.
  const limitRefusal = admit(requestRefusal, exchange);
  // Latency; past 60 seconds the time-limit error.
  const timeRefusal = chain(limitRefusal, takeTime, exchange);
  // Rows; at most 60,000 and 256 MB.
  const outcome = chain(timeRefusal, respondWithRows, exchange);
  const response = chain(outcome, respondToRefusal, exchange);
  const settled = chain(response, settleQuota, exchange);
  return chain(settled, finishResponse, exchange);
}

function admit(refusal: RequestRefusal | undefined, exchange: Exchange): MaybePromise<RequestRefusal | undefined> {
  return refusal ?? attempt(exchange, requestSlot, refuseWithoutStore);
}

function requestSlot(exchange: Exchange): MaybePromise<RequestRefusal | undefined> {
  const result = exchange.services.admissionControl.admit(exchange.request);
  exchange.isWaiting = result instanceof Promise;
  return chain(result, holdSlot, exchange);
}

function refuseWithoutStore(error: unknown): RequestRefusal {
  if (isStoreUnreachable(error)) return "limit-store-unreachable";
  throw error;
}

function holdSlot(result: RefusalId | Admission, exchange: Exchange): RefusalId | undefined {
  const { tenant, now } = exchange.request;
  if (exchange.isWaiting) exchange.waitedMs = tenant.clock.now() - now;
  exchange.isEnforced = typeof result === "string";
  if (typeof result === "string") return result;
  exchange.admission = result;
  return undefined;
}

function takeTime(refusal: RequestRefusal | undefined, exchange: Exchange): MaybePromise<RequestRefusal | undefined> {
  const isInstant = exchange.request.tenant.latency === 0 && delayOf(exchange.fault) === 0;
  return refusal || isInstant ? refusal : simulateLatency(exchange);
}

async function simulateLatency({ request, services, fault, waitedMs }: Exchange): Promise<"time-limit" | undefined> {
  const { tenant, httpRequest, answers, ini = 0, end = 0 } = request;
  const delayMs = delayOf(fault);
  // Real milliseconds are few, and count as milliseconds of the clock together with a delay.
  const latencyMs = delayMs + drawLatency(tenant.latency, end - ini, tenant.random);
  const countedWaitMs = waitedMs > 0 && answers["time-limit-start"] === "arrival" ? waitedMs : 0;
  const maxMs = Math.max(0, services.limits.seconds * 1000 - countedWaitMs);
  const sleep = isRealTime(tenant.latency) && delayMs === 0 ? services.sleepInRealTime : tenant.clock.sleep;
  await sleep(Math.min(latencyMs, maxMs), httpRequest.signal?.());
  return latencyMs > maxMs ? "time-limit" : undefined;
}

function respondWithRows(
  refusal: RequestRefusal | undefined,
  exchange: Exchange,
): MaybePromise<PlainResponse | RequestRefusal> {
  if (refusal) return refusal;
  const { request, services } = exchange;
  const given = givenResponse(request);
  if (given) return given;
  const data = readData(request, services.sourceOf(request.tenant.server));
  return chain(data, writeEnvelope, exchange);
}

function writeEnvelope(
  data: AnyReportData | RefusalId,
  { request, services, fault }: Exchange,
): MaybePromise<PlainResponse | RefusalId> {
  if (typeof data === "string") return data;
  const { report, other, own, answers } = request;
  const { limits } = services;
  const rowsMayBeLong = services.rowsMayBeLong || own !== undefined || other !== undefined;
  const rowFault = fault && isRowFault(fault) ? fault : undefined;
  return createReportResponse(data, {
    report,
    other,
    isOwn: own !== undefined,
    answers,
    limits,
    rowsMayBeLong,
    rowFault,
  });
}

function respondToRefusal(outcome: PlainResponse | RequestRefusal, { request, services }: Exchange): PlainResponse {
  if (typeof outcome !== "string") return outcome;
  const { answers, tenant, other } = request;
  if (outcome === "not-modelled") return createNotModelledResponse(other, answers);
  if (outcome === "limit-store-unreachable") return createUnreachableResponse(answers);
  const retryAfterSeconds = retryAfterOf(outcome, request, services.admissionControl);
  return createRefusalResponse(outcome, answers, { token: tenant.token, retryAfterSeconds });
}

/** The seconds of `Retry-After`, for the error responses that the claim `retry-after` names. */
function retryAfterOf(
  refusal: RefusalId,
  request: ParsedRequest,
  admissionControl: AdmissionControl,
): (() => number) | undefined {
  if (refusal === "quota-spent") return () => admissionControl.secondsToReset(request);
  return refusal === "too-many-requests" ? () => 1 : undefined;
}

/** The response as it is sent, with the information for logs and the slot that it holds. */
function finishResponse(response: PlainResponse, exchange: Exchange): PlainResponse {
  const { status, headers, body, plainBody, end, info } = encodeResponse(response, exchange);
  const described = describeResponse(info, exchange);
  return { status, headers, body, plainBody, end, info: described, releaseSlot: exchange.admission?.releaseSlot };
}

/** Faults of the body are applied before compression, faults of the transfer after it. */
function encodeResponse(response: PlainResponse, { request, fault }: Exchange): PlainResponse {
  if (!fault || !isResponseFault(fault)) return compressResponse(response, request);
  const sleep = (milliseconds: number): Promise<void> =>
    request.tenant.clock.sleep(milliseconds, request.httpRequest.signal?.());
  return isBodyFault(fault)
    ? compressResponse(applyFault(response, fault, sleep), request)
    : applyFault(compressResponse(response, request), fault, sleep);
}
