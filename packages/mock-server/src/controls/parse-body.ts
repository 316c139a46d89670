import { isTooDeep, maxDepth, parseIsoTime, parseVendorTime } from "@mockvox/spec";
import type { ControlBody } from "@mockvox/spec/controls";
import type { JsonObject } from "@mockvox/spec/schema";
import { MockServerError } from "../errors.ts";
import type { Frequency } from "../faults/frequency.ts";
import { quoted } from "../reject-unknown-names.ts";
import { redactKey } from "../request/redact.ts";
import type { Maintenance } from "../tenants/maintenance.ts";

/** A body as JSON; its control validates the fields. */
export function parseBody(value: unknown): JsonObject {
  if (isTooDeep(value)) throw new MockServerError("body-too-deep", { max: maxDepth });
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new MockServerError("body-not-an-object", { value: quoted(value) });
}

/** @throws {MockServerError} `unknown-query-parameter` */
export function rejectUnknownParameters(query: JsonObject, expected: readonly string[], control: string): void {
  const name = Object.keys(query).find((parameter) => !expected.includes(parameter));
  if (name === undefined) return;
  throw new MockServerError("unknown-query-parameter", { name: redactKey(name), parent: control, expected });
}

/** Default: the next request. `times` with `rate` is rejected when the override is added. */
export function parseFrequency({ times, rate, after }: GivenFrequency): Frequency {
  const skipped = after === undefined ? {} : { after };
  if (rate === undefined) return { times: times ?? 1, ...skipped };
  return times === undefined ? { rate, ...skipped } : { times, rate, ...skipped };
}

/** Default: every request, until it is cleared or reset. */
export function parseResponseFrequency({ times, rate, ...rest }: GivenFrequency): Frequency {
  return parseFrequency(times === undefined && rate === undefined ? { rate: 1, ...rest } : { times, rate, ...rest });
}

interface GivenFrequency {
  times?: number | undefined;
  rate?: number | undefined;
  after?: number;
}

/** Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits. */
export function parseTime(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const vendorSecond = typeof value === "string" ? parseVendorTime(value) : undefined;
  if (vendorSecond !== undefined) return vendorSecond * 1000;
  const isIso = typeof value === "string" && /T.*(Z|[+-]\d\d:\d\d)$/i.test(value);
  const time = isIso ? parseIsoTime(value) : undefined;
  if (time !== undefined) return time;
  throw new MockServerError("field-not-a-time", { name, value: quoted(value) });
}

/** Without a period, maintenance is on until it is ended. A period with one end is rejected when it is set. */
export function parseMaintenance({ from, to }: NonNullable<ControlBody<"PUT /maintenance">>): Maintenance {
  return from === undefined && to === undefined ? true : ({ from, to } as Maintenance);
}

/** The parameters of a URL; those written as `name[key]` become one object. */
export function parseUrlQuery(parameters: Iterable<[string, string]>): JsonObject {
  const query = new Map<string, string | Map<string, string>>();
  for (const [parameter, value] of parameters) {
    const [, name, key] = /^([^[]+)\[([^\]]+)\]$/.exec(parameter) ?? [];
    if (name === undefined || key === undefined) query.set(parameter, value);
    else query.set(name, entriesOf(query.get(name)).set(key, value));
  }
  return Object.fromEntries(
    [...query].map(([name, value]) => [name, typeof value === "string" ? value : Object.fromEntries(value)]),
  );
}

function entriesOf(known: string | Map<string, string> | undefined): Map<string, string> {
  return typeof known === "object" ? known : new Map();
}

/** A text of digits is a number, up to `digits` of them: the vendor's times have fourteen. */
export function numberFromText(value: unknown, digits: number): unknown {
  return typeof value === "string" && /^\d+$/.test(value) && value.length <= digits ? Number(value) : value;
}

/** A query with the times `from` and `to`, where numbers are strings. */
export function parseTimeRangeQuery(query: JsonObject): JsonObject {
  const times = ["from", "to"].flatMap((name) =>
    name in query ? [[name, numberFromText(query[name], 13)] as const] : [],
  );
  return { ...query, ...Object.fromEntries(times) };
}
