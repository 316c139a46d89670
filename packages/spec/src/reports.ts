import { reports } from "./generated/catalogue.ts";
import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

/** The vendor's id of a report, the value of the parameter `api`. */
export type ReportId = keyof typeof reports;

/** A report's parameters other than `api`; only `campaign_8` has `campaign_id`. */
export type QueryOf<Id extends ReportId> = Schemas[`${Id}_query`];

/** One row on the wire: every value is a string. For `cdr_4`, a row is one bucket. */
export type RowOf<Id extends ReportId> = Schemas[`${Id}_row`];

/** The complete successful response of a report. */
export type EnvelopeOf<Id extends ReportId> = Schemas[`${Id}_envelope`];

/** The type of `data`: rows, or the five buckets of `cdr_4`. */
export type DataOf<Id extends ReportId> = EnvelopeOf<Id>["data"];

/** A report as data: the shape of `data`, its columns in wire order, its parameters. */
export interface Report {
  /** What the report contains, in a few words. */
  readonly summary: string;
  /** The same in Spanish. */
  readonly summaryEs: string;
  readonly shape: "rows" | "buckets";
  /** The keys of `data` where its shape is `buckets`. */
  readonly buckets?: readonly string[];
  readonly columns: readonly string[];
  /** The columns that contain integers. */
  readonly countColumns: readonly string[];
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
