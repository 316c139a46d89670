import { kinds as kindTable } from "./generated/kinds.ts";

/**
 * What the text of a column stands for, where it is more than text.
 *
 * count: a whole number. duration: minutes, in decimals or as a clock. amount: money. percentage: of what the column says.
 * hour: an hour or a day in GMT-5, of which the row is the sum. instant: a second in GMT-5.
 */
export type Kind = "count" | "duration" | "amount" | "percentage" | "hour" | "instant";

export const kinds: typeof kindTable = kindTable;

/** The kind of a column; columns that are text, or unknown, have none. */
export function kindOf(report: string, column: string): Kind | undefined {
  const table: { readonly [report: string]: { readonly [column: string]: Kind } } = kinds;
  return table[report]?.[column];
}
