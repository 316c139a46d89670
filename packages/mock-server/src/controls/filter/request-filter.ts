import { MockServerError } from "../../errors.ts";
import type { RecordedRequest } from "../../request/recorded-request.ts";
import { validateValue } from "../validate-value.ts";

/** Selects recorded requests by their fields, their parameters, and the time of their arrival. All parts must match. */
export type RequestFilter = {
  [Field in "report" | "status" | "refusal" | "server" | "method" | "path" | "query"]?: NonNullable<
    RecordedRequest[Field]
  >;
} & {
  /** The earliest arrival, in milliseconds of the tenant's clock. */
  since?: number;
};

/** @throws {MockServerError} `unknown-request-field`, or another code about a field */
export function validateFilter(given: object): RequestFilter {
  const { since, ...filter } = validateValue("RequestFilter", given, "filter");
  return { ...filter, ...(since === undefined ? {} : { since: Number(since) }) };
}

export function matchesFilter(entry: RecordedRequest, filter: RequestFilter): boolean {
  return differences(entry, filter).length === 0;
}

/**
 * The recorded requests that match, at least one.
 *
 * @throws {MockServerError} `no-matching-request`, with the closest one
 */
export function findRequests(entries: readonly RecordedRequest[], filter: RequestFilter): RecordedRequest[] {
  const found = entries.filter((entry) => matchesFilter(entry, filter));
  if (found.length > 0) return found;
  throw new MockServerError("no-matching-request", {
    filter: describeFields(flattenFilter(filter)),
    closest: describeClosest(entries, filter),
    count: entries.length,
  });
}

/** The fields in which the closest request differs from the filter. */
function describeClosest(entries: readonly RecordedRequest[], filter: RequestFilter): string | undefined {
  const [closest] = [...entries].sort((a, b) => differences(a, filter).length - differences(b, filter).length);
  if (!closest) return undefined;
  const fields = differences(closest, filter).map(([name]): FilterField => [name, fieldValue(closest, name)]);
  return describeFields(fields);
}

type FilterField = [name: string, value: unknown];

function differences(entry: RecordedRequest, filter: RequestFilter): FilterField[] {
  return flattenFilter(filter).filter(([name, value]) =>
    name === "since" ? entry.at < Number(value) : fieldValue(entry, name) !== value,
  );
}

/** A field of a recorded request, or one of its parameters. */
function fieldValue(entry: RecordedRequest, name: string): unknown {
  if (name === "since") return entry.at;
  return Object.entries({ ...entry.query, ...entry }).find(([known]) => known === name)?.[1];
}

/** Fields and parameters as one list. */
function flattenFilter({ query, ...fields }: RequestFilter): FilterField[] {
  return [...Object.entries(fields), ...Object.entries(query ?? {})];
}

function describeFields(fields: FilterField[]): string {
  return fields.map(([name, value]) => `${name} ${value === undefined ? "none" : JSON.stringify(value)}`).join(", ");
}
