import { loadChunk } from "../loading/load-chunk.ts";

type Cell = string | number;

/**
 * Rows as CSV (RFC 4180), with a line of headings.
 *
 * @throws {ChunkLoadError} when the writer cannot be loaded
 */
export async function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<string> {
  const { stringify } = await loadChunk(import("csv-stringify/browser/esm/sync"));
  return stringify([[...columns], ...rows.map((row) => [...row])]);
}

/** Objects as NDJSON, one on each line. */
export function toNdjson(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
