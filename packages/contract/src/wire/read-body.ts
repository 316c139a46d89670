import { limits } from "@mockvox/spec";

/** The vendor's size limit and a little more; nothing beyond it is read. */
export const maxBodyBytes: number = limits.bytes.value + 2 ** 20;

/** The decompressed bytes of a body; with `isTruncated` the body was longer than the limit, and `bytes` is empty. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly isTruncated: boolean;
}

type ByteChunk = Uint8Array<ArrayBuffer>;

/** Reads a body to its end, or until it exceeds the limit. A custom `fetch` may return it still compressed. */
export async function readBody(response: Response, longest: number = maxBodyBytes): Promise<ReadBody> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isTruncated: false };
  const first = await reader.read();
  const stream = restoreFirstChunk(first, reader);
  const isGzip = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  return readUpTo(isGzip ? stream.pipeThrough(new DecompressionStream("gzip")) : stream, longest);
}

/** The whole stream again, after one chunk has been read. */
function restoreFirstChunk(
  first: ReadableStreamReadResult<ByteChunk>,
  reader: ReadableStreamDefaultReader<ByteChunk>,
): ReadableStream<ByteChunk> {
  let next: ReadableStreamReadResult<ByteChunk> | undefined = first;
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = next ?? (await reader.read());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function readUpTo(stream: ReadableStream<ByteChunk>, longest: number): Promise<ReadBody> {
  const pieces: ByteChunk[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: concatChunks(pieces, length), isTruncated: false };
    length += value.length;
    if (length > longest) {
      // Errors while cancelling do not matter.
      reader.cancel().catch(() => {});
      return { bytes: new Uint8Array(), isTruncated: true };
    }
    pieces.push(value);
  }
}

function concatChunks(pieces: readonly ByteChunk[], length: number): ByteChunk {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
