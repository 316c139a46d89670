import { forEachCooperatively } from "@mockvox/fixtures";
import { byteLengthOf } from "./bodies.ts";
import type { EnvelopeHead, RowWriter } from "./json.ts";
import type { MaybePromise } from "./maybe-promise.ts";
import type { UntypedReportData } from "./row-fault.ts";

export type RowSource = Extract<UntypedReportData["body"], { shape: "rows" }>;

/** The text of an envelope with rows, in chunks. */
export function* writeRows(head: EnvelopeHead, source: RowSource, limit: number, writer: RowWriter): Iterable<string> {
  yield writer.opening(head);
  let isFirst = true;
  for (const rows of source.chunks(limit)) {
    yield writer.rows(rows, isFirst);
    isFirst = false;
  }
  yield writer.closing(isFirst);
}

export function concatenate(chunks: Iterable<string>): string {
  let text = "";
  for (const chunk of chunks) text += chunk;
  return text;
}

/** Chunks as a response body, encoded once for counting and sending. Asynchronous, so that other work can run in between. */
export async function* encodeChunks(chunks: Iterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const chunk of chunks) yield encoder.encode(chunk);
}

const encoder = new TextEncoder();

/** Counts UTF-8 bytes and stops once they exceed `max`. Other work can run in between. */
export async function countBytes(chunks: Iterable<string>, max: number): Promise<number> {
  let bytes = 0;
  function* upToMax(): Iterable<string> {
    for (const chunk of chunks) {
      if (bytes > max) return;
      yield chunk;
    }
  }
  await forEachCooperatively(upToMax(), (chunk) => {
    bytes += byteLengthOf(chunk);
  });
  return bytes;
}

/** Passes chunks on, and calls `run` before the last one, or when the reader stops early. */
export async function* runBeforeLast<Chunk>(
  chunks: AsyncIterable<Chunk>,
  run: () => MaybePromise<void>,
): AsyncGenerator<Chunk> {
  try {
    let pending: Chunk | undefined;
    for await (const chunk of chunks) {
      if (pending !== undefined) yield pending;
      pending = chunk;
    }
    await run();
    if (pending !== undefined) yield pending;
  } finally {
    await run();
  }
}
