import { createContactCentre, readReport } from "@mockvox/fixtures";
import { namedProfile, parseVendorTime, resolveAnswers } from "@mockvox/spec";
import { testNow } from "../test-client.ts";

/** Rows regardless of their order: their number and the sum of their hashes. */
export interface Multiset {
  count: number;
  sum: number;
}

export function addRows(set: Multiset, rows: readonly object[]): Multiset {
  for (const row of rows) {
    set.count += 1;
    set.sum = (set.sum + hash(JSON.stringify(row))) % 2 ** 52;
  }
  return set;
}

/** Two FNV-1a hashes of 26 bits each, concatenated. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}

/** The contact centre's own rows of diagram_13 between two days, the last one included. */
export async function expectedRows(seed: number, size: "large" | number, from: string, to: string): Promise<Multiset> {
  const source = createContactCentre({ seed, server: "0001", size });
  const window = { from: parseSecond(from), to: parseSecond(to) + 1, now: testNow / 1000 };
  const { body } = await readReport(
    source,
    "diagram_13",
    window,
    resolveAnswers(namedProfile("default"), "diagram_13"),
  );
  const set: Multiset = { count: 0, sum: 0 };
  if (body.shape === "rows") for await (const rows of body.chunks()) addRows(set, rows);
  return set;
}

export function parseSecond(digits: string): number {
  return parseVendorTime(digits) ?? Number.NaN;
}
