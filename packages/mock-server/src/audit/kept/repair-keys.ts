import type { CauseId } from "../verdict.ts";
import type { NamedRow } from "./kept-row.ts";

/** A row of the client whose key is a damaged form of a key of the mock server. */
export interface RepairedRow {
  row: NamedRow;
  expected: string;
  cause: CauseId;
}

/** Pairs the client's rows with unknown keys with missing keys of which they are damaged forms; several keys may have become one. */
export function repairKeys(unknown: readonly NamedRow[], missing: readonly string[]): RepairedRow[] {
  const repaired: RepairedRow[] = [];
  const left = { unknown: new Set(unknown), missing: new Set(missing) };
  for (const { cause, loosen, damagesTo } of damages) {
    const byLoosened = Map.groupBy(left.missing, (key) => loosenKey(key, loosen));
    for (const row of [...left.unknown]) {
      const candidates = byLoosened.get(loosenKey(row.key, loosen)) ?? [];
      const index = candidates.findIndex((key) => isDamaged(row.key, key, damagesTo));
      const [expected] = index < 0 ? [] : candidates.splice(index, 1);
      if (expected === undefined) continue;
      repaired.push({ row, expected, cause });
      left.unknown.delete(row);
      left.missing.delete(expected);
    }
  }
  return repaired;
}

interface Damage {
  cause: CauseId;
  /** What is left of a cell after the damage, from either side. */
  loosen(cell: string): string;
  /** Whether the damage makes one cell of the other, if the same rest does not prove it. */
  damagesTo?(kept: string, expected: string): boolean;
}

const damages: readonly Damage[] = [
  { cause: "leading-zeros", loosen: (cell) => cell.replace(/^0+(?=\d)/, "") },
  { cause: "country-code", loosen: (cell) => cell.replace(/^\+?57(?=\d{10}$)|^9(?=\d{10}$)/, "") },
  { cause: "rounded-id", loosen: roundId },
  {
    cause: "shortened-id",
    loosen: (cell) => cell.slice(0, 10),
    damagesTo: (kept, expected) => expected.startsWith(kept),
  },
];

/** The first six digits of a long number, as a spreadsheet shows it: `1.77241E+14`. */
function roundId(cell: string): string {
  const isLong = /^(\d{12,}|\d(\.\d+)?e\+\d+)$/i.test(cell);
  return isLong ? Number(cell).toPrecision(6) : cell;
}

function isDamaged(kept: string, expected: string, damagesTo: Damage["damagesTo"]): boolean {
  if (!damagesTo) return true;
  const [keptCells, cells]: [string[], string[]] = [JSON.parse(kept), JSON.parse(expected)];
  return cells.every((cell, index) => damagesTo(keptCells[index] ?? "", cell));
}

function loosenKey(key: string, loosen: (cell: string) => string): string {
  const cells: string[] = JSON.parse(key);
  return JSON.stringify(cells.map(loosen));
}
