import type { RecordedRequest } from "./journal.ts";
import { parseQuery } from "./parse-query.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";
import { redact, redactQuery } from "./redact.ts";

/** How much of a body was sent. */
export interface BodyDelivery {
  bytes: number;
  complete: boolean;
}

/** How a response ended. */
export interface ResponseCompletion extends BodyDelivery {
  quotaLeft: number;
}

/**
 * A request and its response in a form that is cheap to keep. Short texts of the request are kept raw and are parsed and redacted when
 * they are read; long ones are redacted at once, which shortens them.
 */
export interface RequestRecord extends Omit<RecordedRequest, "query">, Pick<ParsedRequest, "answers" | "secrets"> {
  /** The query, as sent. */
  rawQuery: string;
  /** Only for a long request. */
  redactedQuery: RecordedRequest["query"] | undefined;
}

/** The maximum total length of raw texts that are kept per request, so that a journal stays small. */
const maxRawLength = 2_000;

/** `response` is undefined if the client disconnected before it. */
export function createRequestRecord(request: ParsedRequest, response: PlainResponse | undefined): RequestRecord {
  const { httpRequest, tenant, report, answers, secrets, now } = request;
  const isShort = lengthOf(request) <= maxRawLength;
  return {
    at: now,
    server: tenant.server,
    token: tenant.fingerprint,
    method: isShort ? httpRequest.method : redact(httpRequest.method, secrets),
    path: isShort ? httpRequest.path : redact(httpRequest.path, secrets),
    report,
    rawQuery: isShort ? httpRequest.query : "",
    redactedQuery: isShort ? undefined : redactQuery(request.parameters, secrets),
    answers,
    secrets: isShort ? secrets : [],
    status: response?.status,
    refusal: response?.info.refusal,
    rows: response?.info.rows,
    bytes: 0,
    complete: false,
    waitedMs: response?.info.waitedMs ?? 0,
    quotaLeft: 0,
  };
}

export function toRecordedRequest(record: RequestRecord): RecordedRequest {
  const { rawQuery, redactedQuery, answers, secrets, path, at, server, token, method, report, ...rest } = record;
  const redacted = redactedQuery
    ? { path, query: redactedQuery }
    : { path: redact(path, secrets), query: redactQuery(parseQuery(rawQuery, answers), secrets) };
  return { at, server, token, method, path: redacted.path, report, query: redacted.query, ...rest };
}

function lengthOf({ httpRequest, secrets }: ParsedRequest): number {
  let length = httpRequest.method.length + httpRequest.path.length + httpRequest.query.length;
  if (secrets === "all") return Number.POSITIVE_INFINITY;
  for (const secret of secrets) length += secret.length;
  return length;
}
