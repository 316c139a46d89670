import type { RunClock } from "../clock.ts";
import { bodyFormatOf } from "./body-format.ts";
import { type ContractRequest, reportsPath, type TokenName } from "./contract-request.ts";
import { emptyNested, isNested, parseJson } from "./json.ts";
import type { ParsedResponse } from "./parsed-response.ts";
import { type ReadBody, readBody } from "./read-body.ts";

export type TokenSet = { readonly main: string } & { readonly [Name in TokenName]?: string };

/** Where to send requests, and how. */
export interface RequestTarget {
  /** For example `http://127.0.0.1:4010` or `https://wv0001.wolkvox.com`. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: TokenSet;
  /** Four digits, sent as `wolkvox_server`; undefined sends no such header. */
  readonly server: string | undefined;
  readonly clock: RunClock;
}

/** Longer than the vendor's own limit of 60 seconds. */
const timeoutMs = 90_000;

/** Sends one request and reads the response to its end. A failed connection is a response with status 0. */
export async function send(request: ContractRequest, target: RequestTarget): Promise<ParsedResponse> {
  const { clock } = target;
  const startedAt = clock.now();
  const signal = clock.deadline?.(timeoutMs);
  try {
    const response = await target.fetch(buildRequest(request, target, signal));
    const body = await readBody(response);
    return parseResponse(response, body, startedAt, clock.now());
  } catch {
    return { ...noResponse, startedAt, endedAt: clock.now() };
  }
}

const noResponse = {
  status: 0,
  header: () => undefined,
  bodyFormat: bodyFormatOf(""),
  isUtf8: true,
  size: 0,
  json: undefined,
  data: undefined,
};

function buildRequest(request: ContractRequest, target: RequestTarget, signal: AbortSignal | undefined): Request {
  const url = new URL(target.baseUrl);
  if (request.plainHttp) url.protocol = "http:";
  url.pathname = url.pathname.replace(/\/$/, "") + (request.path ?? reportsPath);
  const query = typeof request.query === "string" ? request.query : new URLSearchParams(request.query).toString();
  const secret = request.tokenParameter ? `&${request.tokenParameter}=${encodeURIComponent(target.tokens.main)}` : "";
  url.search = query + secret;
  return new Request(url, {
    method: request.method ?? "GET",
    headers: buildHeaders(request, target),
    redirect: "manual",
    ...(signal ? { signal } : {}),
  });
}

function buildHeaders(request: ContractRequest, { tokens, server }: RequestTarget): Record<string, string> {
  const { token = "main" } = request;
  const text = typeof token === "string" ? tokens[token] : token?.text;
  return {
    "accept-encoding": "identity",
    ...(text === undefined ? {} : { "wolkvox-token": text }),
    ...(server === undefined || request.withoutServer ? {} : { wolkvox_server: server }),
    ...request.headers,
  };
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
