import type { components } from "../generated/files-types.ts";

type DefinitionTypes = components["schemas"];

export { reportDefinitionSchemas } from "../generated/report-definition-schemas.ts";

/** A report that the user defines, as in its file. */
export type ReportDefinition = DefinitionTypes["ReportDefinition"];

export type ReportColumn = DefinitionTypes["ReportColumn"];

/** How the values of a column are written. */
export type ReportColumnKind = NonNullable<ReportColumn["kind"]>;

/** The form of the values of each kind, with an example. Thousands may have commas, and minutes may be a clock, as in the vendor's reports. */
export const columnForms: Readonly<Record<ReportColumnKind, { readonly pattern: RegExp; readonly example: string }>> = {
  text: { pattern: /^/, example: "AGENT ONE" },
  count: { pattern: /^\d+$/, example: "12" },
  amount: { pattern: /^-?(\d+|\d{1,3}(,\d{3})+)([.,]\d+)?$/, example: "840.00" },
  clock: { pattern: /^\d{2,}:[0-5]\d:[0-5]\d$/, example: "00:05:09" },
  minutes: { pattern: /^(\d+([.,]\d+)?|\d{2,}:[0-5]\d:[0-5]\d)$/, example: "32.17" },
  percentage: { pattern: /^(\d+|\d{1,3}(,\d{3})+)([.,]\d+)? ?%?$/, example: "12.5 %" },
  instant: { pattern: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, example: "2026-03-04 10:05:09" },
  day: { pattern: /^\d{4}-\d\d-\d\d$/, example: "2026-03-04" },
  hour: { pattern: /^\d\d:\d\d$/, example: "10:00" },
};

/** A field of an interaction that a column can show or sum. */
export type ReportField = DefinitionTypes["ReportField"];

/** What generated rows are grouped by. */
export type ReportGroup = DefinitionTypes["ReportGroup"];

/** The values that fields of an interaction have. */
export type ReportCondition = DefinitionTypes["ReportCondition"];
