import { type ReportRequest, requestKey } from "./report-request.ts";
import type { Exchange } from "./send-report.ts";

/** A request that was sent, with how it ended. */
export interface HistoryEntry {
  key: string;
  request: ReportRequest;
  status: number;
  rows: number;
  /** Undefined once later responses took its place in memory; the request can be sent again. */
  exchange: Exchange | undefined;
}

const maxEntries = 20;
/** Bytes of all responses that are kept; the latest one is kept whatever its size. */
const maxBytes = 32_000_000;

/** The history with a completed request in front, once for each request. */
export function addToHistory(history: readonly HistoryEntry[], exchange: Exchange): readonly HistoryEntry[] {
  const { request, response } = exchange;
  const entry: HistoryEntry = {
    key: requestKey(request),
    request,
    status: response.status,
    rows: response.rows.length,
    exchange,
  };
  const others = history.filter(({ key }) => key !== entry.key);
  return dropBodies([entry, ...others].slice(0, maxEntries));
}

function dropBodies(entries: readonly HistoryEntry[]): HistoryEntry[] {
  let bytes = 0;
  return entries.map((entry, index) => {
    bytes += entry.exchange?.response.bytes ?? 0;
    return bytes <= maxBytes || index === 0 ? entry : { ...entry, exchange: undefined };
  });
}
