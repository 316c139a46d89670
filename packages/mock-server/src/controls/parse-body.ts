import { isTooDeep, maxDepth, parseIsoTime, parseVendorTime } from "@mockvox/spec";
import type { ClockDuration } from "../clock/clock.ts";
import { maxSpeed } from "../clock/clock-motion.ts";
import { MockServerError } from "../errors.ts";
import type { Fault } from "../fake/fault.ts";
import type { Maintenance } from "../fake/maintenance.ts";
import type { Frequency, RequestMatcher } from "../fake/override.ts";
import { redactKey } from "../fake/redact.ts";
import { quoted } from "../fake/reject-unknown-names.ts";

/** A JSON object whose fields are not validated yet. What the controls validate themselves is passed on as it is. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Rejects unknown fields, so that a misspelt one is not ignored silently.
 *
 * @throws {MockServerError} with the code and the first unknown field
 */
export function rejectUnknownKeys(
  given: JsonObject,
  expected: readonly string[],
  parent: string,
  code: "unknown-field" | "unknown-query-parameter" = "unknown-field",
): void {
  const unknown = Object.keys(given).find((name) => !expected.includes(name));
  if (unknown !== undefined) throw new MockServerError(code, { name: redactKey(unknown), parent, expected });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseObject(value: unknown, name: string): JsonObject {
  if (isObject(value)) return { ...value };
  throw new MockServerError("field-not-an-object", { name, value: quoted(value) });
}

/** The body of a control. */
export function parseBody(value: unknown): JsonObject {
  if (isTooDeep(value)) throw new MockServerError("body-too-deep", { max: maxDepth });
  if (isObject(value)) return { ...value };
  throw new MockServerError("body-not-an-object", { value: quoted(value) });
}

/** Kind and fields are validated when the fault is injected. */
export function parseFault(value: unknown): Fault {
  const fault = parseObject(value, "fault");
  if (typeof fault.kind === "string") return fault as JsonObject & Fault;
  throw new MockServerError("invalid-fault", { value: quoted(value) });
}

/** Default: the next request. The values are validated when the override is added. */
export function parseFrequency({ times, rate }: JsonObject): Frequency {
  const frequency = rate === undefined ? { times: times ?? 1 } : { rate, ...(times === undefined ? {} : { times }) };
  return frequency as Frequency;
}

/** The values are validated by `when`. */
export function parseRequestMatcher(value: unknown): RequestMatcher {
  const when = parseObject(value ?? {}, "when");
  rejectUnknownKeys(when, ["report", "query"], "`when`");
  return when as RequestMatcher;
}

export function parseStringRecord(value: unknown, name: string): Record<string, string> {
  const entries = Object.entries(parseObject(value, name));
  return Object.fromEntries(entries.map(([key, text]) => [key, parseString(text, key)]));
}

/** Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits. */
export function parseTime(value: unknown, name = "now"): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const vendorSecond = typeof value === "string" ? parseVendorTime(value) : undefined;
  if (vendorSecond !== undefined) return vendorSecond * 1000;
  const isIso = typeof value === "string" && /T.*(Z|[+-]\d\d:\d\d)$/i.test(value);
  const time = isIso ? parseIsoTime(value) : undefined;
  if (time !== undefined) return time;
  throw new MockServerError("field-not-a-time", { name, value: quoted(value) });
}

const durationUnits = ["days", "hours", "minutes", "seconds", "milliseconds"] as const;

export function parseDuration(body: JsonObject): ClockDuration {
  const given = durationUnits.filter((unit) => body[unit] !== undefined);
  return Object.fromEntries(given.map((unit) => [unit, parseNumber(body[unit], unit)]));
}

/** Undefined to keep the current speed. */
export function parseSpeed(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && value >= 0 && value <= maxSpeed) return value;
  throw new MockServerError("invalid-clock-speed", { value: quoted(value), max: maxSpeed });
}

/** Without a period, maintenance is on until it is ended. The period is validated when it is set. */
export function parseMaintenance({ from, to }: JsonObject): Maintenance {
  return from === undefined && to === undefined ? true : ({ from, to } as Maintenance);
}

export function parseNumber(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new MockServerError("field-not-a-number", { name, value: quoted(value) });
}

export function parseString(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw new MockServerError("field-not-a-string", { name, value: quoted(value) });
}

/** Null accepts any token. The value may contain a token, so errors do not show it. */
export function parseTokens(value: unknown): string[] | undefined {
  if (value === null) return undefined;
  const isList = Array.isArray(value) && value.every((token) => typeof token === "string");
  if (isList) return value;
  throw new MockServerError("invalid-tokens", {});
}
