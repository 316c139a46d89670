import type { ReportId } from "@mockvox/spec";
import { shapes } from "@mockvox/spec/wire";
import type { ClientClock } from "./clock.ts";
import { type ClientOptions, connectionOf } from "./connection.ts";
import { QueryError } from "./errors.ts";
import { exchange, serverTime } from "./exchange.ts";
import { type ReportQuery, writeQuery } from "./query.ts";
import { type Reading, readAnswer } from "./reading.ts";

/** A client of one operation. */
export interface Client {
  /**
   * Reads one report of a window of at most 31 days.
   *
   * `data` keeps the wire form: every value is a string, `decode` reads them. A window in which nothing happened resolves to a
   * reading that is `empty`, although the vendor answers 404. One request is sent, or none when the query cannot be right.
   *
   * @throws {QueryError} when the query has to change
   * @throws {TokenError} when the token has to be renewed
   * @throws {SlotError} when two requests of the token are in flight
   * @throws {QuotaError} when the day's quota is spent
   * @throws {UnavailableError} when there was no answer, or one that passes
   * @throws {UnexpectedAnswerError} when the answer is none that anybody has described
   * @throws the signal's reason when it aborts
   */
  report<Id extends ReportId>(
    report: Id,
    query: ReportQuery<Id>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Reading<Id>>;
  /**
   * The server's time in epoch milliseconds, by the header `Date` of a response to a `HEAD` request without the token, which costs
   * nothing of the quota. Resolves to undefined when the server does not tell it or cannot be reached.
   *
   * @throws the signal's reason when it aborts
   */
  serverTime(options?: { readonly signal?: AbortSignal | undefined }): Promise<number | undefined>;
  /** Where it asks, such as `https://wv0001.wolkvox.com`. */
  readonly origin: string;
  readonly clock: ClientClock;
  readonly rowLimit: number;
}

/**
 * Makes a client; sends nothing yet.
 *
 * @throws {RangeError} on an option that cannot be used
 */
export function createClient(options: ClientOptions): Client {
  const connection = connectionOf(options);
  const { origin, clock, rowLimit } = connection;
  return {
    origin,
    clock,
    rowLimit,
    serverTime: ({ signal } = {}) => serverTime(connection, signal),
    report: async (report, query, { signal } = {}) => {
      if (!Object.hasOwn(shapes, report))
        throw new QueryError({ origin, report, query: {} }, "there is no such report.");
      const asked = writeQuery(origin, report, query);
      return readAnswer(report, await exchange(connection, asked, signal), asked, connection);
    },
  };
}
