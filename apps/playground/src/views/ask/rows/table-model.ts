import type { ResponseRow } from "../reply/report-response.ts";

/** The column by which rows are sorted, and the direction. */
export interface SortOrder {
  column: string;
  isDescending: boolean;
}

/** How the user sorts and filters a table. */
export interface TableState {
  sortOrder?: SortOrder | undefined;
  /** The text that a cell must contain, by column. */
  filters: Readonly<Record<string, string>>;
}

/** The columns of the first 50 rows: the known ones in their order, then others. `bucket` comes first. */
export function orderColumns(rows: readonly ResponseRow[], known: readonly string[]): string[] {
  const found = new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)));
  const inOrder = known.filter((column) => found.has(column));
  const others = [...found].filter((column) => !known.includes(column));
  return others.includes("bucket")
    ? ["bucket", ...inOrder, ...others.filter((name) => name !== "bucket")]
    : [...inOrder, ...others];
}

/** The rows that match every filter, sorted. Returns a new array; the rows are not changed. */
export function filterAndSort(
  rows: readonly ResponseRow[],
  filters: Readonly<Record<string, string>>,
  sorting: SortOrder | undefined,
): readonly ResponseRow[] {
  const conditions = Object.entries(filters).flatMap(([column, text]) =>
    text ? [{ column, text: text.toLowerCase() }] : [],
  );
  const matching =
    conditions.length === 0
      ? rows
      : rows.filter((row) =>
          conditions.every(({ column, text }) => cellText(row[column]).toLowerCase().includes(text)),
        );
  if (!sorting) return matching;
  const { column, isDescending } = sorting;
  const keyed = matching.map((row) => ({ row, key: sortKey(row[column]) }));
  keyed.sort((one, other) => compare(one.key, other.key) * (isDescending ? -1 : 1));
  return keyed.map(({ row }) => row);
}

export function cellText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Numbers, also with thousands separators or a percent sign, sort as numbers and before text. */
function sortKey(value: unknown): number | string {
  const text = cellText(value);
  const plain = text.replace(/\s*%$/, "").replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === typeof other) return one < other ? -1 : Number(one > other);
  return typeof one === "number" ? -1 : 1;
}
