import { bodyOf } from "./body.ts";
import type { Connection } from "./connection.ts";
import { type Asked, type Trouble, UnavailableError, UnexpectedAnswerError, WolkvoxError } from "./errors.ts";

/** An answer as it came, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** False when U+FFFD stands for bytes that were not UTF-8. */
  readonly isUtf8: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** The server's time when the request was sent, in epoch milliseconds, where it tells it. */
  readonly serverTimeMs: number | undefined;
}

/**
 * Sends one request and reads the answer to its end. A redirect is not followed: it would carry the token along.
 *
 * @throws {UnavailableError} when there is no answer, or no whole one in time
 * @throws {UnexpectedAnswerError} when it is longer than any report
 * @throws the signal's reason when it aborts
 */
export async function exchange(connection: Connection, asked: Asked, signal?: AbortSignal): Promise<RawAnswer> {
  const { timeoutMs, headers, address, byteLimit } = connection;
  signal?.throwIfAborted();
  const deadline = deadlineOf(connection, signal);
  const parameters = new URLSearchParams({ api: asked.report, ...asked.query });
  try {
    const { signal: either } = deadline;
    const [response, serverTimeMs] = await send(connection, `${address}?${parameters}`, { headers, signal: either });
    const body = await bodyOf(response, byteLimit);
    if (!body) throw tooLong(asked, response.status, byteLimit);
    return { status: response.status, ...body, retryAfterSeconds: retryAfter(response.headers), serverTimeMs };
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof WolkvoxError ? cause : connectionError(asked, cause, deadline.isOver() && timeoutMs);
  } finally {
    deadline.lift();
  }
}

/**
 * The server's time, by a request that has no token and costs none of its quota; undefined when it does not tell, or cannot be reached.
 *
 * @throws the signal's reason when it aborts
 */
export async function serverTime(connection: Connection, signal?: AbortSignal): Promise<number | undefined> {
  const deadline = deadlineOf(connection, signal);
  try {
    const init = { method: "HEAD", signal: deadline.signal };
    return (await send(connection, `${connection.origin}/`, init))[1];
  } catch {
    signal?.throwIfAborted();
    return undefined;
  } finally {
    deadline.lift();
  }
}

/** A response, and the server's time when it was asked for, where it tells it. */
async function send(
  { fetch, clock }: Connection,
  url: string,
  init: RequestInit,
): Promise<[Response, number | undefined]> {
  const sentAt = clock.now();
  const response = await fetch(url, { ...init, redirect: "manual" });
  return [response, dateOf(response.headers, clock.now() - sentAt)];
}

interface Deadline {
  readonly signal: AbortSignal;
  isOver(): boolean;
  lift(): void;
}

/** Aborts with a signal, or once the time of one response is over. */
function deadlineOf({ clock, timeoutMs }: Connection, signal: AbortSignal | undefined): Deadline {
  const late = new AbortController();
  const lifted = new AbortController();
  if (Number.isFinite(timeoutMs)) clock.sleep(timeoutMs, lifted.signal).then(() => late.abort(), ignore);
  return {
    signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    isOver: () => late.signal.aborted,
    lift: () => lifted.abort(),
  };
}

function ignore(): void {}

/** @param timeoutMs how long was waited, when that was the end of it */
function connectionError(asked: Asked, cause: unknown, timeoutMs: number | false): UnavailableError {
  const code = timeoutMs === false ? codeOf(cause) : undefined;
  const why =
    timeoutMs === false
      ? `the connection to ${asked.origin} failed${code ? ` (${code})` : ""}.`
      : `no whole answer came within ${timeoutMs / 1000} seconds.`;
  const trouble = troubles.find(([codes]) => code && codes.test(code))?.[1];
  return new UnavailableError(asked, why, { cause, code, trouble, remedy: "Ask again later." });
}

const troubles: readonly [RegExp, Trouble][] = [
  [
    /^(ECONNREFUSED|ConnectionRefused|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|.*TIMEDOUT|.*CONNECT_TIMEOUT)$/,
    "unreachable",
  ],
  [/^(ENOTFOUND|EAI_.*)$/, "unknown-host"],
  [/CERT|_TLS_|_SSL_|^UNABLE_TO|^EPROTO/, "insecure"],
];

/** The system's code: `fetch` has it in the cause of its error, or in the cause's cause. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : codeOf(error.cause);
}

function tooLong(asked: Asked, status: number, byteLimit: number): UnexpectedAnswerError {
  const why = `the response is longer than ${byteLimit} bytes, which is more than any report has.`;
  return new UnexpectedAnswerError(asked, why, { status, remedy: "Check the address." });
}

/** The server's time so many milliseconds ago. Browsers show the header to pages of the same origin alone. */
function dateOf(headers: Headers, agoMs: number): number | undefined {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? undefined : date - agoMs;
}

/** Seconds; a header with a date is rare, and the usual wait is taken then. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
