import { emptyDateRange } from "@mockvox/spec/operations";

/** What every response is wrapped in. Unknown fields are kept. */
export interface Envelope {
  readonly code: number | string;
  readonly error: string | null;
  readonly msg: string;
  readonly data?: unknown;
}

/** Parses a text as JSON; undefined if it is not valid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `data` of an envelope, which some servers send as JSON in a text. */
export function parseData(data: unknown): unknown {
  return typeof data === "string" ? parseJson(data) : data;
}

export function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value)) return false;
  const { code, error, msg } = value;
  const isCode = typeof code === "number" || (typeof code === "string" && /^\d+$/.test(code));
  return isCode && typeof msg === "string" && (error === null || typeof error === "string");
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a response is the 404 of an empty date range, with exactly its messages; case may differ. */
export function isEmptyRange(status: number, { code, error, msg }: Envelope): boolean {
  const is404 = Number(code) === emptyDateRange.status && (status === emptyDateRange.status || status === 200);
  return is404 && isSameMessage(error ?? "", emptyDateRange.error) && isSameMessage(msg, emptyDateRange.msg);
}

/** Whether two messages are equal, ignoring case, whitespace and the numbers of limits. */
export function isSameMessage(one: string, other: string): boolean {
  return normalizeMessage(one) === normalizeMessage(other);
}

function normalizeMessage(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\d+/g, "0").replaceAll(/\s+/g, " ");
}
