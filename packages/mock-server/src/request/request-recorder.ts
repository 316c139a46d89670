import type { RangeLog } from "../audit/log/range-log.ts";
import { undefinedWithoutStore } from "../limits/unreachable-store.ts";
import { attempt, chain, type MaybePromise } from "../maybe-promise.ts";
import type { RequestMetrics } from "../metrics/request-metrics.ts";
import { byteLengthOf, chunksOf } from "../response/bodies.ts";
import type { BodyDelivery, JournalSlot, RequestJournal } from "./journal.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";
import type { RequestRecord } from "./recorded-request.ts";
import { redact, redactQuery } from "./redact.ts";

/** Records every request in the journal, when its response starts and when it ends. */
interface RequestRecorder {
  /** Returns the response with a body that is tracked to its end. */
  recordResponse(response: PlainResponse, request: ParsedRequest): PlainResponse;
  /** Records a request whose client disconnected before the response. */
  recordAbort(request: ParsedRequest): MaybePromise<void>;
}

/** What a request is recorded in: the journal, in short the log of date ranges, and the counters. */
export interface RequestRecords {
  journal: RequestJournal;
  rangeLog: RangeLog;
  metrics: RequestMetrics;
}

export function createRequestRecorder(
  { journal, rangeLog, metrics }: RequestRecords,
  unitsLeft: (request: ParsedRequest) => MaybePromise<number | undefined>,
): RequestRecorder {
  const knownUnitsLeft = (request: ParsedRequest): MaybePromise<number | undefined> =>
    attempt(request, unitsLeft, undefinedWithoutStore);
  const begin = (request: ParsedRequest, response?: PlainResponse): JournalSlot =>
    journal.begin(createRequestRecord(request, response), request.tenant.key);
  const close = (quotaLeft: number | undefined, { slot, bytes, complete, request }: EndedResponse): void =>
    journal.complete(slot, { bytes, complete, quotaLeft, clockMs: request.tenant.clock.now() - request.now });
  const end = (
    slot: JournalSlot,
    { bytes, complete }: BodyDelivery,
    request: ParsedRequest,
    response?: PlainResponse,
  ): MaybePromise<void> => {
    rangeLog.add(request, response, complete);
    metrics.add(request, response, bytes);
    return chain(knownUnitsLeft(request), close, { slot, bytes, complete, request });
  };
  return {
    recordResponse: (response, request) => {
      const slot = begin(request, response);
      if (response.plainBody !== undefined) journal.addBody(slot, response.plainBody);
      // If the client may have disconnected, the end is known only when the adapter has written the body.
      const body = request.httpRequest.mayBeDisconnected?.() ? chunksOf(response.body) : response.body;
      if (typeof body === "string") {
        journal.addBody(slot, body);
        void end(slot, { bytes: byteLengthOf(body), complete: true }, request, response);
        return response;
      }
      void chain(knownUnitsLeft(request), (quotaLeft) => Object.assign(slot.record, { quotaLeft }));
      const isCompressed = response.headers["Content-Encoding"] !== undefined;
      const keep = (chunk: string | Uint8Array): boolean => !isCompressed && journal.addBody(slot, chunk);
      return {
        ...response,
        body: trackDelivery(body, keep, (delivery) => void end(slot, delivery, request, response)),
      };
    },
    recordAbort: (request) => end(begin(request), { bytes: 0, complete: false }, request),
  };
}

/** A response that has ended, with its request and their place in the journal. */
type EndedResponse = BodyDelivery & { slot: JournalSlot; request: ParsedRequest };

type ChunkedBody = Exclude<PlainResponse["body"], string>;

/** Calls back for the first chunks as long as they are wanted, and once when the last chunk was sent or the reader has stopped. */
async function* trackDelivery(
  chunks: ChunkedBody,
  keep: (chunk: string | Uint8Array) => boolean,
  onDelivered: (delivery: BodyDelivery) => void,
): ChunkedBody {
  let bytes = 0;
  let isWanted = true;
  let complete = false;
  try {
    for await (const chunk of chunks) {
      bytes += byteLengthOf(chunk);
      if (isWanted) isWanted = keep(chunk);
      yield chunk;
    }
    complete = true;
  } finally {
    onDelivered({ bytes, complete });
  }
}

/** The maximum total length of raw texts that are kept per request, so that a journal stays small. */
const maxRawLength = 2_000;

/** `response` is undefined if the client disconnected before it. */
function createRequestRecord(request: ParsedRequest, response: PlainResponse | undefined): RequestRecord {
  const { httpRequest, tenant, report, other, answers, secrets, now, receivedAt, startedAt } = request;
  const isShort = lengthOf(request) <= maxRawLength;
  return {
    at: now,
    server: tenant.server,
    token: tenant.fingerprint,
    method: isShort ? httpRequest.method : redact(httpRequest.method, secrets),
    path: isShort ? httpRequest.path : redact(httpRequest.path, secrets),
    report: report ?? other?.id,
    rawQuery: isShort ? httpRequest.query : "",
    redactedQuery: isShort ? undefined : redactQuery(request.parameters, secrets),
    answers,
    secrets: isShort ? secrets : [],
    status: response?.status,
    refusal: response?.info.refusal,
    enforced: response?.info.isEnforced || undefined,
    fault: response?.info.fault,
    note: response?.info.note,
    rows: response?.info.rows,
    cut: response?.info.isCut || undefined,
    bytes: 0,
    complete: false,
    waitedMs: response?.info.waitedMs ?? 0,
    quotaLeft: 0,
    receivedAt,
    startedAt,
    durationMs: undefined,
    clockMs: undefined,
  };
}

function lengthOf({ httpRequest, secrets }: ParsedRequest): number {
  let length = httpRequest.method.length + httpRequest.path.length + httpRequest.query.length;
  if (secrets === "all") return Number.POSITIVE_INFINITY;
  for (const secret of secrets) length += secret.length;
  return length;
}
