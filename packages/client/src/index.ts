export { type Client, createClient } from "./client.ts";
export { type ClientClock, hostClock } from "./clock.ts";
export type { ClientOptions, Fetch, ServerOptions } from "./connection.ts";
export type { Decoded, DecodedData, DecodedRow, Unread } from "./decode/decode.ts";
export { decode, encode } from "./decode/decode.ts";
export type { Envelope } from "./envelope.ts";
export {
  type Asked,
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  type Trouble,
  UnavailableError,
  UnexpectedAnswerError,
  WolkvoxError,
} from "./errors.ts";
export type { Moment } from "./moment.ts";
export type { ReportQuery } from "./query.ts";
export type { ReadData, Reading } from "./reading.ts";
