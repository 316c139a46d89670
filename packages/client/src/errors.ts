import type { RefusalId } from "@mockvox/spec";

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
  /** The vendor's own words, when there were some. */
  readonly said?: { readonly error: string | null; readonly msg: string } | undefined;
  /** The refusal that has these words; of several, the first in the spec. */
  readonly refusal?: RefusalId | undefined;
  /** The header `Retry-After`, when there was one. */
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/** Why a report could not be read. What a caller can do about it is in the class. */
export class WolkvoxError extends Error {
  override readonly name: string = "WolkvoxError";
  declare readonly asked: Asked;
  declare readonly status: number | undefined;
  declare readonly said: Circumstances["said"];
  declare readonly refusal: RefusalId | undefined;
  declare readonly retryAfterSeconds: number | undefined;

  constructor(asked: Asked, why: string, known: Circumstances = {}) {
    super(`Failed to read ${asked.report}: ${why}`, known);
    Object.assign(this, known, { asked });
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
