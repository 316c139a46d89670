import { byteLengthOf } from "./bodies.ts";
import type { Head, RowWriting } from "./json.ts";
import type { SpoiledData } from "./row-fault.ts";
import type { Soon } from "./state.ts";

export type RowSource = Extract<SpoiledData["body"], { shape: "rows" }>;

/** The text of an envelope with rows, chunk by chunk. */
export async function* writeRows(
  head: Head,
  source: RowSource,
  limit: number,
  writing: RowWriting,
): AsyncGenerator<string> {
  yield writing.opening(head);
  let isFirst = true;
  for await (const rows of source.chunks(limit)) {
    yield writing.rows(rows, isFirst);
    isFirst = false;
  }
  yield writing.closing(isFirst);
}

export async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Counts bytes as UTF-8 and stops counting once it is past `enough`. */
export async function bytesOf(chunks: AsyncIterable<string>, enough: number): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += byteLengthOf(chunk);
    if (bytes > enough) break;
  }
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
