export { type Client, createClient } from "./client.ts";
export type { ClientOptions, Fetch, ServerOptions } from "./client-options.ts";
export { type ClientClock, hostClock } from "./clock.ts";
export type { DateTimeInput } from "./date-time-input.ts";
export type { Decoded, DecodedData, DecodedRow, UndecodedCell } from "./decode/decode.ts";
export { decode, encode } from "./decode/decode.ts";
export type { Envelope } from "./envelope.ts";
export {
  type ClientErrorCode,
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
export type { ReportQuery } from "./query.ts";
export type { ReportResult, ResultData } from "./report-result.ts";
