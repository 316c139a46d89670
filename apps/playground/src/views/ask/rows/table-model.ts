import type { Row } from "../reply/reply.ts";

/** By which column rows are sorted, and which way. */
export interface Sorting {
  column: string;
  isDown: boolean;
}

/** What somebody has made of a table. */
export interface Arrangement {
  sorting?: Sorting | undefined;
  /** Text that a column must contain, by column. */
  filters: Readonly<Record<string, string>>;
}

/** The columns of rows: the spec's in its order, those that the rows have, and whatever else the first rows carry. */
export function columnsOf(rows: readonly Row[], known: readonly string[]): string[] {
  const found = new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)));
  const inOrder = known.filter((column) => found.has(column));
  const others = [...found].filter((column) => !known.includes(column));
  return others.includes("bucket")
    ? ["bucket", ...inOrder, ...others.filter((name) => name !== "bucket")]
    : [...inOrder, ...others];
}

/** The rows that contain every filter's text in its column, sorted. The rows themselves stay as they came. */
export function arranged(
  rows: readonly Row[],
  filters: Readonly<Record<string, string>>,
  sorting: Sorting | undefined,
): readonly Row[] {
  const wanted = Object.entries(filters).flatMap(([column, text]) =>
    text ? [{ column, text: text.toLowerCase() }] : [],
  );
  const kept =
    wanted.length === 0
      ? rows
      : rows.filter((row) => wanted.every(({ column, text }) => textOf(row[column]).toLowerCase().includes(text)));
  if (!sorting) return kept;
  const { column, isDown } = sorting;
  const keyed = kept.map((row) => ({ row, key: keyOf(row[column]) }));
  keyed.sort((one, other) => compare(one.key, other.key) * (isDown ? -1 : 1));
  return keyed.map(({ row }) => row);
}

export function textOf(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Numbers, also written with thousands or a percent sign, sort as numbers; before words. */
function keyOf(value: unknown): number | string {
  const text = textOf(value);
  const plain = text.replace(/\s*%$/, "").replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === typeof other) return one < other ? -1 : Number(one > other);
  return typeof one === "number" ? -1 : 1;
}
