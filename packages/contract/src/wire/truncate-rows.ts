import { isNested } from "./json.ts";
import type { ParsedResponse } from "./parsed-response.ts";

/** Enough rows to see what they look like. */
const maxSampleRows = 1_000;

/** A response with only its first rows, for samples of which no more are needed: a large response takes much memory. */
export function truncateRows(response: ParsedResponse): ParsedResponse {
  const { data, json, size } = response;
  const length = isNested(data) ? Object.keys(data).length : 0;
  if (length <= maxSampleRows || !isNested(json)) return response;
  const first = takeFirst(data);
  return { ...response, size: Math.ceil((size * maxSampleRows) / length), data: first, json: { ...json, data: first } };
}

function takeFirst(data: unknown): unknown {
  return Array.isArray(data)
    ? data.slice(0, maxSampleRows)
    : Object.fromEntries(Object.entries(Object(data)).slice(0, maxSampleRows));
}
