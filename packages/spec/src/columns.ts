import { columns as columnTable } from "./generated/columns.ts";
import type { ReportId } from "./reports.ts";

/** What one column of a report means. */
export interface Column {
  readonly description: string;
  readonly es: string;
  readonly unit: string;
  /** The wire format as a regular expression. Columns with a closed list of values have `enum` instead; free text has neither. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly example: string;
  /** A key of the ledger's `sources`. */
  readonly source: string;
}

/** The columns of each report. */
export const columns: { readonly [Id in ReportId]: { readonly [column: string]: Column } } = columnTable;
