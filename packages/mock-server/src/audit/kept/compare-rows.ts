import { canonicalCell, type Tolerance, toleranceOf } from "./cells.ts";
import type { ColumnMapping } from "./columns.ts";
import { type RowDifference, unknownRow } from "./difference.ts";
import type { NamedRow } from "./kept-row.ts";
import { doublingOf } from "./reading.ts";
import { repairKeys } from "./repair-keys.ts";
import type { ExpectedRow } from "./truth.ts";

/** What a comparison needs in addition to the rows. */
export interface ComparisonContext {
  mapping: ColumnMapping;
  /** Collects forms that differ from the vendor's and were accepted. */
  tolerated: Set<Tolerance>;
}

/** Compares rows of events as multisets, by their key. */
export function compareRows(
  expected: readonly ExpectedRow[],
  kept: readonly NamedRow[],
  context: ComparisonContext,
): RowDifference[] {
  const expectedByKey = Map.groupBy(expected, ({ key }) => key);
  const keptByKey = Map.groupBy(kept, ({ key }) => key);
  const repaired = repairKeys(
    kept.filter(({ key }) => !expectedByKey.has(key)),
    [...expectedByKey.keys()].filter((key) => !keptByKey.has(key)),
  );
  const differences = repaired.flatMap(({ row: damaged, expected: original, cause }): RowDifference[] => {
    const [row] = expectedByKey.get(original) ?? [];
    expectedByKey.delete(original);
    keptByKey.delete(damaged.key);
    if (!row) return [];
    const changes = { key: { expected: JSON.parse(original).join(" "), kept: JSON.parse(damaged.key).join(" ") } };
    return [{ verdict: "rows-changed", cause, row, expected: 1, kept: 1, changes, stretch: row.stretch }];
  });
  for (const [key, rows] of expectedByKey) differences.push(...compareKey(rows, keptByKey.get(key) ?? [], context));
  for (const [key, rows] of keptByKey) {
    const [row] = rows;
    if (row && !expectedByKey.has(key)) {
      differences.push(unknownRow(row, rows.length));
    }
  }
  return differences;
}

function compareKey(
  expected: readonly ExpectedRow[],
  kept: readonly NamedRow[],
  context: ComparisonContext,
): RowDifference[] {
  const [row] = expected;
  if (!row) return [];
  const counts = { row, expected: expected.length, kept: kept.length, stretch: row.stretch };
  if (kept.length < expected.length) {
    return [{ verdict: "rows-missing", cause: row.stretch?.missing, ...counts }];
  }
  if (kept.length > expected.length) {
    const cause = row.stretch && doublingOf(row.stretch).cause;
    return [{ verdict: "rows-doubled", cause, ...counts }];
  }
  const changes = changesOf(row, kept[0], context);
  return Object.keys(changes).length > 0 ? [{ verdict: "rows-changed", cause: undefined, ...counts, changes }] : [];
}

function changesOf(
  expected: ExpectedRow,
  kept: NamedRow | undefined,
  { mapping, tolerated }: ComparisonContext,
): NonNullable<RowDifference["changes"]> {
  const changes: Record<string, { expected: string; kept: string }> = {};
  for (const column of Object.values(mapping.columns)) {
    const [right, given] = [String(expected.cells[column] ?? ""), kept?.cells[column]];
    if (canonicalCell(mapping.report, column, right) !== canonicalCell(mapping.report, column, given)) {
      changes[column] = { expected: right, kept: String(given ?? "") };
    } else {
      const tolerance = toleranceOf(mapping.report, column, given, right);
      if (tolerance) tolerated.add(tolerance);
    }
  }
  return changes;
}
