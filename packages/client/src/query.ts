import { parseVendorTime, type QueryOf, type RefusalId, type ReportId } from "@mockvox/spec";
import { maxDateRangeDays, operations, type ReportShape, refusalMessages } from "@mockvox/spec/operations";
import { preview } from "@mockvox/spec/schema";
import type { ParamsOf } from "@mockvox/spec/text";
import { type DateTimeInput, invalidDigits, toVendorDigits } from "./date-time-input.ts";
import { QueryError, type RequestDetails, reportFailure } from "./errors.ts";
import type { reportMessages } from "./messages/en.ts";
import { isModelled } from "./other-reports/modelled.ts";

/** A report's parameters as the vendor names them; dates as digits or instants. */
export type ReportQuery<Id extends ReportId> = {
  [Name in keyof QueryOf<Id>]: Name extends "date_ini" | "date_end" ? DateTimeInput : QueryOf<Id>[Name];
};

/**
 * Writes a query as the vendor expects it. A query that the server would refuse by the spec is refused here, so that it costs no quota,
 * and a 404 about the dates can only mean an empty range.
 *
 * @throws {QueryError} on a missing, invalid or unknown parameter, an invalid date, a date range that is reversed or too long
 */
export function buildQuery<Id extends ReportId>(origin: string, report: Id, query: ReportQuery<Id>): RequestDetails {
  const expected = Object.keys(operations);
  if (!expected.includes(report)) refuse({ origin, report, query: {} }, "unknown-report", { report, expected });
  const { parameters, required = parameters }: ReportShape = operations[report];
  const given = new Map<string, unknown>(Object.entries(query));
  const named = Object.fromEntries(parameters.map((name) => [name, given.get(name)]));
  const sent = Object.entries(writeParameters(origin, report, named)).filter(([, text]) => text);
  const request: RequestDetails = { origin, report, query: Object.fromEntries(sent) };
  const missing = required.find((name) => !request.query[name]);
  if (missing) refuse(request, "missing-parameter", { parameter: missing });
  const unknown = [...given.keys()].find((name) => !parameters.includes(name));
  if (unknown) refuse(request, "unknown-parameter", { parameter: unknown });
  validateDateRange(request);
  return request;
}

/**
 * Writes parameters as they are sent: a date as the vendor's digits, a number as decimal digits, a text unchanged. One that is undefined
 * is left out.
 *
 * @throws {QueryError} on any other value, which the server would take for a filter that nothing matches
 */
export function writeParameters(
  origin: string,
  report: string,
  given: Readonly<Record<string, unknown>>,
): RequestDetails["query"] {
  const request = { origin, report, query: {} };
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, writeParameter(request, name, value)]));
}

function writeParameter(request: RequestDetails, parameter: string, value: unknown): string {
  // Validated with the range.
  if (parameter === "date_ini" || parameter === "date_end") return toVendorDigits(value ?? "");
  if (typeof value === "string") return value;
  // A greater number may have been rounded.
  if (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  // Any parameter of a report that is not modelled may be a date.
  const digits = isModelled(request.report) ? invalidDigits : toVendorDigits(value);
  return digits === invalidDigits ? refuse(request, "invalid-parameter", { parameter, value: preview(value) }) : digits;
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
