import { bytesOfPiece } from "../fake/bodies.ts";
import type { Fake } from "../fake/fake.ts";
import type { Answer, PlainRequest } from "../fake/plain.ts";

/** The fake as a fetch function: for MSW handlers, and for code that takes a `fetch`. */
export function toFetch(fake: Fake): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await fake.answer(plainRequest(request));
    return toResponse(answer, request.method);
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

/** A connection that breaks is a body that fails; a body that never begins is a network error. */
async function toResponse({ status, headers, body, end }: Answer, method: string): Promise<Response> {
  const pieces = typeof body === "string" ? undefined : body[Symbol.asyncIterator]();
  const first = await pieces?.next();
  if (end === "reset" && (first?.done ?? body === "")) return Response.error();
  const content = pieces && first ? toStream(pieces, first, end) : String(body);
  return new Response(method === "HEAD" ? null : content, { status, headers });
}

type Piece = string | Uint8Array;

/** Pulls one piece at a time; a reader that cancels ends the iterator. */
function toStream(
  pieces: AsyncIterator<Piece>,
  first: IteratorResult<Piece>,
  end: Answer["end"],
): ReadableStream<Uint8Array> {
  let next: IteratorResult<Piece> | undefined = first;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await pieces.next());
      next = undefined;
      if (!done) controller.enqueue(bytesOfPiece(value));
      else if (end === "close") controller.close();
      else controller.error(new TypeError("The connection was closed before the body had ended."));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
