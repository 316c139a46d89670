import { columnKindOf } from "@mockvox/spec/kinds";
import type { ResponseRow } from "../response/report-response.ts";

/** How a column is filtered and sorted. */
export type ColumnKind = "number" | "time" | "choice" | "text";

export interface TableColumn {
  id: string;
  kind: ColumnKind;
}

/** Columns with at most this many different values are filtered by a list of them. */
const maxChoices = 60;
/** Rows that are looked at to find out what a column contains. */
const sampleSize = 500;

/** The columns of the rows: the known ones in their order, then others. `bucket` comes first. */
export function describeColumns(
  report: string,
  rows: readonly ResponseRow[],
  known: readonly string[],
): readonly TableColumn[] {
  const sample = sampleOf(rows);
  return orderColumns(sample, known).map((id) => {
    const values = sample
      .map((row) => cellOf(row, id))
      .flatMap((value) => (value === undefined ? [] : [cellText(value)]));
    return { id, kind: kindOf(report, id, values) };
  });
}

/** Rows from all parts of the response. */
function sampleOf(rows: readonly ResponseRow[]): readonly ResponseRow[] {
  if (rows.length <= sampleSize) return rows;
  const step = rows.length / sampleSize;
  return Array.from({ length: sampleSize }, (_, index) => rows[Math.floor(index * step)] ?? {});
}

function orderColumns(rows: readonly ResponseRow[], known: readonly string[]): string[] {
  const found = new Set(rows.flatMap((row) => Object.keys(row)));
  const ordered = [...new Set(["bucket", ...known])].filter((column) => found.has(column));
  return [...ordered, ...[...found].filter((column) => !ordered.includes(column))];
}

function kindOf(report: string, id: string, values: readonly string[]): ColumnKind {
  const kind = columnKindOf(report, id);
  if (kind === "instant" || kind === "hour") return "time";
  if (kind) return "number";
  const distinct = new Set(values).size;
  if (values.length > 0 && values.every((value) => /^\d{4}-\d\d-\d\d/.test(value))) return "time";
  if (distinct <= maxChoices && distinct < values.length / 2) return "choice";
  const isIdentifier = /(?:^|_)id$|phone|dni/.test(id);
  return !isIdentifier && values.length > 0 && values.every((value) => typeof sortKey(value) === "number")
    ? "number"
    : "text";
}

/** The value of a column, undefined if the row lacks it; a column can have the name of an inherited member, such as `constructor`. */
export function cellOf(row: ResponseRow, column: string): unknown {
  return Object.hasOwn(row, column) ? row[column] : undefined;
}

export function cellText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Numbers, also with thousands separators or a percent sign, sort as numbers and before text. */
export function sortKey(value: unknown): number | string {
  const text = cellText(value);
  const plain = text.replace(/\s*%$/, "").replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

/** Orders two sort keys. */
export function compareKeys(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === typeof other) return one < other ? -1 : Number(one > other);
  return typeof one === "number" ? -1 : 1;
}
