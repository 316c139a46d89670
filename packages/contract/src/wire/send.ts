import { reportsPath } from "@mockvox/spec";
import { type RunClock, untilAborted } from "../clock.ts";
import { noResponse, type ParsedResponse, parseResponse } from "./parsed-response.ts";
import { type ReadBody, readBody } from "./read-body.ts";

/** The states of a token, by the name under which a run receives one. */
export type TokenName = "main" | "quotaSpent" | "maintenance" | "slow";

/** One request, relative to the address of the server. */
export interface ContractRequest {
  /** Default: GET. */
  readonly method?: string;
  /** Default: the reports' path. */
  readonly path?: string;
  readonly query: string | Readonly<Record<string, string>>;
  /** Default: the main token. `null` sends none; `{ text }` sends that text. */
  readonly token?: TokenName | null | { readonly text: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether to omit the header `wolkvox_server`. */
  readonly withoutServer?: boolean;
  /** Uses plain HTTP even if the server's URL says HTTPS. */
  readonly plainHttp?: boolean;
  /** Puts the main token into the query under this name. */
  readonly tokenParameter?: string;
  /** Sends the main token in this header. */
  readonly tokenHeader?: string;
}

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

/**
 * Sends one request and reads the response to its end. A failed connection, one that takes too long and one that is aborted are a response with
 * status 0.
 */
export async function send(
  request: ContractRequest,
  target: RequestTarget,
  signal: AbortSignal | undefined,
): Promise<ParsedResponse> {
  const { clock } = target;
  const startedAt = clock.now();
  const ends = [signal, clock.deadline?.(timeoutMs)].filter((one) => one !== undefined);
  const end = ends.length > 1 ? AbortSignal.any(ends) : ends[0];
  try {
    const { response, body } = await untilAborted(exchange(buildRequest(request, target, end), target), end);
    return { ...parseResponse(response, body, startedAt, clock.now()), request: describeRequest(request) };
  } catch {
    return noResponse(startedAt, clock.now());
  }
}

/** What the request line says, without the token that `tokenParameter` adds. */
function describeRequest({ method = "GET", path = reportsPath, query }: ContractRequest): string {
  const search = typeof query === "string" ? query : new URLSearchParams(query).toString();
  return `${method} ${path}${search ? `?${search}` : ""}`;
}

async function exchange(
  request: Request,
  { fetch }: RequestTarget,
): Promise<{ readonly response: Response; readonly body: ReadBody }> {
  const response = await fetch(request);
  return { response, body: await readBody(response) };
}

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
    ...(request.tokenHeader === undefined ? {} : { [request.tokenHeader]: tokens.main }),
    ...(server === undefined || request.withoutServer ? {} : { wolkvox_server: server }),
    ...request.headers,
  };
}
