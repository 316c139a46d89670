import { reports } from "./generated/catalogue.ts";
import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

/** The vendor's id of a report, the value of the parameter `api`. */
export type ReportId = keyof typeof reports;

/** What a report asks for besides `api`: `campaign_id` for `campaign_8` alone. */
export type QueryOf<Id extends ReportId> = Schemas[`${Id}_query`];

/** One row on the wire: every value is a string. For `cdr_4` it is one bucket. */
export type RowOf<Id extends ReportId> = Schemas[`${Id}_row`];

/** The whole successful answer of a report. */
export type EnvelopeOf<Id extends ReportId> = Schemas[`${Id}_envelope`];

/** What stands under `data`: rows, or the five buckets of `cdr_4`. */
export type DataOf<Id extends ReportId> = EnvelopeOf<Id>["data"];

/** A report as data: the shape of `data`, its columns in wire order, its parameters. */
export interface Report {
  /** What it tells, in a few words, */
  readonly tells: string;
  /** and the same in Spanish. */
  readonly es: string;
  readonly shape: "rows" | "buckets";
  /** The keys of `data` where its shape is `buckets`. */
  readonly buckets?: readonly string[];
  readonly columns: readonly string[];
  /** The columns that hold whole numbers. */
  readonly counts: readonly string[];
  readonly parameters: readonly string[];
  readonly required: readonly string[];
}

export const reportIds = Object.keys(reports) as readonly ReportId[];

export function isReportId(name: string): name is ReportId {
  return Object.hasOwn(reports, name);
}

export function reportOf(id: ReportId): Report {
  return reports[id];
}
