import { limits } from "@mockvox/spec";

/** The vendor's largest answer and a little more: nobody has to read on. */
export const longestBody: number = limits.bytes.value + 2 ** 20;

/** The plain bytes of a body; `isCut` when there were more than are read, and `bytes` is empty then. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a body to its end, or until it is longer than any answer may be. A custom fetch may hand it over still compressed. */
export async function bodyOf(response: Response, longest: number = longestBody): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isCut: false };
  const first = await reader.read();
  const stream = afterReading(first, reader);
  const isGzip = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  return read(isGzip ? stream.pipeThrough(new DecompressionStream("gzip")) : stream, longest);
}

/** The whole stream again, of which one piece has been read. */
function afterReading(
  first: ReadableStreamReadResult<Bytes>,
  reader: ReadableStreamDefaultReader<Bytes>,
): ReadableStream<Bytes> {
  let next: ReadableStreamReadResult<Bytes> | undefined = first;
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

async function read(stream: ReadableStream<Bytes>, longest: number): Promise<Body> {
  const pieces: Bytes[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(pieces, length), isCut: false };
    length += value.length;
    if (length > longest) {
      // What the other side makes of it is of no interest.
      reader.cancel().catch(() => {});
      return { bytes: new Uint8Array(), isCut: true };
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Bytes[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
