import type { components } from "../generated/files-types.ts";

type DefinitionTypes = components["schemas"];

export { reportDefinitionSchemas } from "../generated/report-definition-schemas.ts";

/** A report that the user defines, as in its file. */
export type ReportDefinition = DefinitionTypes["ReportDefinition"];

export type ReportColumn = DefinitionTypes["ReportColumn"];

/** A field of an interaction that a column can show or sum. */
export type ReportField = DefinitionTypes["ReportField"];

/** What generated rows are grouped by. */
export type ReportGroup = DefinitionTypes["ReportGroup"];

/** The values that fields of an interaction have. */
export type ReportCondition = DefinitionTypes["ReportCondition"];
