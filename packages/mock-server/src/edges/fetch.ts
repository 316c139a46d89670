import { endOfTurn, systemTime } from "../clock/time-source.ts";
import type { Fake } from "../fake.ts";
import { texts } from "../messages/en.ts";
import type { PlainRequest, PlainResponse } from "../request/plain-http.ts";
import { toStream } from "../response/bodies.ts";
import { createResetError } from "./mocked-connection.ts";

/**
 * A mock server as a `fetch` function. As with any `fetch`, the body is decompressed.
 *
 * @param fake a mock server from `createFake`
 * @returns a function that rejects where `fetch` would: with a `TypeError` whose `cause.code` is `ECONNRESET` for a reset connection, and
 * with the signal's reason when aborted
 * @example
 * ```ts
 * import { createFake, toFetch } from "@mockvox/mock-server";
 *
 * const fetch = toFetch(createFake());
 * const response = await fetch(new Request("https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4"));
 * ```
 */
export function toFetch(fake: Fake): (request: Request) => Promise<Response> {
  return async (request) => {
    request.signal.throwIfAborted();
    const response = await toResponse(await fake.handle(toPlainRequest(request)), request);
    request.signal.throwIfAborted();
    if (!response) throw new TypeError("fetch failed", { cause: createResetError() });
    return decompress(response);
  };
}

function decompress(response: Response): Response {
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

/** How a response is delivered to the client. */
export interface DeliveryOptions {
  /** Headers of the connection, in addition to those of the response. Default: none. */
  connectionHeaders?: Readonly<Record<string, string>>;
  /** Returns the signal that aborts when the client disconnects. Default: that of the request. */
  signal?: () => AbortSignal;
  /** Resets the connection during a response. Default: the body fails. */
  resetConnection?: () => void;
}

/** Without a length the body has to be chunked; otherwise only the end of the connection would mark its end. */
const chunkedHeaders = { "Transfer-Encoding": "chunked" };

/**
 * The response as sent, possibly compressed; undefined when the connection is reset before it. Frees the slot of the request when the
 * response is passed on, at the end of a turn of the event loop: requests that were sent in the same turn overlap.
 */
export async function toResponse(
  response: PlainResponse,
  request: Request,
  options: DeliveryOptions = {},
): Promise<Response | undefined> {
  try {
    await endOfTurn();
    return await createResponse(response, request, options);
  } finally {
    await response.releaseSlot?.();
  }
}

async function createResponse(
  { status, headers, body, end }: PlainResponse,
  request: Request,
  { connectionHeaders = {}, signal = () => request.signal, resetConnection }: DeliveryOptions,
): Promise<Response | undefined> {
  const chunks = typeof body === "string" ? undefined : body[Symbol.asyncIterator]();
  const first = await chunks?.next();
  if (end === "reset" && (first?.done ?? body === "")) return undefined;
  if (request.method === "HEAD") return new Response(null, { status, headers: { ...headers, ...connectionHeaders } });
  const failure = end === "close" ? undefined : () => failAfterReading(end === "reset" ? resetConnection : undefined);
  const content = chunks && first ? toStream(chunks, { first, failure, signal: signal() }) : String(body);
  return new Response(content, { status, headers: { ...headers, ...chunkedHeaders, ...connectionHeaders } });
}

/**
 * Fails a body only after its reader has taken everything that was sent: an error discards what a stream still has buffered, so
 * a short body would lose its status and headers, too.
 */
async function failAfterReading(resetConnection = (): void => {}): Promise<Error> {
  await new Promise<void>((resolve) => systemTime.onIdle(resolve));
  resetConnection();
  return new TypeError(texts["connection-closed-early"]);
}
