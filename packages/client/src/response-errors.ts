import type { RefusalId } from "@mockvox/spec";
import { refusalMessages } from "@mockvox/spec/operations";
import { type Envelope, isSameMessage } from "./envelope.ts";
import {
  type ErrorDetails,
  type Failure,
  NotModelledError,
  QueryError,
  QuotaError,
  type ReportErrorCode,
  type RequestDetails,
  reportFailure,
  type SetupProblem,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedResponseError,
  type WolkvoxError,
} from "./errors.ts";
import { remedyMessages } from "./messages/en.ts";
import type { RawResponse } from "./send-request.ts";

type WolkvoxErrorClass = new (
  request: RequestDetails,
  reason: Failure<ReportErrorCode>,
  details?: ErrorDetails,
) => WolkvoxError;

/** Error responses that another query avoids. */
type QueryRefusalId =
  | "unknown-report"
  | "missing-parameter"
  | "invalid-date"
  | "reversed-dates"
  | "window-too-long"
  | "row-limit"
  | "size-limit";

const classes: Readonly<Record<Exclude<RefusalId, QueryRefusalId>, WolkvoxErrorClass>> = {
  "method-not-allowed": UnexpectedResponseError,
  "missing-token": TokenError,
  "invalid-token": TokenError,
  maintenance: UnavailableError,
  "quota-spent": QuotaError,
  "too-many-requests": SlotError,
  "time-limit": UnavailableError,
};

const idsByMessage = Object.entries(refusalMessages) as [RefusalId, string][];

/**
 * The error for an error response: by its message if that is known, else by its code.
 *
 * @param token is removed, in case the server echoes it
 */
export function refusalError(
  request: RequestDetails,
  { status, retryAfterSeconds, note }: RawResponse,
  envelope: Envelope,
  token: string,
): WolkvoxError {
  const { code } = envelope;
  if (note?.startsWith("not-modelled: ")) return notModelledError(request, status, note);
  const msg = envelope.msg.replaceAll(token, "…");
  const error = envelope.error?.replaceAll(token, "…") ?? null;
  const [refusal] = idsByMessage.find(([, known]) => isSameMessage(known, msg)) ?? [];
  const classOf: Readonly<Partial<Record<RefusalId, WolkvoxErrorClass>>> = classes;
  const Class = refusal ? (classOf[refusal] ?? QueryError) : errorClassFor(Number(code));
  const reason = reportFailure("report-refused", { code, msg: msg.slice(0, 100) });
  return new Class(request, reason, {
    status,
    retryAfterSeconds,
    vendorMessage: { error, msg },
    refusal,
    setupProblem: refusal ? undefined : setupProblemFor(Number(code)),
  });
}

/** @param note the id of the note, then its sentence */
function notModelledError(request: RequestDetails, status: number, note: string): NotModelledError {
  const sentence = note.slice("not-modelled: ".length);
  return new NotModelledError(request, reportFailure("report-not-modelled", { note: sentence }), {
    status,
    note: sentence,
    remedy: "",
  });
}

/**
 * The error for a response that is not the vendor's, such as a gateway's page or its JSON.
 *
 * @param isJson whether the body is JSON, without an envelope
 */
export function foreignResponseError(
  request: RequestDetails,
  { status, retryAfterSeconds, text }: RawResponse,
  isJson: boolean,
): WolkvoxError {
  // A 200 that is not JSON was truncated or corrupted on its way.
  const Class = status === 200 && !isJson ? UnavailableError : errorClassFor(status);
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const remedy = isRedirect ? remedyMessages["follow-redirect"] : undefined;
  const isPage = status === 200 && /^\s*</.test(text);
  const setupProblem = isPage ? "web-page" : setupProblemFor(status);
  const reason = isJson
    ? reportFailure("response-without-envelope", { status })
    : reportFailure("response-not-json", { origin: request.origin, status });
  return new Class(request, reason, { status, retryAfterSeconds, remedy, setupProblem });
}

function setupProblemFor(code: number): SetupProblem | undefined {
  return code === 403 ? "unknown-403" : undefined;
}

/** A 403 with an unknown message is taken for maintenance, whose message the vendor does not publish. */
function errorClassFor(code: number): WolkvoxErrorClass {
  if (code >= 500 || [403, 408, 429].includes(code)) return UnavailableError;
  if (code === 401) return TokenError;
  return [400, 413, 414].includes(code) ? QueryError : UnexpectedResponseError;
}
