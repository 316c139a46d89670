import { operations } from "@mockvox/spec/operations";
import type { DateTimeInput } from "../date-time-input.ts";
import type { RequestDetails } from "../errors.ts";
import { refuse, validateDateRange, writeParameters } from "../query.ts";

/** The parameters of a report that is not modelled, as the vendor names them; dates as digits or instants. */
export interface OtherReportQuery extends Readonly<Record<string, DateTimeInput>> {
  readonly date_ini: DateTimeInput;
  readonly date_end: DateTimeInput;
}

/**
 * Writes the query of a report that is not modelled, of which only the dates are known.
 *
 * @throws {QueryError} on a name that no report has, a missing or invalid date, a parameter that cannot be sent, a date range that is
 * reversed or too long
 */
export function buildOtherQuery(origin: string, report: string, query: OtherReportQuery): RequestDetails {
  if (!/^[a-z]\w{0,63}$/i.test(report)) {
    refuse({ origin, report: report.slice(0, 40), query: {} }, "unknown-report", {
      report: report.slice(0, 40),
      expected: Object.keys(operations),
    });
  }
  const request: RequestDetails = { origin, report, query: writeParameters(origin, report, query) };
  const missing = ["date_ini", "date_end"].find((name) => !request.query[name]);
  if (missing) refuse(request, "missing-parameter", { parameter: missing });
  validateDateRange(request);
  return request;
}
