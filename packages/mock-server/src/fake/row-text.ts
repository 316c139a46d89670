import { readInTurns } from "@mockvox/fixtures";
import { byteLengthOf } from "./bodies.ts";
import type { Head, RowWriting } from "./json.ts";
import type { SpoiledData } from "./row-fault.ts";
import type { Soon } from "./soon.ts";

export type RowSource = Extract<SpoiledData["body"], { shape: "rows" }>;

/** The text of an envelope with rows, chunk by chunk. */
export function* writeRows(head: Head, source: RowSource, limit: number, writing: RowWriting): Iterable<string> {
  yield writing.opening(head);
  let isFirst = true;
  for (const rows of source.chunks(limit)) {
    yield writing.rows(rows, isFirst);
    isFirst = false;
  }
  yield writing.closing(isFirst);
}

export function joined(chunks: Iterable<string>): string {
  let text = "";
  for (const chunk of chunks) text += chunk;
  return text;
}

/** Chunks as the body of an answer, encoded once for all who count and send them. Whoever reads them lets others run in between. */
export async function* toBody(chunks: Iterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const chunk of chunks) yield encoder.encode(chunk);
}

const encoder = new TextEncoder();

/** Counts bytes as UTF-8 and stops counting once it is past `enough`; others run in between. */
export async function bytesOf(chunks: Iterable<string>, enough: number): Promise<number> {
  let bytes = 0;
  function* upToEnough(): Iterable<string> {
    for (const chunk of chunks) {
      if (bytes > enough) return;
      yield chunk;
    }
  }
  await readInTurns(upToEnough(), (chunk) => {
    bytes += byteLengthOf(chunk);
  });
  return bytes;
}

/** Passes chunks on, and calls back before the last one is handed over, or when the reader stops early. */
export async function* tellBeforeLast<Chunk>(
  chunks: AsyncIterable<Chunk>,
  tell: () => Soon<void>,
): AsyncGenerator<Chunk> {
  try {
    let held: Chunk | undefined;
    for await (const chunk of chunks) {
      if (held !== undefined) yield held;
      held = chunk;
    }
    await tell();
    if (held !== undefined) yield held;
  } finally {
    await tell();
  }
}
