import { emptyDateRange, type RefusalId, refusalIds, refusals } from "@mockvox/spec";
import { emptyNested, isNested, parseJson } from "./json.ts";
import type { ReadBody } from "./read-body.ts";

/** Why a body cannot be read as JSON: it is not JSON, is nested too deeply, or is longer than any response may be. */
export type BodyFlaw = "not-json" | "too-deep" | "too-long";

/** A response, read to its end and parsed. */
export interface ParsedResponse {
  /** Method, path and query of the request, without a token; undefined if a run did not send it. */
  readonly request?: string;
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

/** How a body is written. The text itself is not kept, because it may be large. */
interface BodyFormat {
  readonly isEmpty: boolean;
  readonly hasByteOrderMark: boolean;
  /** The first characters, without a byte order mark. */
  readonly start: string;
  /** Whether it is a page of HTML, which no report is. */
  readonly isPage: boolean;
  /** Whether the beginning of a page speaks of maintenance. */
  readonly mentionsMaintenance: boolean;
  /** Whether the JSON is on one line. */
  readonly isCompact: boolean;
  /** Whether the JSON is indented by four spaces. */
  readonly isIndented: boolean;
  /** Whether any accent or slash is written as an escape. */
  readonly hasEscapes: boolean;
  /** Whether any accent or slash is written unescaped. */
  readonly hasPlain: boolean;
}

/** A response parsed from its status, its headers and its decoded bytes. */
export function parseResponse(
  response: Pick<Response, "status" | "headers">,
  body: ReadBody,
  startedAt: number,
  endedAt: number,
): ParsedResponse {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body.bytes);
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    bodyFormat: bodyFormatOf(text),
    isUtf8: !text.includes("\uFFFD"),
    size: body.bytes.length,
    startedAt,
    endedAt,
    ...(body.isTruncated ? { json: undefined, data: undefined, flaw: "too-long" } : parseBody(text)),
  };
}

/** The envelope and its `data`, as far as the text has them. */
function parseBody(text: string): Pick<ParsedResponse, "json" | "data" | "flaw"> {
  const read = parseJson(text);
  if ("flaw" in read) return { json: undefined, data: undefined, flaw: read.flaw };
  const { value } = read;
  if (!isNested(value) || !("data" in value))
    return { json: isNested(value) ? emptyNested(value) : value, data: undefined };
  const decoded = typeof value.data === "string" ? parseJson(value.data) : { value: value.data };
  return { json: emptyNested(value, "data"), data: "value" in decoded ? emptyNestedInRows(decoded.value) : undefined };
}

function emptyNestedInRows(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(emptyNestedInRow);
  return isNested(data)
    ? Object.fromEntries(Object.entries(data).map(([key, row]) => [key, emptyNestedInRow(row)]))
    : data;
}

function emptyNestedInRow(row: unknown): unknown {
  return isNested(row) ? emptyNested(row) : row;
}

/** What stands for a response that did not arrive. */
export function noResponse(startedAt: number, endedAt: number): ParsedResponse {
  return {
    status: 0,
    header: () => undefined,
    bodyFormat: bodyFormatOf(""),
    isUtf8: true,
    size: 0,
    startedAt,
    endedAt,
    json: undefined,
    data: undefined,
  };
}

function bodyFormatOf(text: string): BodyFormat {
  const body = text.replace(/^\uFEFF/, "");
  return {
    isEmpty: text === "",
    hasByteOrderMark: body !== text,
    // Copied, because a slice would keep the whole text in memory.
    start: Array.from(body.slice(0, 64)).join(""),
    isPage: /^\s*<(!doctype|html|head|body|\?xml)/i.test(body.slice(0, 200)),
    mentionsMaintenance: /^\s*</.test(body.slice(0, 200)) && /maintenance|mantenimiento/i.test(body.slice(0, 20_000)),
    isCompact: /^\{"[^\n]*\}\s*$/.test(body),
    isIndented: /^\{\n {4}"\w+": /.test(body),
    hasEscapes: /\\u00[0-9a-f]{2}|\\\//i.test(body),
    hasPlain: /[^\p{ASCII}\uFEFF]|[^\\<]\//u.test(body.replaceAll(/"date":"[^"]*"/g, "")),
  };
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
  // A page with the same status may come from a firewall.
  const isMaintenance = response.status === refusals.maintenance.status && response.bodyFormat.mentionsMaintenance;
  return isMaintenance ? "maintenance" : undefined;
}

/** Whether the response is a successful one, even with another status than 200. */
export function isAnswered(response: ParsedResponse): boolean {
  return (
    envelopeOf(response) !== undefined &&
    statusOf(response) < 400 &&
    "data" in Object(envelopeOf(response)) &&
    !refusalIdOf(response)
  );
}

/** Whether two responses are alike: status, message without its numbers, presence of data. */
export function areEquivalent(one: ParsedResponse, other: ParsedResponse): boolean {
  return signatureOf(one) === signatureOf(other);
}

function signatureOf(response: ParsedResponse): string {
  const isBare = hasNoData(response) || envelopeOf(response)?.data === undefined;
  return [statusOf(response), normalizedMessage(response).replaceAll(/\d+/g, "0"), isBare].join();
}
