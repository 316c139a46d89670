import { emptyDateRange, isReportId, type RefusalId, refusalIds, refusals, reportOf } from "@mockvox/spec";
import { measureDateRange } from "../form/date-range.ts";

/** One row of the response, with any fields. */
export type ResponseRow = Readonly<Record<string, unknown>>;

/** What a response is, by the same rules as in `@mockvox/client`. */
export type ResponseOutcome =
  | { kind: "rows" }
  | { kind: "empty" }
  /** `refusals` are those that it can be: none if it is not in the spec, several if they have the same message. */
  | { kind: "error-response"; refusals: readonly RefusalId[] }
  /** A report that Mockvox knows but does not model. */
  | { kind: "not-modelled" }
  /** JSON, but neither an error response nor data of the report. */
  | { kind: "unexpected" }
  /** No JSON. */
  | { kind: "unreadable" };

interface ClassifiedResponse {
  outcome: ResponseOutcome;
  /** Empty unless the outcome is `rows`. */
  rows: readonly ResponseRow[];
}

interface ReceivedBody {
  report: string;
  /** Of the request, with its dates. */
  url: string;
  status: number;
  /** The body, parsed. */
  body: unknown;
}

interface Envelope {
  code: number | string;
  error: string | null;
  msg: string;
  data?: unknown;
}

/** Classifies a response whose body is JSON. */
export function classifyResponse({ report, url, status, body }: ReceivedBody): ClassifiedResponse {
  if (status === 501 && isObject(body)) return { outcome: { kind: "not-modelled" }, rows: [] };
  if (!isEnvelope(body)) return { outcome: { kind: "unexpected" }, rows: [] };
  if (isEmptyDateRange(status, body)) return { outcome: { kind: "empty" }, rows: [] };
  const isGood = Number(body.code) === 200 && !body.error && status < 300;
  if (!isGood) return { outcome: { kind: "error-response", refusals: findRefusals(body, url) }, rows: [] };
  const rows = extractRows(report, body.data);
  const isMissing = rows?.length === 0 && Number.parseInt(body.msg, 10) > 0;
  if (!rows || isMissing) return { outcome: { kind: "unexpected" }, rows: [] };
  return { outcome: { kind: rows.length > 0 ? "rows" : "empty" }, rows };
}

function isObject(value: unknown): value is ResponseRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value)) return false;
  const { code, error, msg } = value;
  const isCode = typeof code === "number" || (typeof code === "string" && /^\d+$/.test(code));
  return isCode && typeof msg === "string" && (error === null || typeof error === "string");
}

/** Whether a response is the 404 of an empty date range, and not the 400 of invalid dates, which has the same message. */
function isEmptyDateRange(status: number, { code, error, msg }: Envelope): boolean {
  const is404 = Number(code) === emptyDateRange.status && (status === emptyDateRange.status || status === 200);
  return is404 && isSameMessage(error ?? "", emptyDateRange.error) && isSameMessage(msg, emptyDateRange.msg);
}

/** Ignores case, which is an open question, whitespace and the numbers of limits. */
function isSameMessage(one: string, other: string): boolean {
  return normalizeMessage(one) === normalizeMessage(other);
}

function normalizeMessage(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\d+/g, "0").replaceAll(/\s+/g, " ");
}

/** The error responses with this message; of those about the dates, the one that explains the dates of the request. */
function findRefusals({ msg }: Envelope, url: string): readonly RefusalId[] {
  const found = refusalIds.filter((id) => isSameMessage(msg, refusals[id].msg));
  const byDates = found.length > 1 ? refusalOfDates(url) : undefined;
  return byDates && found.includes(byDates) ? [byDates] : found;
}

/** Why a server rejects the dates of a request; undefined if they do not show it. */
function refusalOfDates(url: string): RefusalId | undefined {
  const parameters = new URLSearchParams(url.split("?")[1]);
  const [ini, end] = [parameters.get("date_ini"), parameters.get("date_end")];
  if (ini === null || end === null) return undefined;
  const length = measureDateRange(ini, end);
  if (!length) return "invalid-date";
  if (length.isReversed) return "reversed-dates";
  return length.isTooLong ? "window-too-long" : undefined;
}

/** The rows of a list or, of a report with buckets, of an object by the key of the bucket. Undefined for anything else. */
function extractRows(report: string, data: unknown): readonly ResponseRow[] | undefined {
  const value = typeof data === "string" ? parseDataString(data) : data;
  const shape = isReportId(report) ? reportOf(report).shape : undefined;
  if (Array.isArray(value))
    return isListOfRows(value) && (shape !== "buckets" || value.length === 0) ? value : undefined;
  if (shape === "rows" || !isObject(value)) return undefined;
  const buckets = Object.entries(value).map(([bucket, row]) => (isObject(row) ? { bucket, ...row } : undefined));
  return isListOfRows(buckets) ? buckets : undefined;
}

function isListOfRows(values: readonly unknown[]): values is readonly ResponseRow[] {
  return values.every(isObject);
}

/** Parses `data` that is a string with JSON inside, which a claim allows. */
function parseDataString(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
