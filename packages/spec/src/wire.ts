import type { Report } from "./reports.ts";

/** The part of the catalogue that a client needs, without texts: it is bundled for browsers. */
export {
  /** Maximum size of a response in bytes. */
  bytes as maxResponseBytes,
  /** The response to a date range in which nothing happened. */
  emptyDateRange,
  /** The `msg` of each error response, in the order of the spec. */
  messages as refusalMessages,
  /** Maximum number of rows in a response. */
  rows as maxRows,
  /** Whether a report has rows or buckets, and its parameters. */
  shapes as reportShapes,
  /** Maximum length of a date range in days. */
  windowDays as maxDateRangeDays,
} from "./generated/wire.ts";

/** Whether a report has rows or buckets, and its parameters; all of them are required unless `required` lists fewer. */
export type ReportShape = Pick<Report, "shape" | "parameters"> & Partial<Pick<Report, "required">>;
