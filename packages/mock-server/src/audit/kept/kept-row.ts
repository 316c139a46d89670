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
  return rows.map((row) => {
    const given = new Map<string, unknown>(Object.entries(row));
    const named = columns
      .filter(([name]) => given.has(name))
      .map(([name, column]) => [column, given.get(name)] as const);
    return toNamedRow(Object.fromEntries(named), mapping);
  });
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
function cellOf(cells: NamedRow["cells"], column: string): unknown {
  if (column in cells) return cells[column];
  if (column === "date") return cells.day;
  return column === "day" ? cells.date : undefined;
}

/** The client's columns that are compared: all but the key. */
export function comparedColumns(mapping: ColumnMapping): string[] {
  const key = keyOf(mapping);
  return Object.values(mapping.columns).filter((column) => !key.includes(column));
}

/** The compared columns that add up. */
export function summedColumns(mapping: ColumnMapping): string[] {
  const { sumColumns } = reportOf(mapping.report);
  return comparedColumns(mapping).filter((column) => sumColumns.includes(column));
}
