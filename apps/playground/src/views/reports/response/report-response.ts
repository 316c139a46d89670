import { emptyDateRange, isRefusalId, type RefusalId, refusalIds, refusals } from "@mockvox/spec";

/** One row of the response, with any fields. */
export type ResponseRow = Readonly<Record<string, unknown>>;

/** The response to one request for a report, as the page shows it. */
export interface ReportResponse {
  report: string;
  method: string;
  /** Without a token. */
  url: string;
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** Milliseconds from sending the request to the last byte. */
  durationMs: number;
  bytes: number;
  text: string;
  /** Undefined when the body is not a JSON object. */
  envelope: Readonly<Record<string, unknown>> | undefined;
  /** For a report with buckets: its buckets, each with its key as `bucket`. */
  rows: readonly ResponseRow[];
  outcome: ResponseOutcome;
  /** Of a date range that was split: the requests that were sent in its place. */
  parts?: readonly ResponsePart[];
}

interface ResponsePart {
  url: string;
  rows: number;
  /** Whether it is a single second with more rows than a response can have. */
  isCut: boolean;
}

type ResponseOutcome =
  | { kind: "rows" }
  | { kind: "empty" }
  | { kind: "error-response"; refusal: RefusalId | undefined }
  /** A report that Mockvox knows but does not model. */
  | { kind: "not-modelled" }
  | { kind: "unreadable" };

/** Parses the body of a response and classifies it: rows, an empty date range, an error response, or unreadable. */
export function parseReportResponse(
  received: Pick<ReportResponse, "report" | "method" | "url" | "status" | "headers" | "durationMs" | "bytes" | "text">,
): ReportResponse {
  const envelope = parseEnvelope(received.text);
  const rows = envelope ? extractRows(envelope) : [];
  return { ...received, envelope, rows, outcome: classifyResponse(received.status, envelope, rows) };
}

function parseEnvelope(text: string): ReportResponse["envelope"] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** `data` is a list of rows or, in a report with buckets, an object of rows by the key of the bucket. */
function extractRows(envelope: NonNullable<ReportResponse["envelope"]>): readonly ResponseRow[] {
  const data = typeof envelope.data === "string" ? parseDataString(envelope.data) : envelope.data;
  if (Array.isArray(data)) return data.filter(isObject);
  if (!isObject(data) || !Object.values(data).every(isObject)) return isObject(data) ? [data] : [];
  return Object.entries(data).map(([bucket, row]) => ({ bucket, ...(row as object) }));
}

function isObject(value: unknown): value is ResponseRow {
  return typeof value === "object" && value !== null;
}

/** Parses `data` that is a string with JSON inside, which a claim allows. */
function parseDataString(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function classifyResponse(
  status: number,
  envelope: ReportResponse["envelope"],
  rows: readonly ResponseRow[],
): ResponseOutcome {
  if (!envelope) return { kind: "unreadable" };
  if (rows.length > 0) return { kind: "rows" };
  const { msg, code } = envelope;
  if (status === 501) return { kind: "not-modelled" };
  const isGood = Number(code ?? status) < 400;
  if (isGood || isSameMessage(msg, emptyDateRange.msg)) return { kind: "empty" };
  const candidates = refusalIds.filter((id) => isSameMessage(msg, refusals[id].msg));
  const refusal = candidates.find((id) => refusals[id].status === Number(code ?? status)) ?? candidates[0];
  return { kind: "error-response", refusal: refusal !== undefined && isRefusalId(refusal) ? refusal : undefined };
}

/** The value of a header; its name in lower case. */
export function headerOf({ headers }: Pick<ReportResponse, "headers">, name: string): string | undefined {
  return headers.find(([known]) => known.toLowerCase() === name)?.[1];
}

/** Ignores case, which is an open question. */
function isSameMessage(message: unknown, expected: string): boolean {
  return typeof message === "string" && message.toLowerCase() === expected.toLowerCase();
}
