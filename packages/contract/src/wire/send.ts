import type { RunClock } from "../clock.ts";
import { type Ask, reportPath, type TokenName } from "./ask.ts";
import { type Body, bodyOf } from "./body.ts";
import { isNested, readJson, withoutNested } from "./json.ts";
import type { Reply } from "./reply.ts";
import { writingOf } from "./writing.ts";

export type Tokens = { readonly main: string } & { readonly [Name in TokenName]?: string };

/** Whom to ask, and how. */
export interface Target {
  /** Such as `http://127.0.0.1:4010` or `https://wv0001.wolkvox.com`. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: Tokens;
  /** Four digits, sent as `wolkvox_server`; undefined sends none. */
  readonly server: string | undefined;
  readonly clock: RunClock;
}

/** Longer than the vendor's own 60 seconds. */
const patienceMilliseconds = 90_000;

/** Sends one request and reads the reply to its end. A connection that fails is a reply with status 0. */
export async function send(ask: Ask, target: Target): Promise<Reply> {
  const { clock } = target;
  const startedAt = clock.now();
  const signal = clock.deadline?.(patienceMilliseconds);
  try {
    const response = await target.fetch(requestOf(ask, target, signal));
    const body = await bodyOf(response);
    return replyOf(response, body, startedAt, clock.now());
  } catch {
    return { ...nothing, startedAt, endedAt: clock.now() };
  }
}

const nothing = {
  status: 0,
  header: () => undefined,
  writing: writingOf(""),
  isUtf8: true,
  size: 0,
  json: undefined,
  data: undefined,
};

function requestOf(ask: Ask, target: Target, signal: AbortSignal | undefined): Request {
  const url = new URL(target.baseUrl);
  if (ask.plainHttp) url.protocol = "http:";
  url.pathname = url.pathname.replace(/\/$/, "") + (ask.path ?? reportPath);
  const query = typeof ask.query === "string" ? ask.query : new URLSearchParams(ask.query).toString();
  const secret = ask.tokenParameter ? `&${ask.tokenParameter}=${encodeURIComponent(target.tokens.main)}` : "";
  url.search = query + secret;
  return new Request(url, {
    method: ask.method ?? "GET",
    headers: headersOf(ask, target),
    redirect: "manual",
    ...(signal ? { signal } : {}),
  });
}

function headersOf(ask: Ask, { tokens, server }: Target): Record<string, string> {
  const { token = "main" } = ask;
  const text = typeof token === "string" ? tokens[token] : token?.text;
  return {
    "accept-encoding": "identity",
    ...(text === undefined ? {} : { "wolkvox-token": text }),
    ...(server === undefined || ask.withoutServer ? {} : { wolkvox_server: server }),
    ...ask.headers,
  };
}

/** A reply out of what came: its status, its headers, its plain bytes. */
export function replyOf(
  response: Pick<Response, "status" | "headers">,
  body: Body,
  startedAt: number,
  endedAt: number,
): Reply {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body.bytes);
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    writing: writingOf(text),
    isUtf8: !text.includes("\uFFFD"),
    size: body.bytes.length,
    startedAt,
    endedAt,
    ...(body.isCut ? { json: undefined, data: undefined, flaw: "too-long" } : partsOf(text)),
  };
}

/** The envelope and its `data`, as far as the text holds them. */
function partsOf(text: string): Pick<Reply, "json" | "data" | "flaw"> {
  const read = readJson(text);
  if ("flaw" in read) return { json: undefined, data: undefined, flaw: read.flaw };
  const { value } = read;
  if (!isNested(value) || !("data" in value))
    return { json: isNested(value) ? withoutNested(value) : value, data: undefined };
  const decoded = typeof value.data === "string" ? readJson(value.data) : { value: value.data };
  return { json: withoutNested(value, "data"), data: "value" in decoded ? rowsIn(decoded.value) : undefined };
}

function rowsIn(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(rowIn);
  return isNested(data) ? Object.fromEntries(Object.entries(data).map(([key, row]) => [key, rowIn(row)])) : data;
}

function rowIn(row: unknown): unknown {
  return isNested(row) ? withoutNested(row) : row;
}
