import type { Answer } from "./plain.ts";

type Body = Answer["body"];
type Piece = string | Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

function bytesOfPiece(piece: Piece): Uint8Array<ArrayBuffer> {
  return typeof piece === "string" ? encoder.encode(piece) : piece;
}

/** Node counts without encoding; browsers have no such thing. */
const { Buffer } = globalThis as { Buffer?: { byteLength(text: string): number } };

/** Bytes of a text as UTF-8, or of bytes. */
export function byteLengthOf(piece: Piece): number {
  if (typeof piece !== "string") return piece.byteLength;
  return Buffer ? Buffer.byteLength(piece) : encoder.encode(piece).byteLength;
}

/** A body as pieces, whether it was one text or many. */
export async function* piecesOf(body: Body): AsyncGenerator<Piece> {
  if (typeof body === "string") yield body;
  else yield* body;
}

/** The first so many bytes of a body. */
export async function* firstBytes(body: Body, most: number): AsyncGenerator<Piece> {
  let left = most;
  for await (const piece of piecesOf(body)) {
    if (left <= 0) return;
    const bytes = bytesOfPiece(piece);
    yield bytes.subarray(0, left);
    left -= bytes.byteLength;
  }
}

export async function* prefixed(body: Body, prefix: Piece): AsyncGenerator<Piece> {
  yield prefix;
  yield* piecesOf(body);
}

/** A body in small pieces with a pause before each, so many bytes a second. */
export async function* dripping(
  body: Body,
  bytesPerSecond: number,
  sleep: (milliseconds: number) => Promise<void>,
): AsyncGenerator<Piece> {
  const pieceBytes = Math.max(1, Math.round(bytesPerSecond / 10));
  for await (const piece of piecesOf(body)) {
    const bytes = bytesOfPiece(piece);
    for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
      await sleep((1_000 * pieceBytes) / bytesPerSecond);
      yield bytes.subarray(at, at + pieceBytes);
    }
  }
}

/** What a stream depends on besides its pieces. */
interface Streaming {
  /** What was read of them already. */
  first?: IteratorResult<Piece>;
  /** With it the stream ends with an error, when that is there. */
  failure?: (() => Promise<Error>) | undefined;
  /** When it aborts, the stream fails with its reason. */
  signal?: AbortSignal;
}

/** Pulls one piece at a time; a reader that cancels, or goes away, ends the iterator. */
export function toStream(
  pieces: AsyncIterator<Piece>,
  { first, failure, signal }: Streaming = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let next = first;
  const leave = async (): Promise<void> => void (await pieces.return?.());
  return new ReadableStream({
    start(controller) {
      const abort = (): void => {
        controller.error(signal?.reason);
        leave().catch(() => {});
      };
      if (signal?.aborted) abort();
      signal?.addEventListener("abort", abort, { once: true });
    },
    async pull(controller) {
      const { done, value } = next ?? (await pieces.next());
      next = undefined;
      if (!done) controller.enqueue(bytesOfPiece(value));
      else if (failure) controller.error(await failure());
      else controller.close();
    },
    cancel: leave,
  });
}
