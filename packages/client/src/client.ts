import type { ReportId } from "@mockvox/spec";
import { type ClientOptions, type ResolvedOptions, resolveOptions } from "./client-options.ts";
import type { ClientClock } from "./clock.ts";
import { isModelled } from "./other-reports/modelled.ts";
import type { OtherReportQuery } from "./other-reports/other-query.ts";
import type { OtherReportResult, OtherRow } from "./other-reports/other-report-result.ts";
import { type OtherReportOptions, readOtherReport } from "./other-reports/read-other-report.ts";
import { buildQuery, type ReportQuery } from "./query.ts";
import { parseResponse, type ReportResult } from "./report-result.ts";
import { fetchServerTime, sendRequest } from "./send-request.ts";

/** Modelled reports have types of their own. */
export type OtherThanModelled<Name extends string> = Name extends ReportId ? never : unknown;

/** A client for one operation. */
export interface Client {
  /**
   * Reads one report over a date range of at most 31 days.
   *
   * The vendor advises to send one request after the other, and to read a report every five minutes to follow an operation.
   *
   * Values of `data` are strings, as on the wire; `decode` parses them. A range without data resolves to a result with `isEmpty`,
   * although the vendor responds 404. Sends one request, or none if the query is invalid.
   *
   * @throws {QueryError} if the query has to change
   * @throws {TokenError} if the token has to be renewed
   * @throws {SlotError} if the token already has two requests in flight
   * @throws {QuotaError} if the daily quota is spent
   * @throws {UnavailableError} if there was no response, or a temporary error
   * @throws {UnexpectedResponseError} if the response is neither documented nor reported
   * @throws the signal's reason when aborted
   */
  report<Id extends ReportId>(
    report: Id,
    query: ReportQuery<Id>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<ReportResult<Id>>;
  /**
   * Reads a report that is not modelled: another one of the vendor's, or one that the user of a mock server defined. Nothing is known of its
   * rows, so that their type is a type argument, or comes from a schema that checks every row. All parameters are sent as given.
   *
   * @throws the errors of the modelled reports, and {NotModelledError} if a mock server does not serve the report
   * @example
   * ```ts
   * import { createClient } from "@mockvox/client";
   *
   * const client = createClient({ server: "0001", token: process.env.WOLKVOX_TOKEN ?? "" });
   * const dates = { date_ini: "20260302000000", date_end: "20260302235959" };
   * const { data } = await client.report<{ agent_name: string; time_seg: string }>("cdr_1", dates);
   * console.log(data[0]?.agent_name);
   * ```
   */
  report<Row extends object = OtherRow, Name extends string = string>(
    report: Name & OtherThanModelled<Name>,
    query: OtherReportQuery,
    options?: OtherReportOptions<Row>,
  ): Promise<OtherReportResult<Row>>;
  /**
   * The server's time in epoch milliseconds, from the header `Date` of the response to a `HEAD` request. The request has no token, so
   * it costs no quota. Undefined if the server sends no date or cannot be reached.
   *
   * @throws the signal's reason when aborted
   */
  serverTime(options?: { readonly signal?: AbortSignal | undefined }): Promise<number | undefined>;
  /** Where requests go, such as `https://wv0001.wolkvox.com`. */
  readonly origin: string;
  /** The clock of its timeouts, from the options. */
  readonly clock: ClientClock;
  /** A response with exactly this number of rows may have been truncated. */
  readonly rowLimit: number;
}

/**
 * Creates a client for one operation; sends nothing yet. By default its requests go to `https://wv{server}.wolkvox.com` through the global
 * `fetch`, and one without a complete response fails after 180,000 ms.
 *
 * @param options a token, and a server number (four digits) or an address; see `ClientOptions` for each default
 * @throws {OptionError} on an option that cannot be used
 *
 * @example
 * ```ts
 * import { createClient } from "@mockvox/client";
 *
 * const client = createClient({ server: "0001", token: process.env.WOLKVOX_TOKEN ?? "" });
 * const { data } = await client.report("diagram_2", { date_ini: "20260302000000", date_end: "20260302235959" });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const resolved = resolveOptions(options);
  const { origin, clock, rowLimit } = resolved;
  return {
    origin,
    clock,
    rowLimit,
    serverTime: ({ signal } = {}) => fetchServerTime(resolved, signal),
    report: createReader(resolved),
  };
}

function createReader(options: ResolvedOptions): Client["report"] {
  const readModelled = async <Id extends ReportId>(
    report: Id,
    query: ReportQuery<Id>,
    signal: AbortSignal | undefined,
  ): Promise<ReportResult<Id>> => {
    const request = buildQuery(options.origin, report, query);
    return parseResponse(report, await sendRequest(options, request, signal), request, options);
  };
  const read = async (
    report: string,
    query: OtherReportQuery,
    requestOptions: OtherReportOptions<object> = {},
  ): Promise<unknown> => {
    if (isModelled(report)) return readModelled(report, query as ReportQuery<typeof report>, requestOptions.signal);
    return readOtherReport(options, report, query, requestOptions);
  };
  return read as Client["report"];
}
