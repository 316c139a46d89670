import type { ResolvedOptions } from "./client-options.ts";
import { isObject } from "./envelope.ts";
import {
  type RequestDetails,
  reportFailure,
  type SetupProblem,
  UnavailableError,
  UnexpectedResponseError,
  WolkvoxError,
} from "./errors.ts";
import { remedyMessages } from "./messages/en.ts";

/** A response, read completely. */
export interface RawResponse {
  readonly status: number;
  readonly text: string;
  /** False if the text has U+FFFD for bytes that are not UTF-8. */
  readonly isUtf8: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** The server's time when the request was sent, in epoch milliseconds, if it sends a date. */
  readonly serverTimeMs: number | undefined;
  /** What a mock server says about its response. */
  readonly note: string | undefined;
}

/**
 * Sends one request and reads the whole response. Redirects are not followed: they would leak the token.
 *
 * @throws {UnavailableError} if there is no response, or none that is complete in time
 * @throws {UnexpectedResponseError} if it is larger than any report
 * @throws the signal's reason when aborted
 */
export function sendRequest(
  options: ResolvedOptions,
  request: RequestDetails,
  signal?: AbortSignal,
): Promise<RawResponse> {
  const { headers, address, byteLimit } = options;
  const parameters = new URLSearchParams({ api: request.report, ...request.query });
  const send = async (init: RequestInit): Promise<RawResponse> => {
    const [response, serverTimeMs] = await fetchWithServerTime(options, `${address}?${parameters}`, {
      headers,
      ...init,
    });
    const { status } = response;
    const body = await readBody(response, byteLimit);
    // Seconds. The form with a date is rare and not supported: the caller falls back to its own backoff.
    const retryAfter = response.headers.get("retry-after") ?? "";
    const retryAfterSeconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
    const note = response.headers.get("mockvox-note") ?? undefined;
    if (body) return { status, ...body, retryAfterSeconds, serverTimeMs, note };
    const reason = reportFailure("response-too-large", { maxBytes: byteLimit });
    throw new UnexpectedResponseError(request, reason, { status, remedy: remedyMessages["check-address"] });
  };
  return withTimeout(options, signal, send, (cause, seconds) => {
    throw cause instanceof WolkvoxError ? cause : connectionError(request, cause, seconds);
  });
}

/**
 * The server's time, by a request without the token, which costs no quota; undefined if the server sends no date or cannot be reached.
 *
 * @throws the signal's reason when aborted
 */
export function fetchServerTime(options: ResolvedOptions, signal?: AbortSignal): Promise<number | undefined> {
  const send = async (init: RequestInit): Promise<number | undefined> =>
    (await fetchWithServerTime(options, `${options.origin}/`, { method: "HEAD", ...init }))[1];
  return withTimeout(options, signal, send, () => undefined);
}

/** A response, and the server's time when the request was sent, if it sends a date. */
async function fetchWithServerTime(
  { fetch, clock }: ResolvedOptions,
  url: string,
  init: RequestInit,
): Promise<[Response, number | undefined]> {
  const sentAt = clock.now();
  const response = await fetch(url, init);
  // Browsers show the header only to pages of the same origin.
  const date = Date.parse(response.headers.get("date") ?? "");
  return [response, date - (clock.now() - sentAt) || undefined];
}

/**
 * Reads a body as text.
 *
 * @param maxBytes after decompression
 * @returns undefined if the body is longer; the rest is not read
 */
async function readBody({ body }: Response, maxBytes: number): Promise<{ text: string; isUtf8: boolean } | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length <= maxBytes) continue;
    await reader?.cancel();
    return undefined;
  }
  try {
    return { text: decodeUtf8(chunks, true), isUtf8: true };
  } catch {
    return { text: decodeUtf8(chunks, false), isUtf8: false };
  }
}

/** Decodes chunk by chunk, which is faster than joining them first. */
function decodeUtf8(chunks: readonly Uint8Array[], fatal: boolean): string {
  const decoder = new TextDecoder("utf-8", { fatal });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

/**
 * Sends with a signal that aborts with the caller's, or once the timeout of one response expires.
 *
 * @param onError gets the timeout in seconds if that is what ended the request
 * @throws the caller's signal's reason when aborted
 */
async function withTimeout<Result>(
  { clock, timeoutMs }: ResolvedOptions,
  signal: AbortSignal | undefined,
  send: (init: RequestInit) => Promise<Result>,
  onError: (cause: unknown, seconds: number | undefined) => Result,
): Promise<Result> {
  signal?.throwIfAborted();
  // Aborted by the timeout, or in the end, to stop the timer.
  const stop = new AbortController();
  if (timeoutMs < Number.POSITIVE_INFINITY)
    clock.sleep(timeoutMs, stop.signal).then(
      () => stop.abort(),
      () => {},
    );
  try {
    return await send({
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
    });
  } catch (cause) {
    signal?.throwIfAborted();
    return onError(cause, stop.signal.aborted ? timeoutMs / 1000 : undefined);
  } finally {
    stop.abort();
  }
}

/** @param seconds the timeout, if that is what ended the request */
function connectionError(request: RequestDetails, cause: unknown, seconds: number | undefined): UnavailableError {
  if (seconds !== undefined)
    return new UnavailableError(request, reportFailure("response-timeout", { seconds }), { cause });
  const systemCode = systemCodeOf(cause);
  const setupProblem = setupProblems.find(([codes]) => systemCode && codes.test(systemCode))?.[1];
  const reason = reportFailure("connection-failed", { origin: request.origin, systemCode });
  return new UnavailableError(request, reason, { cause, systemCode, setupProblem });
}

const setupProblems: readonly [RegExp, SetupProblem][] = [
  // Of Node, and `ConnectionRefused` of Bun.
  [/(REFUSED|UNREACH|NOTAVAIL|TIMEDOUT|CONNECT_TIMEOUT)$/i, "unreachable"],
  [/^ENOTFOUND|^EAI_/, "unknown-host"],
  [/CERT|_TLS_|_SSL_|^UNABLE_TO|^EPROTO/, "insecure"],
];

/** The system's error code, from the cause of `fetch`'s error or the cause's cause. */
function systemCodeOf(error: unknown): string | undefined {
  if (!isObject(error)) return undefined;
  return typeof error.code === "string" ? error.code : systemCodeOf(error.cause);
}
