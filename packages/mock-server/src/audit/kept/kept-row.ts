import { reportOf } from "@mockvox/spec";
import { canonicalCell } from "./cells.ts";
import { type ColumnMapping, keyOf } from "./columns.ts";

/** A row, of the client or of the mock server, with the vendor's names for its columns. */
export interface NamedRow {
  /** The key as one text. */
  key: string;
  /** As the row has them. */
  cells: Readonly<Record<string, unknown>>;
}

/** The client's rows with the vendor's names, without the columns that are not the vendor's. */
export function nameRows(rows: readonly object[], mapping: ColumnMapping): NamedRow[] {
  const columns = Object.entries(mapping.columns);
  if (isHeader(rows)) return [];
  return rows.map((row) => {
    const given = new Map<string, unknown>(Object.entries(row));
    const named = columns
      .filter(([name]) => given.has(name))
      .map(([name, column]) => [column, given.get(name)] as const);
    return toNamedRow(Object.fromEntries(named), mapping);
  });
}

/** One row of empty cells: the header of a file without rows. */
function isHeader(rows: readonly object[]): boolean {
  return rows.length === 1 && rows.every((row) => Object.values(row).every((cell) => cell === ""));
}

export function toNamedRow(cells: NamedRow["cells"], mapping: ColumnMapping): NamedRow {
  return { key: JSON.stringify(keyOf(mapping).map((column) => keyCell(cells, column, mapping))), cells };
}

/** The columns of a row's key, for people. */
export function describeKey({ cells }: NamedRow, mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(keyOf(mapping).map((column) => [column, String(cellOf(cells, column) ?? "")]));
}

function keyCell(cells: NamedRow["cells"], column: string, { report }: ColumnMapping): string {
  return canonicalCell(report, column, cellOf(cells, column));
}

/** Of two names for one column, as `date` and `day`, the row has one. */
export function cellOf(cells: NamedRow["cells"], column: string): unknown {
  if (column in cells) return cells[column];
  if (column === "date") return cells.day;
  return column === "day" ? cells.date : undefined;
}

/** Whether the rows of a report are sums. */
export function isSummed({ report }: ColumnMapping): boolean {
  return reportOf(report).sumColumns.length > 0;
}

/** The client's columns that add up. */
export function summedColumns({ report, columns }: ColumnMapping): string[] {
  const { sumColumns } = reportOf(report);
  return Object.values(columns).filter((column) => sumColumns.includes(column));
}
