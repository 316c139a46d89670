import { printable, type RefusalId } from "@mockvox/spec";

/** What was asked for. Holds no token. */
export interface Asked {
  /** Such as `https://wv0001.wolkvox.com`. */
  readonly origin: string;
  readonly report: string;
  /** The report's parameters as sent. */
  readonly query: Readonly<Record<string, string>>;
}

/** What is known of an answer that was no good. */
export interface Circumstances {
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** The vendor's own words as they came, when there were some: not fit for a terminal. */
  readonly said?: { readonly error: string | null; readonly msg: string } | undefined;
  /** The refusal that has these words; of several, the first in the spec. */
  readonly refusal?: RefusalId | undefined;
  /** The header `Retry-After`, when there was one. */
  readonly retryAfterSeconds?: number | undefined;
  /** The system's code of a failed connection, such as `ECONNREFUSED`, where the runtime tells it. */
  readonly code?: string | undefined;
  /** A sign that the address, the network or the token is wrong, so that waiting would not help. */
  readonly trouble?: Trouble | undefined;
  /** What to do, a sentence. */
  readonly remedy?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A sign that waiting would not help: nothing listens at the address, its name does not resolve, no secure connection can be made (a
 * bad certificate most of all), a web page came in the place of a report, or a 403 in words that the vendor does not document.
 */
export type Trouble = "unreachable" | "unknown-host" | "insecure" | "web-page" | "unknown-403";

/** Why a report could not be read. What a caller can do about it is in the class. */
export class WolkvoxError extends Error {
  override readonly name: string = "WolkvoxError";
  declare readonly asked: Asked;
  declare readonly status: number | undefined;
  declare readonly said: Circumstances["said"];
  declare readonly refusal: RefusalId | undefined;
  declare readonly retryAfterSeconds: number | undefined;
  declare readonly code: string | undefined;
  declare readonly trouble: Trouble | undefined;
  declare readonly remedy: string | undefined;
  /** What happened: the message without the remedy. Like the message it has nothing in it that steers a terminal. */
  readonly why: string;

  constructor(asked: Asked, why: string, known: Circumstances = {}) {
    super(printable(`Failed to read ${asked.report}: ${why} ${known.remedy ?? ""}`.trim()), known);
    Object.assign(this, known, { asked });
    this.why = printable(why);
  }
}

/** Fix the query: a parameter is missing or malformed, or the window is too long or holds too much. */
export class QueryError extends WolkvoxError {
  override readonly name = "QueryError" as const;
}

/** Renew the token: it is missing, wrong or expired. */
export class TokenError extends WolkvoxError {
  override readonly name = "TokenError" as const;
}

/** Wait for a slot: the token has its two requests in flight. */
export class SlotError extends WolkvoxError {
  override readonly name = "SlotError" as const;
}

/** Wait for tomorrow: the day's quota is spent. */
export class QuotaError extends WolkvoxError {
  override readonly name = "QuotaError" as const;
}

/** Try later: maintenance, a gateway in trouble, a connection that broke, an answer that did not come in time. */
export class UnavailableError extends WolkvoxError {
  override readonly name = "UnavailableError" as const;
}

/** Report a bug, here or at the vendor: the answer is one that nobody has described. */
export class UnexpectedAnswerError extends WolkvoxError {
  override readonly name = "UnexpectedAnswerError" as const;
}
