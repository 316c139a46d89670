import type { Report } from "./vendor/reports.ts";

/** What a client needs to call the reports, without texts: it is bundled for browsers. */
export {
  /** Maximum size of a response in bytes. */
  bytes as maxResponseBytes,
  /** The response to a date range in which nothing happened. */
  emptyDateRange,
  /** The `msg` of each error response, in the order of the spec. */
  messages as refusalMessages,
  /** The types of each report. */
  type Operations,
  /** Whether a report has rows or buckets, and its parameters. */
  operations,
  /** The path of every report. */
  path as reportsPath,
  /** Maximum number of rows in a response. */
  rows as maxRows,
  /** The header with an operation's server number, which is optional. */
  serverHeader,
  /** The address of an operation's server, with `{server}` for its number. */
  serverUrl,
  /** The header with the token. */
  tokenHeader,
  /** Maximum length of a date range in days. */
  windowDays as maxDateRangeDays,
} from "./generated/operations.ts";

/** Whether a report has rows or buckets, and its parameters; all of them are required unless `required` lists fewer. */
export type ReportShape = Pick<Report, "shape" | "parameters"> & Partial<Pick<Report, "required">>;
