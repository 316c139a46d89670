import type { Fake } from "../fake/fake.ts";
import type { Answer, PlainRequest } from "../fake/plain.ts";

/** The fake as a fetch function: for MSW handlers, and for code that takes a `fetch`. */
export function toFetch(fake: Fake): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await fake.answer(plainRequest(request));
    return answer.end === "reset" ? Response.error() : toResponse(answer, request.method);
  };
}

function plainRequest(request: Request): PlainRequest {
  const { pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    host,
    header: (name) => request.headers.get(name) ?? undefined,
    signal: request.signal,
  };
}

function toResponse({ status, headers, body }: Answer, method: string): Response {
  const content = typeof body === "string" ? body : toStream(body);
  return new Response(method === "HEAD" ? null : content, { status, headers });
}

/** Pulls one chunk at a time; a reader that cancels ends the iterator. */
function toStream(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
