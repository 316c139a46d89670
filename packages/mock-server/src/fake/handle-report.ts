import type { RefusalId } from "@mockvox/spec";
import type { AdmissionControl } from "./admission.ts";
import { compressResponse } from "./compress.ts";
import { applyFault, type Fault, isBodyFault } from "./fault.ts";
import { type CheckContext, findRefusal } from "./find-refusal.ts";
import type { Admission } from "./limit-store.ts";
import { allOf, chain, type MaybePromise, runWithCleanup } from "./maybe-promise.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";
import { isSecret, redact } from "./redact.ts";
import { createRefusalResponse } from "./refusal-response.ts";
import { isRowFault } from "./row-fault.ts";
import { runBeforeLast } from "./row-text.ts";
import type { RunReport } from "./run-report.ts";

/** Handles one request for a report, from top to bottom: checks, admission, work, response. */
export type ReportHandler = (request: ParsedRequest) => MaybePromise<PlainResponse>;

/** A request while it is handled. */
interface HandlerContext {
  request: ParsedRequest;
  fault: Fault | undefined;
  hasWaited: boolean;
}

/** An admitted request. */
interface AdmittedRequest extends HandlerContext {
  admission: Admission;
}

export function createReportHandler(
  admissionControl: AdmissionControl,
  run: RunReport,
  checkContext: CheckContext,
): ReportHandler {
  const refuseRequest = (refusal: RefusalId, { request, fault }: HandlerContext): MaybePromise<PlainResponse> => {
    const { answers, tenant } = request;
    const response = createRefusalResponse(refusal, answers, {
      token: tenant.token,
      retryAfterSeconds: retryAfterByRefusal[refusal]?.(request),
    });
    const charged = isCharged(refusal, request) ? admissionControl.spendQuota(request, 1) : undefined;
    return chain(charged, () => encodeResponse(response, fault, request));
  };

  /** Error responses that are temporary, with the seconds of their `Retry-After`. */
  const retryAfterByRefusal: Partial<Record<RefusalId, (request: ParsedRequest) => () => number>> = {
    "quota-spent": (request) => () => admissionControl.secondsToReset(request),
    "too-many-requests": () => () => 1,
  };

  const finishRequest = (
    outcome: PlainResponse | RefusalId,
    admitted: AdmittedRequest,
  ): MaybePromise<PlainResponse> => {
    const { request, fault, admission } = admitted;
    if (typeof outcome !== "string") return releaseSlot(encodeResponse(outcome, fault, request), request, admission);
    return chain(allOf([admission.releaseSlot(), admission.refundQuota()]), () => refuseRequest(outcome, admitted));
  };

  const runReport = (admitted: AdmittedRequest): MaybePromise<PlainResponse> => {
    const { request, fault } = admitted;
    const outcome = run(request, fault && isRowFault(fault) ? fault : undefined);
    const needsNoYield = request.httpRequest.isExclusive || outcome instanceof Promise;
    return chain(needsNoYield ? outcome : yieldToOthers(outcome), finishRequest, admitted);
  };

  const onAdmission = (result: RefusalId | Admission, context: HandlerContext): MaybePromise<PlainResponse> => {
    const { request, fault, hasWaited } = context;
    const waited = hasWaited ? request.tenant.clock.now() - request.now : 0;
    const response =
      typeof result === "string"
        ? refuseRequest(result, context)
        : runWithCleanup({ request, fault, hasWaited, admission: result }, runReport, ({ admission }) =>
            admission.releaseSlot(),
          );
    return chain(response, withInfo, { request, waited });
  };

  return (request) => {
    const fault = request.tenant.faults.take(request);
    const result = findRefusal(request, checkContext) ?? admissionControl.admit(request);
    return chain(result, onAdmission, { request, fault, hasWaited: result instanceof Promise });
  };
}

/** Lets requests that were sent at the same time overlap, as on the real server: each holds its slot for a few microtasks. */
async function yieldToOthers<Outcome>(outcome: Outcome): Promise<Outcome> {
  for (let turns = 0; turns < 8; turns += 1) await undefined;
  return outcome;
}

/** The response as it is sent: faults of the body are applied before compression, faults of the transfer after it. */
function encodeResponse(response: PlainResponse, fault: Fault | undefined, request: ParsedRequest): PlainResponse {
  if (!fault || isRowFault(fault)) return compressResponse(response, request);
  const sleep = (milliseconds: number): Promise<void> =>
    request.tenant.clock.sleep(milliseconds, request.httpRequest.signal?.());
  return isBodyFault(fault)
    ? compressResponse(applyFault(response, fault, sleep), request)
    : applyFault(compressResponse(response, request), fault, sleep);
}

/** Frees the slot, before the last chunk of a chunked body, and refunds the unit if an empty date range is free of charge. */
function releaseSlot(
  response: PlainResponse,
  { answers, httpRequest }: ParsedRequest,
  admission: Admission,
): MaybePromise<PlainResponse> {
  const isEmpty = response.info.rows === 0 || response.info.refusal === "empty-window";
  const refunded = isEmpty && answers["empty-window-cost"] === "nothing" ? admission.refundQuota() : undefined;
  // The body of a HEAD is never read.
  if (typeof response.body !== "string" && httpRequest.method !== "HEAD")
    return { ...response, body: runBeforeLast(response.body, () => admission.releaseSlot()) };
  const released = admission.releaseSlot();
  return released || refunded ? Promise.all([released, refunded]).then(() => response) : response;
}

/** Whether an error response costs a unit: by claim, but never for errors of the token or of the quota itself. */
function isCharged(refusal: RefusalId, { answers }: ParsedRequest): boolean {
  const isFree: readonly RefusalId[] = ["missing-token", "invalid-token", "quota-spent"];
  return !isFree.includes(refusal) && answers["refusal-cost"] === "one-unit";
}

/** Adds the information for logs and the journal. */
function withInfo(
  { status, headers, body, end, info }: PlainResponse,
  { request, waited }: { request: ParsedRequest; waited: number },
): PlainResponse {
  const { report, ini, end: until } = request;
  const { refusal, rows } = info;
  const dateRange = [redactDate("date_ini", ini, request), redactDate("date_end", until, request)] as const;
  const waitedMs = waited > 0 ? waited : undefined;
  return { status, headers, body, end, info: { report, dateRange, refusal, rows, waitedMs } };
}

/** A valid date needs no redaction, unless it is itself a secret. */
function redactDate(name: string, second: number | undefined, { parameters, secrets }: ParsedRequest): string {
  const sent = parameters.get(name) ?? "";
  return second === undefined || isSecret(sent, secrets) ? redact(sent, secrets) : sent;
}
