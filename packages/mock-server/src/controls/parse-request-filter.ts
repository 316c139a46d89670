import { isRefusalId, type ReportId, refusalIds } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import { quoted } from "../fake/reject-unknown-names.ts";
import type { RequestFilter } from "../fake/request-filter.ts";
import { validateReportId } from "../fake/validate-ids.ts";
import { type JsonObject, parseNumber, parseString, parseStringRecord, parseTime } from "./parse-body.ts";

/** Parsers for each field of a filter, from a body or from a query, where numbers are strings. */
const parsers: { readonly [Name in keyof RequestFilter]-?: (value: unknown) => RequestFilter[Name] } = {
  report: (value) => validateReportId(value as ReportId),
  status: (value) => parseNumber(numberFromText(value), "status"),
  refusal: parseOutcome,
  server: (value) => parseString(value, "server"),
  method: (value) => parseString(value, "method"),
  path: (value) => parseString(value, "path"),
  query: (value) => parseStringRecord(value, "query"),
  since: (value) => parseTime(numberFromText(value, 13), "since"),
};

/** @throws {MockServerError} on an invalid field */
export function parseRequestFilter(given: JsonObject): RequestFilter {
  const fields = Object.entries(parsers).filter(([name]) => given[name] !== undefined && given[name] !== null);
  return Object.fromEntries(fields.map(([name, parse]) => [name, parse(given[name])]));
}

/** A text of digits is a number, up to `digits` of them: the vendor's times have fourteen. */
function numberFromText(value: unknown, digits = 3): unknown {
  return typeof value === "string" && /^\d+$/.test(value) && value.length <= digits ? Number(value) : value;
}

function parseOutcome(value: unknown): RequestFilter["refusal"] {
  if (typeof value === "string" && (value === "empty-window" || isRefusalId(value))) return value;
  const expected = [...refusalIds, "empty-window"];
  throw new MockServerError("field-not-one-of", { name: "refusal", value: quoted(value), expected });
}
