import { type RefusalId, sanitizeForTerminal } from "@mockvox/spec";
import { formatMessage, type Messages, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import {
  type clientOptionMessages,
  type pullMessages,
  type pullOptionMessages,
  remedyMessages,
  reportMessages,
  type validationMessages,
} from "./messages/en.ts";

/** Codes of errors of a report: `createClient(…).report` and `pull`. */
export type ReportErrorCode = keyof typeof reportMessages | keyof typeof pullMessages;

/** Codes of errors of options and cursors. */
export type OptionErrorCode = keyof typeof clientOptionMessages | keyof typeof pullOptionMessages;

/** Every error code of the package. */
export type ClientErrorCode = ReportErrorCode | OptionErrorCode | keyof typeof validationMessages;

/** A code with its parameters and its English text, as `MockvoxError` takes them. */
export type Failure<Code extends string = string> = readonly [code: Code, params: object, text: string];

export type FailureFrom<Source extends Messages> = <Code extends keyof Source & string>(
  code: Code,
  params: ParamsOf<Source[Code]>,
) => Failure<Code>;

/** Makes the function that looks up codes in a group of messages, checking their parameters at compile time. */
export function failuresFrom<Source extends Messages>(source: Source): FailureFrom<Source> {
  return (code, params) => [code, params, formatMessage(source[code] ?? code, params)];
}

export const reportFailure: FailureFrom<typeof reportMessages> = failuresFrom(reportMessages);

/** The request that failed. Contains no token. */
export interface RequestDetails {
  /** Such as `https://wv0001.wolkvox.com`. */
  readonly origin: string;
  readonly report: string;
  /** The report's parameters as sent. */
  readonly query: Readonly<Record<string, string>>;
}

/** What is known about the failure. */
export interface ErrorDetails {
  /** The HTTP status, if there was a response. */
  readonly status?: number | undefined;
  /** The vendor's `error` and `msg`, unchanged: not safe to print to a terminal. */
  readonly vendorMessage?: { readonly error: string | null; readonly msg: string } | undefined;
  /** The id of the error response with this `msg`; if several have it, the first in the spec. */
  readonly refusal?: RefusalId | undefined;
  /** The header `Retry-After`, if present. */
  readonly retryAfterSeconds?: number | undefined;
  /** The system's code of a failed connection, such as `ECONNREFUSED`, if the runtime reports it. */
  readonly systemCode?: string | undefined;
  /** Set if the address, the network or the token is probably wrong, so that waiting would not help. */
  readonly setupProblem?: SetupProblem | undefined;
  /** What a mock server says about a report that it does not model. */
  readonly note?: string | undefined;
  /** What to do, as a sentence. Default: what the class says; empty if `reason` says it. */
  readonly remedy?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Why waiting would not help: nothing listens at the address, the name does not resolve, no secure connection is possible (usually a bad
 * certificate), a web page came instead of a report, or a 403 with a message that the vendor does not document.
 */
export type SetupProblem = "unreachable" | "unknown-host" | "insecure" | "web-page" | "unknown-403";

const remedies: Readonly<Record<string, string>> = remedyMessages;

/**
 * A report could not be read. The subclass says what the caller can do; `code` says what happened.
 *
 * @example
 * ```ts
 * import { createClient, QuotaError } from "@mockvox/client";
 *
 * const client = createClient({ server: "0001", token: process.env.WOLKVOX_TOKEN ?? "" });
 * try {
 *   await client.report("cdr_4", { date_ini: "20260302000000", date_end: "20260302235959" });
 * } catch (error) {
 *   if (!(error instanceof QuotaError)) throw error;
 *   console.error("The daily quota is spent; try again after midnight in GMT-5.");
 * }
 * ```
 */
export class WolkvoxError extends MockvoxError<ReportErrorCode> {
  /** The class's name, which a minifier cannot change. Its remedy is the default of `remedy`. */
  static override readonly name: string = "WolkvoxError";
  declare readonly name: string;
  declare readonly request: RequestDetails;
  declare readonly status: number | undefined;
  declare readonly vendorMessage: ErrorDetails["vendorMessage"];
  declare readonly refusal: RefusalId | undefined;
  declare readonly retryAfterSeconds: number | undefined;
  declare readonly systemCode: string | undefined;
  declare readonly setupProblem: SetupProblem | undefined;
  declare readonly remedy: string;
  /** What happened, without the remedy. Like `message` it is safe to print to a terminal. */
  declare readonly reason: string;

  constructor(request: RequestDetails, [code, params, text]: Failure<ReportErrorCode>, details: ErrorDetails = {}) {
    const { name } = new.target;
    const { remedy = remedies[name] ?? "" } = details;
    const message = `Failed to read ${request.report}: ${text} ${remedy}`.trim();
    super(code, params, sanitizeForTerminal(message), details);
    Object.assign(this, details, { name, request, remedy, reason: sanitizeForTerminal(text) });
  }
}

/** Fix the query: a parameter is missing or invalid, or the date range is too long or contains too many rows. */
export class QueryError extends WolkvoxError {
  static override readonly name = "QueryError" as const;
  declare readonly name: "QueryError";
}

/** Renew the token: it is missing, wrong or expired. */
export class TokenError extends WolkvoxError {
  static override readonly name = "TokenError" as const;
  declare readonly name: "TokenError";
}

/** Wait for a concurrency slot: the token already has two requests in flight. */
export class SlotError extends WolkvoxError {
  static override readonly name = "SlotError" as const;
  declare readonly name: "SlotError";
}

/** Wait until tomorrow: the daily quota is spent. */
export class QuotaError extends WolkvoxError {
  static override readonly name = "QuotaError" as const;
  declare readonly name: "QuotaError";
}

/** Try again later: maintenance, a failing gateway, a broken connection, a timeout. */
export class UnavailableError extends WolkvoxError {
  static override readonly name = "UnavailableError" as const;
  declare readonly name: "UnavailableError";
}

/** Report a bug, here or to the vendor: the response is not one that is documented or reported. */
export class UnexpectedResponseError extends WolkvoxError {
  static override readonly name = "UnexpectedResponseError" as const;
  declare readonly name: "UnexpectedResponseError";
}

/**
 * Serve the report, or read another one: a mock server knows that the vendor has this report, and does not model it. The vendor's server
 * never causes it.
 */
export class NotModelledError extends WolkvoxError {
  static override readonly name = "NotModelledError" as const;
  declare readonly name: "NotModelledError";
  /** What the mock server says: which report it is, and how to get it served. */
  declare readonly note: string;
}

/** An option, or a cursor of `pull`, that cannot be used. Thrown before anything is sent. */
export class OptionError extends MockvoxError<OptionErrorCode> {
  override readonly name = "OptionError" as const;

  constructor(failure: Failure<OptionErrorCode>) {
    super(...failure);
  }
}
