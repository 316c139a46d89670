import { reports, unmodelledReportIds as unmodelledIds } from "../generated/catalogue.ts";
import type { Operations } from "../generated/operations.ts";
import type { LocalizedText } from "../text.ts";

/** The vendor's id of a report, the value of the parameter `api`. */
export type ReportId = keyof typeof reports;

/** A report's parameters other than `api`; only `campaign_8` has `campaign_id`. */
export type QueryOf<Id extends ReportId> = Operations[Id]["query"];

/** One row on the wire: every value is a string. For `cdr_4`, a row is one bucket. */
export type RowOf<Id extends ReportId> = Operations[Id]["row"];

/** The complete successful response of a report. */
export type EnvelopeOf<Id extends ReportId> = Operations[Id]["envelope"];

/** The type of `data`: rows, or the five buckets of `cdr_4`. */
export type DataOf<Id extends ReportId> = EnvelopeOf<Id>["data"];

/** A report as data: the shape of `data`, its columns in wire order, its parameters. */
export interface Report {
  /** What the report contains, in a few words. */
  readonly summary: LocalizedText;
  readonly shape: "rows" | "buckets";
  /** The keys of `data` where its shape is `buckets`. */
  readonly buckets?: readonly string[];
  readonly columns: readonly string[];
  /** The columns that contain integers. */
  readonly countColumns: readonly string[];
  /** The columns that tell one row from another; of several spellings of one column, a row has one. */
  readonly keyColumns: readonly string[];
  /** The columns whose values add up over date ranges. */
  readonly sumColumns: readonly string[];
  readonly parameters: readonly string[];
  readonly required: readonly string[];
}

/** The ids of the five reports. */
export const reportIds = Object.keys(reports) as readonly ReportId[];

export function isReportId(name: string): name is ReportId {
  return Object.hasOwn(reports, name);
}

/** A report by its id. */
export function reportOf(id: ReportId): Report {
  return reports[id];
}

/** The ids of the vendor's other 99 reports: known, but not modelled. `@mockvox/spec/vendor-reports` has what is known of them. */
export const unmodelledReportIds: readonly string[] = unmodelledIds;

/** Whether the vendor has a report of this name that is not modelled. */
export function isUnmodelledReport(name: string): boolean {
  return unmodelledReportIds.includes(name);
}
