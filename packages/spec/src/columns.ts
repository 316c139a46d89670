import { columns as columnTable } from "./generated/columns.ts";
import type { Evidence } from "./ledger.ts";
import type { LocalizedText } from "./text.ts";
import type { ReportId } from "./vendor/reports.ts";

export { unitName } from "./messages/units.ts";

/** What one column of a report means. */
export interface Column {
  readonly description: LocalizedText;
  readonly unit: string;
  /** The wire format as a regular expression. Columns with a closed list of values have `enum` instead; free text has neither. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** How the pattern, the list of values, or the rule that text is not empty is known. */
  readonly patternEvidence: Evidence;
  readonly example: string;
  /** A key of the ledger's `sources`. */
  readonly source: string;
}

/** The columns of each report. */
export const columns: { readonly [Id in ReportId]: { readonly [column: string]: Column } } = columnTable;
