import { parseVendorTime, type QueryOf, type RefusalId, type ReportId } from "@mockvox/spec";
import { maxDateRangeDays, operations, type ReportShape, refusalMessages } from "@mockvox/spec/operations";
import type { ParamsOf } from "@mockvox/spec/text";
import { type DateTimeInput, toVendorDigits } from "./date-time-input.ts";
import { QueryError, type RequestDetails, reportFailure } from "./errors.ts";
import type { reportMessages } from "./messages/en.ts";

/** A report's parameters as the vendor names them; dates as digits or instants. */
export type ReportQuery<Id extends ReportId> = {
  [Name in keyof QueryOf<Id>]: Name extends "date_ini" | "date_end" ? DateTimeInput : QueryOf<Id>[Name];
};

/**
 * Writes a query as the vendor expects it. A query that the server would refuse by the spec is refused here, so that it costs no quota,
 * and a 404 about the dates can only mean an empty range.
 *
 * @throws {QueryError} on a missing or unknown parameter, an invalid date, a date range that is reversed or too long
 */
export function buildQuery<Id extends ReportId>(origin: string, report: Id, query: ReportQuery<Id>): RequestDetails {
  const expected = Object.keys(operations);
  if (!expected.includes(report)) refuse({ origin, report, query: {} }, "unknown-report", { report, expected });
  const { parameters, required = parameters }: ReportShape = operations[report];
  const given = new Map<string, DateTimeInput>(Object.entries(query));
  const sent = parameters.map((name) => [name, toVendorDigits(given.get(name) ?? "")] as const);
  const request: RequestDetails = { origin, report, query: Object.fromEntries(sent.filter(([, digits]) => digits)) };
  const missing = required.find((name) => !request.query[name]);
  if (missing) refuse(request, "missing-parameter", { parameter: missing });
  const unknown = [...given.keys()].find((name) => !parameters.includes(name));
  if (unknown) refuse(request, "unknown-parameter", { parameter: unknown });
  validateDateRange(request);
  return request;
}

/** @throws {QueryError} on an invalid date, a date range that is reversed or too long */
export function validateDateRange(request: RequestDetails): void {
  const { date_ini: start = "", date_end: end = "" } = request.query;
  const parse = (parameter: string, digits: string): number =>
    parseVendorTime(digits) ?? refuse(request, "invalid-date", { parameter, value: digits.slice(0, 40) });
  const from = parse("date_ini", start);
  const days = (parse("date_end", end) - from) / 86_400;
  if (days < 0) refuse(request, "reversed-dates", { start, end });
  if (days > maxDateRangeDays)
    refuse(request, "window-too-long", { days: Math.ceil(days * 100) / 100, maxDays: maxDateRangeDays });
}

/** Fails with the id of the error response that the server would send, if it has one for this. */
export function refuse<Code extends keyof typeof reportMessages>(
  request: RequestDetails,
  code: Code,
  params: ParamsOf<(typeof reportMessages)[Code]>,
): never {
  const refusal = code in refusalMessages ? (code as RefusalId) : undefined;
  throw new QueryError(request, reportFailure(code, params), { refusal, remedy: "" });
}
