import { systemHost } from "../clock/host.ts";
import { toStream } from "../fake/bodies.ts";
import type { Fake } from "../fake/fake.ts";
import type { Answer, PlainRequest } from "../fake/plain.ts";

/** The fake as a fetch function, for code that takes a `fetch`. As of any `fetch`, the body is not compressed any more. */
export function toFetch(fake: Fake): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await fake.answer(toPlainRequest(request));
    return decoded((await toResponse(answer, request)) ?? Response.error());
  };
}

function decoded(response: Response): Response {
  if (response.body === null || response.headers.get("Content-Encoding") !== "gzip") return response;
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip")), response);
}

export function toPlainRequest(request: Request, signal = (): AbortSignal => request.signal): PlainRequest {
  const { protocol, pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    scheme: protocol === "https:" ? "https" : "http",
    path: pathname,
    query: search.slice(1),
    host,
    header: (name) => request.headers.get(name) ?? undefined,
    longestHeader: () => Math.max(0, ...Array.from(request.headers, ([name, value]) => name.length + 2 + value.length)),
    signal,
  };
}

/** How an answer is delivered to the caller. */
export interface Delivery {
  /** Headers of the connection, added to those of the answer. Default: none. */
  connectionHeaders?: Readonly<Record<string, string>>;
  /** Gives the signal that aborts when the caller goes away. Default: that of the request. */
  signal?: () => AbortSignal;
  /** Resets the connection of an answer that has begun. Default: the body fails. */
  resetConnection?: () => void;
}

/** Without a length the body has to be in chunks; otherwise the end of the connection is the only end that it has. */
const inChunks = { "Transfer-Encoding": "chunked" };

/** The answer as it is on the wire, perhaps compressed; undefined when the connection breaks before it begins. */
export async function toResponse(
  { status, headers, body, end }: Answer,
  request: Request,
  { connectionHeaders = {}, signal = () => request.signal, resetConnection }: Delivery = {},
): Promise<Response | undefined> {
  const pieces = typeof body === "string" ? undefined : body[Symbol.asyncIterator]();
  const first = await pieces?.next();
  if (end === "reset" && (first?.done ?? body === "")) return undefined;
  if (request.method === "HEAD") return new Response(null, { status, headers: { ...headers, ...connectionHeaders } });
  const failure = end === "close" ? undefined : () => breakOff(end === "reset" ? resetConnection : undefined);
  const content = pieces && first ? toStream(pieces, { first, failure, signal: signal() }) : String(body);
  return new Response(content, { status, headers: { ...headers, ...inChunks, ...connectionHeaders } });
}

/**
 * Breaks a body off once its reader has taken everything that was sent: an error of a stream discards what still waits in it,
 * so that a short body would take its status and its headers with it.
 */
async function breakOff(resetConnection = (): void => {}): Promise<Error> {
  await new Promise<void>((resolve) => systemHost.whenIdle(resolve));
  resetConnection();
  return new TypeError("The connection was closed before the body had ended.");
}
