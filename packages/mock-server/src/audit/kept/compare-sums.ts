import { columnKindOf } from "@mockvox/spec/kinds";
import { type DecimalMark, decimalMarkOf, parseFigure } from "../figures.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { CauseId } from "../verdict.ts";
import { type Tolerance, toleranceOf } from "./cells.ts";
import type { ComparisonContext } from "./compare-rows.ts";
import { type RowDifference, unknownRow } from "./difference.ts";
import { type NamedRow, summedColumns } from "./kept-row.ts";
import { repairKeys } from "./repair-keys.ts";
import type { ExpectedRow } from "./truth.ts";

/** What the comparison of sums needs in addition. */
interface SumsContext extends ComparisonContext {
  /** The requests to each server. */
  views: readonly SeriesView[];
  /** Whether the client read all campaigns and single ones. */
  isCampaignTwice: boolean;
}

/** With what separates the fractions of each of the client's columns. */
interface MarkedContext extends SumsContext {
  marks: ReadonlyMap<string, DecimalMark>;
}

/** Compares rows of sums: whatever the client's date ranges were, the rows of a key have to add up to the same. */
export function compareSums(
  expected: readonly ExpectedRow[],
  kept: readonly NamedRow[],
  given: SumsContext,
): RowDifference[] {
  const context = { ...given, marks: marksOf(expected, kept, given) };
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
  context: MarkedContext,
): RowDifference[] {
  const counts = { row, expected: 1, kept: kept.length, stretch: undefined };
  if (kept.length === 0) return [{ verdict: "rows-missing", cause: lossOf(context.views), ...counts }];
  const changes: Record<string, { expected: string; kept: string }> = {};
  let excess = 0;
  for (const column of summedColumns(context.mapping)) {
    const right = parseFigure(row.cells[column]);
    const mark = context.marks.get(column);
    const sum = kept.reduce((total, { cells }) => total + parseFigure(cells[column], mark), 0);
    noteTolerance(row, kept, column, context);
    if (Math.abs(sum - right) <= roundingOf(column, kept.length, context)) continue;
    changes[column] = { expected: formatFigure(right), kept: formatFigure(sum) };
    excess += Math.sign(sum - right);
  }
  const isDifferent = Object.keys(changes).length > 0;
  if (!isDifferent) return cause ? [{ verdict: "rows-changed", cause, ...counts }] : [];
  if (excess > 0) return [{ verdict: "rows-doubled", cause: cause ?? doublingCauseOf(context), ...counts, changes }];
  return [{ verdict: "rows-changed", cause: cause ?? shortfallOf(kept.length, context.views), ...counts, changes }];
}

/** The same for all rows of a column: one client wrote them. */
function marksOf(
  expected: readonly ExpectedRow[],
  kept: readonly NamedRow[],
  { mapping }: ComparisonContext,
): MarkedContext["marks"] {
  return new Map(
    summedColumns(mapping).map((column) => {
      const total = expected.reduce((sum, { cells }) => sum + parseFigure(cells[column]), 0);
      const given = kept.map(({ cells }) => cells[column]);
      return [column, decimalMarkOf(given, total)];
    }),
  );
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

function doublingCauseOf({ views, isCampaignTwice }: SumsContext): CauseId {
  if (isCampaignTwice) return "campaigns-twice";
  const overlaps = views.flatMap(({ coverage }) => coverage.overlaps);
  if (overlaps.length === 0) return "stored-twice";
  return overlaps.every(({ from, to }) => to - from === 1) ? "boundary" : "overlap";
}

/** Sums that are too small: seconds are missing, or each range replaced the sums of the ones before. */
function shortfallOf(keptRows: number, views: readonly SeriesView[]): CauseId | undefined {
  const loss = lossOf(views);
  if (loss !== "not-kept") return loss;
  return keptRows === 1 && views.flatMap(({ ranges }) => ranges).length > 1 ? "overwritten" : "not-kept";
}

function lossOf(views: readonly SeriesView[]): CauseId {
  if (views.some(({ asked }) => asked.length > 1)) return "not-requested";
  return views.every(({ asked, read }) => read.length === asked.length) ? "not-kept" : "not-read";
}

function noteTolerance(
  row: ExpectedRow,
  kept: readonly NamedRow[],
  column: string,
  { mapping, tolerated, marks }: MarkedContext,
): void {
  for (const { cells } of kept) {
    const cell = cells[column];
    const isDecimalComma = marks.get(column) === "," && typeof cell === "string" && cell.includes(",");
    const tolerance: Tolerance | undefined = isDecimalComma
      ? "decimal-comma"
      : toleranceOf(mapping.report, column, cell, String(row.cells[column] ?? ""));
    if (tolerance) tolerated.add(tolerance);
  }
}

function formatFigure(figure: number): string {
  return String(Math.round(figure * 100) / 100);
}
