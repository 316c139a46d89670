import type { JsonObject } from "@mockvox/spec/schema";
import { numberFromText, parseTime } from "../parse-body.ts";
import { type RequestFilter, validateFilter } from "./request-filter.ts";

/**
 * Parses the filter in a body or in a query, where numbers are strings. Null is as good as absent.
 *
 * @throws {MockServerError} on an invalid field
 */
export function parseRequestFilter(given: JsonObject): RequestFilter {
  const fields = Object.entries(given).filter(([, value]) => value !== null);
  const { status, since, ...others }: { status?: unknown; since?: unknown } = Object.fromEntries(fields);
  return validateFilter({
    ...others,
    ...(status === undefined ? {} : { status: numberFromText(status, 3) }),
    ...(since === undefined ? {} : { since: parseTime(numberFromText(since, 13), "since") }),
  });
}
