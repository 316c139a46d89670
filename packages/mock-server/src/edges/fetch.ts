import { toStream } from "../fake/bodies.ts";
import type { Fake } from "../fake/fake.ts";
import type { Answer, PlainRequest } from "../fake/plain.ts";

/** The fake as a fetch function, for code that takes a `fetch`. As of any `fetch`, the body is not compressed any more. */
export function toFetch(fake: Fake): (request: Request) => Promise<Response> {
  const answer = toWireFetch(fake);
  return async (request) => decoded(await answer(request));
}

/** The fake's answers as they are on the wire, perhaps compressed: for MSW, which decodes for its callers what they would not. */
export function toWireFetch(fake: Fake): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await fake.answer(plainRequest(request));
    return toResponse(answer, request);
  };
}

/**
 * MSW in Node writes a response to a socket of its own. Without a length it would end that socket behind the body, which fails a caller
 * that reads slowly or unpacks, makes a body that was cut look whole, and slows every call. The vendor sends in chunks too.
 */
const inChunks = { "Transfer-Encoding": "chunked" };

function decoded(response: Response): Response {
  if (response.body === null || response.headers.get("Content-Encoding") !== "gzip") return response;
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip")), response);
}

function plainRequest(request: Request): PlainRequest {
  const { protocol, pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    scheme: protocol === "https:" ? "https" : "http",
    path: pathname,
    query: search.slice(1),
    host,
    header: (name) => request.headers.get(name) ?? undefined,
    longestHeader: () => Math.max(0, ...Array.from(request.headers, ([name, value]) => name.length + 2 + value.length)),
    signal: () => request.signal,
  };
}

/** A connection that breaks is a body that fails; a body that never begins is a network error. */
async function toResponse({ status, headers, body, end }: Answer, { method, signal }: Request): Promise<Response> {
  const pieces = typeof body === "string" ? undefined : body[Symbol.asyncIterator]();
  const first = await pieces?.next();
  if (end === "reset" && (first?.done ?? body === "")) return Response.error();
  const content = pieces && first ? toStream(pieces, { first, failure: unended[end], signal }) : String(body);
  if (method === "HEAD") return new Response(null, { status, headers });
  return new Response(content, { status, headers: { ...headers, ...inChunks } });
}

/** What a body ends with that does not end well. */
const broken = (): TypeError => new TypeError("The connection was closed before the body had ended.");
const unended: Record<Answer["end"], (() => TypeError) | undefined> = { close: undefined, cut: broken, reset: broken };
