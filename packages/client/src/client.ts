import type { ReportId } from "@mockvox/spec";
import { type ClientOptions, resolveOptions } from "./client-options.ts";
import type { ClientClock } from "./clock.ts";
import { buildQuery, type ReportQuery } from "./query.ts";
import { parseResponse, type ReportResult } from "./report-result.ts";
import { fetchServerTime, sendRequest } from "./send-request.ts";

/** A client for one operation. */
export interface Client {
  /**
   * Reads one report over a date range of at most 31 days.
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
   * The server's time in epoch milliseconds, from the header `Date` of the response to a `HEAD` request. The request has no token, so
   * it costs no quota. Undefined if the server sends no date or cannot be reached.
   *
   * @throws the signal's reason when aborted
   */
  serverTime(options?: { readonly signal?: AbortSignal | undefined }): Promise<number | undefined>;
  /** Where requests go, such as `https://wv0001.wolkvox.com`. */
  readonly origin: string;
  readonly clock: ClientClock;
  readonly rowLimit: number;
}

/**
 * Creates a client; sends nothing yet.
 *
 * @throws {OptionError} on an option that cannot be used
 *
 * @example
 * ```ts
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
    report: async (report, query, { signal } = {}) => {
      const request = buildQuery(origin, report, query);
      return parseResponse(report, await sendRequest(resolved, request, signal), request, resolved);
    },
  };
}
