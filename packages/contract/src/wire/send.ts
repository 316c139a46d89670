import type { RunClock } from "../clock.ts";
import { type Ask, reportPath, type TokenName } from "./ask.ts";
import { parseJson, type Reply } from "./reply.ts";

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
    const bytes = await bodyOf(response);
    return replyOf(response, bytes, startedAt, clock.now());
  } catch {
    return { ...nothing, startedAt, endedAt: clock.now() };
  }
}

const nothing = { status: 0, header: () => undefined, text: "", isUtf8: true, json: undefined };

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

/** The body's plain bytes; a custom fetch may hand them over still compressed. */
export async function bodyOf(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** A reply out of what came: its status, its headers, its plain bytes. */
export function replyOf(
  response: Pick<Response, "status" | "headers">,
  bytes: Uint8Array,
  startedAt: number,
  endedAt: number,
): Reply {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    text,
    isUtf8: !text.includes("\uFFFD"),
    startedAt,
    endedAt,
    json: parseJson(text),
  };
}
