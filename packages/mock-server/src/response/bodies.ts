import type { Answers } from "@mockvox/spec";
import type { PlainRequest, PlainResponse } from "../request/plain-http.ts";

type ResponseBody = PlainResponse["body"];
type ResponseChunk = string | Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

function encodeChunk(chunk: ResponseChunk): Uint8Array<ArrayBuffer> {
  return typeof chunk === "string" ? encoder.encode(chunk) : chunk;
}

/** Node's Buffer counts bytes without encoding; browsers do not have it. */
const { Buffer } = globalThis as { Buffer?: { byteLength(text: string): number } };

/** The length in bytes, of text as UTF-8. */
export function byteLengthOf(chunk: ResponseChunk): number {
  if (typeof chunk !== "string") return chunk.byteLength;
  return Buffer ? Buffer.byteLength(chunk) : encoder.encode(chunk).byteLength;
}

/** The chunks of a body; a text is one chunk. */
export async function* chunksOf(body: ResponseBody): AsyncGenerator<ResponseChunk> {
  if (typeof body === "string") yield body;
  else yield* body;
}

/** The first `count` bytes of a body. */
export async function* firstBytes(body: ResponseBody, count: number): AsyncGenerator<ResponseChunk> {
  let left = count;
  for await (const chunk of chunksOf(body)) {
    if (left <= 0) return;
    const bytes = encodeChunk(chunk);
    yield bytes.subarray(0, left);
    left -= bytes.byteLength;
  }
}

export async function* withPrefix(body: ResponseBody, prefix: ResponseChunk): AsyncGenerator<ResponseChunk> {
  yield prefix;
  yield* chunksOf(body);
}

/** A body in small chunks with a pause before each, at a number of bytes per second. */
export async function* throttle(
  body: ResponseBody,
  bytesPerSecond: number,
  sleep: (milliseconds: number) => Promise<void>,
): AsyncGenerator<ResponseChunk> {
  const chunkBytes = Math.max(1, Math.round(bytesPerSecond / 10));
  for await (const chunk of chunksOf(body)) {
    const bytes = encodeChunk(chunk);
    for (let at = 0; at < bytes.byteLength; at += chunkBytes) {
      await sleep((1_000 * chunkBytes) / bytesPerSecond);
      yield bytes.subarray(at, at + chunkBytes);
    }
  }
}

interface BodyStreamOptions {
  /** A chunk that was already read. */
  first?: IteratorResult<ResponseChunk>;
  /** If set, the stream ends with this error after the last chunk. */
  failure?: (() => Promise<Error>) | undefined;
  /** When it aborts, the stream fails with its reason. */
  signal?: AbortSignal;
}

/** Pulls one chunk at a time. A reader that cancels, or an abort, ends the iterator. */
export function toStream(
  chunks: AsyncIterator<ResponseChunk>,
  { first, failure, signal }: BodyStreamOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let next = first;
  const end = async (): Promise<void> => void (await chunks.return?.());
  return new ReadableStream({
    start(controller) {
      const abort = (): void => {
        controller.error(signal?.reason);
        end().catch(() => {});
      };
      if (signal?.aborted) abort();
      signal?.addEventListener("abort", abort, { once: true });
    },
    async pull(controller) {
      const { done, value } = next ?? (await chunks.next());
      next = undefined;
      if (!done) controller.enqueue(encodeChunk(value));
      else if (failure) controller.error(await failure());
      else controller.close();
    },
    cancel: end,
  });
}

/** The response in gzip, if the client accepts it and the claim `compression` says so. */
export function compressResponse(
  response: PlainResponse,
  { httpRequest, answers }: { httpRequest: PlainRequest; answers: Answers },
): PlainResponse {
  const accepted = httpRequest.header("accept-encoding");
  if (!accepted || response.body === "" || !acceptsCoding(accepted, "gzip") || answers.compression === "never")
    return response;
  const headers = { ...response.headers, "Content-Encoding": "gzip", Vary: "Accept-Encoding" };
  const plainBody = typeof response.body === "string" ? response.body : undefined;
  return { ...response, headers, plainBody, body: gzip(response.body) };
}

/** Whether `Accept-Encoding` lists a coding with a weight above 0. */
export function acceptsCoding(accepted: string, wanted: "gzip" | "br"): boolean {
  return accepted.split(",").some((coding) => {
    const [name = "", ...parameters] = coding.split(";").map((part) => part.trim().toLowerCase());
    return name === wanted && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

async function* gzip(body: PlainResponse["body"]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = toStream(chunksOf(body)).pipeThrough(new CompressionStream("gzip")).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
