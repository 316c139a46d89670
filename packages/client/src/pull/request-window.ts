import { formatVendorTime, type ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { type Failure, failuresFrom, QueryError, type ReportErrorCode } from "../errors.ts";
import { pullMessages } from "../messages/en.ts";
import type { ReportQuery } from "../query.ts";
import type { ReportResult } from "../report-result.ts";
import { mayBeRefused } from "./ambiguous-window.ts";
import type { Cursor } from "./cursor.ts";
import type { RetryingClient } from "./retry.ts";
import type { ServerTraits } from "./server-traits.ts";
import type { Interval } from "./window.ts";

const failure = failuresFrom(pullMessages);

/** What every window requests. */
export interface PullTarget<Id extends ReportId> {
  readonly report: Id;
  readonly parameters: Cursor["parameters"];
}

/** Requests windows up to a given second. */
export interface WindowClient<Id extends ReportId> {
  /** Resolves to `refused` if the server refuses dates that the documentation allows. */
  request(window: Interval, dateEnd: number, canSplit: boolean): Promise<ReportResult<Id> | "too-large" | "refused">;
  /** @throws {QueryError} about a window that cannot be read */
  fail(window: Interval, reason: Failure<ReportErrorCode>, refusal?: "row-limit"): never;
}

export function createWindowClient<Id extends ReportId>(
  { origin }: Client,
  { report, parameters }: PullTarget<Id>,
  client: RetryingClient,
  traits: ServerTraits,
): WindowClient<Id> {
  const datesOf = ({ from }: Interval, dateEnd: number): { date_ini: string; date_end: string } => ({
    date_ini: formatVendorTime(from),
    date_end: formatVendorTime(dateEnd),
  });

  const fail: WindowClient<Id>["fail"] = (window, reason, refusal) => {
    throw new QueryError({ origin, report, query: datesOf(window, window.to - 1) }, reason, { refusal, remedy: "" });
  };

  return {
    fail,
    request: async (window, dateEnd, canSplit) => {
      const hasEqualDates = dateEnd === window.from;
      const refused = failure("equal-dates-refused", {});
      if (hasEqualDates && traits.declared["equal-dates"] === "refused") return fail(window, refused);
      try {
        const query = { ...parameters, ...datesOf(window, dateEnd) } as ReportQuery<Id>;
        return await client.report(report, query, canSplit);
      } catch (error) {
        const isAboutDates = error instanceof QueryError && error.refusal === "invalid-date";
        if (isAboutDates && hasEqualDates) return fail(window, refused);
        if (isAboutDates && mayBeRefused(window, dateEnd, traits)) return "refused";
        throw error;
      }
    },
  };
}
