import type { RefusalId } from "@mockvox/spec";
import { emptyDateRange, refusalIds, refusals } from "@mockvox/spec";
import type { BodyFormat } from "./body-format.ts";
import { isNested } from "./json.ts";

/** Why a body cannot be read as JSON: it is not JSON, is nested too deeply, or is longer than any response may be. */
export type BodyFlaw = "not-json" | "too-deep" | "too-long";

/** A response, read to its end and parsed. */
export interface ParsedResponse {
  /** 0 if there was no response. */
  readonly status: number;
  header(name: string): string | undefined;
  readonly bodyFormat: BodyFormat;
  /** Whether the body is valid UTF-8. */
  readonly isUtf8: boolean;
  /** Milliseconds of the run's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** The body as JSON, without nested values except `data`; undefined if it is not JSON. */
  readonly json: unknown;
  /** `data` as rows or buckets, decoded if it is a string of JSON, each row without nested values. */
  readonly data: unknown;
  readonly flaw?: BodyFlaw;
  /** Bytes of the body, roughly what the response takes in memory. */
  readonly size: number;
}

/** The vendor's four keys, as far as they are present. */
export interface ResponseEnvelope {
  readonly code?: unknown;
  readonly error?: unknown;
  readonly msg?: unknown;
  readonly data?: unknown;
}

export function envelopeOf({ json }: ParsedResponse): ResponseEnvelope | undefined {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
}

/** The status in the envelope, else the HTTP status. */
export function statusOf(response: ParsedResponse): number {
  const code = Number(envelopeOf(response)?.code);
  return Number.isInteger(code) && code >= 100 && code < 600 ? code : response.status;
}

export function isSuccess(response: ParsedResponse): boolean {
  return response.status === 200 && statusOf(response) === 200 && envelopeOf(response) !== undefined;
}

/** The message in lower case, for comparing. */
export function normalizedMessage(response: ParsedResponse): string {
  const msg = envelopeOf(response)?.msg;
  return typeof msg === "string" ? msg.trim().toLowerCase() : "";
}

/** Whether the response says in any of the known ways that the date range is empty. */
export function isEmptyDateRange(response: ParsedResponse): boolean {
  if (statusOf(response) === emptyDateRange.status && normalizedMessage(response) === emptyDateRange.msg.toLowerCase())
    return true;
  return isSuccess(response) && hasNoData(response);
}

function hasNoData({ data }: ParsedResponse): boolean {
  return isNested(data) && Object.keys(data).length === 0;
}

/** The error response whose message the response has; the first if several share the message. */
export function refusalIdOf(response: ParsedResponse): RefusalId | undefined {
  if (isSuccess(response)) return undefined;
  const message = normalizedMessage(response);
  const found = refusalIds.find((id) => refusals[id].msg.toLowerCase() === message);
  return found ?? refusalWithoutEnvelope(response);
}

function refusalWithoutEnvelope(response: ParsedResponse): RefusalId | undefined {
  if (envelopeOf(response)) return undefined;
  return response.status === refusals.maintenance.status ? "maintenance" : undefined;
}

/** Whether two responses are alike: status, message without its numbers, presence of data. */
export function areEquivalent(one: ParsedResponse, other: ParsedResponse): boolean {
  return signatureOf(one) === signatureOf(other);
}

function signatureOf(response: ParsedResponse): string {
  const isBare = hasNoData(response) || envelopeOf(response)?.data === undefined;
  return [statusOf(response), normalizedMessage(response).replaceAll(/\d+/g, "0"), isBare].join();
}
