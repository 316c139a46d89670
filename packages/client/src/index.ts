export { type Client, createClient } from "./client.ts";
export type { ClientOptions, Fetch, ServerOptions } from "./client-options.ts";
export { type ClientClock, hostClock } from "./clock.ts";
export type { DateTimeInput } from "./date-time-input.ts";
export type { Envelope } from "./envelope.ts";
export {
  type ClientErrorCode,
  NotModelledError,
  OptionError,
  QueryError,
  QuotaError,
  type ReportErrorCode,
  type RequestDetails,
  type SetupProblem,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedResponseError,
  WolkvoxError,
} from "./errors.ts";
export type { OtherReportQuery } from "./other-reports/other-query.ts";
export type { OtherReportResult, OtherRow } from "./other-reports/other-report-result.ts";
export type { OtherReportOptions } from "./other-reports/read-other-report.ts";
export type { RowSchema } from "./other-reports/row-schema.ts";
export type { ReportQuery } from "./query.ts";
export type { ReportResult, ResultData } from "./report-result.ts";
