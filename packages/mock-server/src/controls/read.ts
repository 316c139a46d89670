import {
  deepest,
  isRefusalId,
  isReportId,
  isTooDeep,
  parseIsoTime,
  parseVendorSecond,
  type RefusalId,
  type ReportId,
  refusalIds,
  reportIds,
} from "@mockvox/spec";
import type { Span } from "../clock/clock.ts";
import { fastest } from "../clock/motion.ts";
import type { Fault } from "../fake/fault.ts";
import type { Latency } from "../fake/latency.ts";
import type { Maintenance } from "../fake/maintenance.ts";
import type { Frequency, When } from "../fake/override.ts";
import { showable, showableName } from "../fake/showable.ts";

/** A body or a part of it that is not as it should be; the message says how it should be. */
export class BadRequest extends Error {
  override readonly name = "BadRequest" as const;
}

export type Json = Readonly<Record<string, unknown>>;

function fail(wanted: string, found: unknown): never {
  throw new BadRequest(`Give ${wanted}; found ${showable(JSON.stringify(found) ?? "nothing")}.`);
}

/** @throws {BadRequest} on a field that is none of those known, so that a misspelt one does not do half of what was meant */
export function refuseStrangers(given: Json, known: readonly string[], where: string): void {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const remedy = known.length > 0 ? `It knows ${known.join(", ")}.` : "It takes none.";
  throw new BadRequest(`There is no field "${showableName(stranger)}" in ${where}. ${remedy}`);
}

function readObject(value: unknown, wanted: string): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : fail(wanted, value);
}

/** The body of a control, as it was parsed. */
export function readBody(value: unknown): Json {
  if (isTooDeep(value)) throw new BadRequest(`Send a JSON object, nested ${deepest} deep at most; this one is deeper.`);
  return readObject(value, "a JSON object");
}

export function readRefusal(value: unknown): RefusalId {
  return typeof value === "string" && isRefusalId(value)
    ? value
    : fail(`"refusal", one of ${refusalIds.join(", ")}`, value);
}

/** The kind and what stands beside it are checked where the fault is set. */
export function readFault(value: unknown): Fault {
  const fault = readObject(value, '"fault", an object with its "kind"');
  return typeof fault.kind === "string" ? (fault as Json & Fault) : fail('"fault" a "kind"', value);
}

export function readFrequency({ times, rate }: Json): Frequency {
  if (times !== undefined && rate !== undefined) {
    throw new BadRequest('Give either "times" or "rate", not both.');
  }
  if (rate !== undefined) return { rate: readNumber(rate, '"rate", a number above 0 and up to 1') };
  return { times: readNumber(times ?? 1, '"times", a whole number above 0') };
}

export function readWhen(value: unknown): { report?: ReportId; query?: When["query"] } {
  const when = readObject(value ?? {}, '"when", an object');
  refuseStrangers(when, ["report", "query"], '"when"');
  const { report, query } = when;
  return {
    ...(report === undefined ? {} : { report: readReport(report) }),
    ...(query === undefined ? {} : { query: readTexts(query) }),
  };
}

export function readReport(value: unknown): ReportId {
  return typeof value === "string" && isReportId(value)
    ? value
    : fail(`"report", one of ${reportIds.join(", ")}`, value);
}

export function readTexts(value: unknown): Record<string, string> {
  const entries = Object.entries(readObject(value, '"query", an object of texts'));
  return Object.fromEntries(
    entries.map(([name, text]) => [name, typeof text === "string" ? text : fail(`"${name}" a text`, text)]),
  );
}

export function readLatency(value: unknown): Latency {
  if (typeof value === "number") return value;
  const parts = readObject(
    value,
    '"latency", milliseconds, or an object of medianMs and p95Ms, or of baseMs and perDayMs',
  );
  const grows = "baseMs" in parts || "perDayMs" in parts;
  refuseStrangers(parts, grows ? ["baseMs", "perDayMs"] : ["medianMs", "p95Ms"], '"latency"');
  const number = (name: string): number => readNumber(parts[name], `"${name}", a number`);
  return grows
    ? { baseMs: number("baseMs"), perDayMs: number("perDayMs") }
    : { medianMs: number("medianMs"), p95Ms: number("p95Ms") };
}

/** Milliseconds since the epoch, an ISO time with an offset, or a second as the vendor writes it. */
export function readMoment(value: unknown, name = "now"): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const vendorSecond = typeof value === "string" ? parseVendorSecond(value) : undefined;
  if (vendorSecond !== undefined) return vendorSecond * 1000;
  const isIso = typeof value === "string" && /T.*(Z|[+-]\d\d:\d\d)$/i.test(value);
  return (
    (isIso ? parseIsoTime(value) : undefined) ??
    fail(`"${name}", as 2026-03-02T10:00:00-05:00 or 20260302100000`, value)
  );
}

const spanParts = ["days", "hours", "minutes", "seconds", "milliseconds"] as const;

export function readSpan(body: Json): Span {
  const given = spanParts.filter((part) => body[part] !== undefined);
  if (given.length === 0) fail(`at least one of ${spanParts.join(", ")}`, body);
  return Object.fromEntries(given.map((part) => [part, readNumber(body[part], `"${part}", a number`)]));
}

/** Undefined when it is left as it is. */
export function readSpeed(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const wanted = `"speed", a number from 0 to ${fastest}`;
  const speed = readNumber(value, wanted);
  return speed >= 0 && speed <= fastest ? speed : fail(wanted, value);
}

/** Without times it is on until it is ended. */
export function readMaintenance({ from, to }: Json): Maintenance {
  if (from === undefined && to === undefined) return true;
  return { from: readText(from, "from"), to: readText(to, "to") };
}

export function readNumber(value: unknown, wanted: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail(wanted, value);
}

export function readText(value: unknown, name: string): string {
  return typeof value === "string" ? value : fail(`"${name}", a text`, value);
}

export function readTokens(value: unknown): string[] | undefined {
  if (value === null) return undefined;
  const isList = Array.isArray(value) && value.every((token) => typeof token === "string");
  if (isList) return value;
  // What was found may hold a token.
  throw new BadRequest('Give "tokens", a list of texts, or null for any; found something else.');
}
