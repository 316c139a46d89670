import { classifyResponse, type ResponseOutcome, type ResponseRow } from "./classify-response.ts";

export type { ResponseRow };

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

/** Parses the body of a response and classifies it. */
export function parseReportResponse(
  received: Pick<ReportResponse, "report" | "method" | "url" | "status" | "headers" | "durationMs" | "bytes" | "text">,
): ReportResponse {
  const body = parseBody(received.text);
  if (body === undefined) return { ...received, envelope: undefined, rows: [], outcome: { kind: "unreadable" } };
  const isEnvelope = typeof body === "object" && body !== null && !Array.isArray(body);
  const envelope = isEnvelope ? { ...body } : undefined;
  return { ...received, envelope, ...classifyResponse({ ...received, body }) };
}

/** Undefined for a text that is not JSON. */
function parseBody(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** The value of a header; its name in lower case. */
export function headerOf({ headers }: Pick<ReportResponse, "headers">, name: string): string | undefined {
  return headers.find(([known]) => known.toLowerCase() === name)?.[1];
}
