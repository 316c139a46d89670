import { kinds as kindTable } from "./generated/kinds.ts";

/**
 * What the text of a column represents, if it is more than text.
 *
 * count: an integer. duration: minutes, as a decimal or as `HH:MM:SS`. amount: money. percentage: see the column's description.
 * hour: the hour or day in GMT-5 that the row sums up. instant: a second in GMT-5.
 */
export type ColumnKind = "count" | "duration" | "amount" | "percentage" | "hour" | "instant";

export const columnKinds: typeof kindTable = kindTable;

/** The kind of a column; undefined for plain text and for unknown columns. */
export function columnKindOf(report: string, column: string): ColumnKind | undefined {
  const table: { readonly [report: string]: { readonly [column: string]: ColumnKind } } = columnKinds;
  return table[report]?.[column];
}
