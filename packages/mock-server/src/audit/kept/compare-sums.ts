import { columnKindOf } from "@mockvox/spec/kinds";
import { parseFigure } from "../figures.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { CauseId } from "../verdict.ts";
import { toleranceOf } from "./cells.ts";
import type { ComparisonContext } from "./compare-rows.ts";
import { type RowDifference, unknownRow } from "./difference.ts";
import { type NamedRow, summedColumns } from "./kept-row.ts";
import { repairKeys } from "./repair-keys.ts";
import type { ExpectedRow } from "./truth.ts";

/** Compares rows of sums: whatever the client's date ranges were, the rows of a key have to add up to the same. */
export function compareSums(
  expected: readonly ExpectedRow[],
  kept: readonly NamedRow[],
  context: ComparisonContext & { isCampaignTwice: boolean },
): RowDifference[] {
  const expectedByKey = new Map(expected.filter(hasFigures(context)).map((row) => [row.key, row]));
  const keptByKey = Map.groupBy(kept, ({ key }) => key);
  const repaired = repairKeys(
    kept.filter(({ key }) => !expectedByKey.has(key)),
    [...expectedByKey.keys()].filter((key) => !keptByKey.has(key)),
  );
  const causes = new Map<string, CauseId>();
  for (const { row, expected: original, cause } of repaired) {
    keptByKey.set(original, [row]);
    keptByKey.delete(row.key);
    causes.set(original, cause);
  }
  const differences = [...expectedByKey].flatMap(([key, row]) =>
    compareKey(row, keptByKey.get(key) ?? [], causes.get(key), context),
  );
  for (const [key, rows] of keptByKey) {
    const [row] = rows;
    if (row && !expectedByKey.has(key) && hasFigures(context)(row)) {
      differences.push(unknownRow(row, rows.length));
    }
  }
  return differences;
}

function compareKey(
  row: ExpectedRow,
  kept: readonly NamedRow[],
  cause: CauseId | undefined,
  context: ComparisonContext & { isCampaignTwice: boolean },
): RowDifference[] {
  const counts = { row, expected: 1, kept: kept.length, stretch: undefined };
  if (kept.length === 0) return [{ verdict: "rows-missing", cause: lossOf(context.view), ...counts }];
  const changes: Record<string, { expected: string; kept: string }> = {};
  let excess = 0;
  for (const column of summedColumns(context.mapping)) {
    const right = parseFigure(row.cells[column]);
    const sum = kept.reduce((total, { cells }) => total + parseFigure(cells[column]), 0);
    noteTolerance(row, kept, column, context);
    if (Math.abs(sum - right) <= roundingOf(column, kept.length, context)) continue;
    changes[column] = { expected: formatFigure(right), kept: formatFigure(sum) };
    excess += Math.sign(sum - right);
  }
  const isDifferent = Object.keys(changes).length > 0;
  if (!isDifferent) return cause ? [{ verdict: "rows-changed", cause, ...counts }] : [];
  if (excess > 0) return [{ verdict: "rows-doubled", cause: cause ?? doublingCauseOf(context), ...counts, changes }];
  return [{ verdict: "rows-changed", cause: cause ?? shortfallOf(kept.length, context.view), ...counts, changes }];
}

/** Rows in which nothing happened may be kept or not. */
function hasFigures({ mapping }: ComparisonContext): (row: NamedRow) => boolean {
  const columns = summedColumns(mapping);
  return ({ cells }) =>
    columns.length === 0 ||
    columns.some((column) => parseFigure(cells[column]) !== 0) ||
    mapping.report === "campaign_8";
}

/** Minutes and costs are rounded in every row. */
function roundingOf(column: string, count: number, { mapping }: ComparisonContext): number {
  return columnKindOf(mapping.report, column) === "count" ? 0 : 0.0101 * (count + 1);
}

function doublingCauseOf({ view, isCampaignTwice }: ComparisonContext & { isCampaignTwice: boolean }): CauseId {
  if (isCampaignTwice) return "campaigns-twice";
  const { overlaps } = view.coverage;
  if (overlaps.length === 0) return "stored-twice";
  return overlaps.every(({ from, to }) => to - from === 1) ? "boundary" : "overlap";
}

/** Sums that are too small: seconds are missing, or each range replaced the sums of the ones before. */
function shortfallOf(keptRows: number, view: SeriesView): CauseId | undefined {
  const loss = lossOf(view);
  if (loss !== "not-kept") return loss;
  return keptRows === 1 && view.ranges.length > 1 ? "overwritten" : "not-kept";
}

function lossOf({ asked, read }: SeriesView): CauseId {
  if (asked.length > 1) return "not-requested";
  return read.length === asked.length ? "not-kept" : "not-read";
}

function noteTolerance(
  row: ExpectedRow,
  kept: readonly NamedRow[],
  column: string,
  { mapping, tolerated }: ComparisonContext,
): void {
  for (const { cells } of kept) {
    const tolerance = toleranceOf(mapping.report, column, cells[column], String(row.cells[column] ?? ""));
    if (tolerance) tolerated.add(tolerance);
  }
}

function formatFigure(figure: number): string {
  return String(Math.round(figure * 100) / 100);
}
