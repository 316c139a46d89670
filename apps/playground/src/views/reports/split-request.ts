import { limits } from "@mockvox/spec";
import { halveDateRange } from "./form/date-range.ts";
import type { ReportRequest } from "./report-request.ts";
import type { ReportResponse } from "./response/report-response.ts";
import type { Exchange } from "./send-report.ts";

/** From this share of the maximum number of rows on, the page warns that the next day may be cut. */
const nearLimit = 0.9;

/** Whether a response has as many rows as a response can have, so that others were left out, or nearly as many. */
export function rowLimitOf({ rows }: Pick<ReportResponse, "rows">): "cut" | "near" | "none" {
  const max = limits.rows.value;
  if (rows.length >= max) return "cut";
  return rows.length >= max * nearLimit ? "near" : "none";
}

/** The most requests that one split sends. */
const maxParts = 64;

interface SplitProgress {
  sent: number;
  /** Parts still to be requested, as far as is known. */
  left: number;
}

/**
 * Requests the halves of a date range, and the halves of every half that is cut again, and puts their rows together in order of time.
 * Stops at the first response that is neither rows nor empty and returns it, since the rows would have a gap.
 */
export async function sendInParts(
  request: ReportRequest,
  send: (part: ReportRequest) => Promise<Exchange>,
  onProgress: (progress: SplitProgress) => void,
): Promise<Exchange> {
  const done: Exchange[] = [];
  const open = halvesOf(request);
  let sent = 0;
  for (let part = open.shift(); part; part = open.shift()) {
    onProgress({ sent, left: open.length + 1 });
    const exchange = await send(part);
    sent += 1;
    const { outcome } = exchange.response;
    if (outcome.kind !== "rows" && outcome.kind !== "empty") return exchange;
    const halves = rowLimitOf(exchange.response) === "cut" && sent + open.length < maxParts ? halvesOf(part) : [];
    if (halves.length > 0) open.unshift(...halves);
    else done.push(exchange);
  }
  return joinParts(request, done);
}

function halvesOf(request: ReportRequest): ReportRequest[] {
  const { date_ini = "", date_end = "" } = request.query;
  return (halveDateRange(date_ini, date_end) ?? []).map(([ini, end]) => ({
    ...request,
    query: { ...request.query, date_ini: ini, date_end: end },
  }));
}

/** The last response, with the rows of all. */
function joinParts(request: ReportRequest, parts: readonly Exchange[]): Exchange {
  const last = parts.at(-1);
  if (!last) throw new Error("A date range of one second cannot be split.");
  const rows = parts.flatMap(({ response }) => response.rows);
  const sum = (read: (response: ReportResponse) => number): number =>
    parts.reduce((total, { response }) => total + read(response), 0);
  const response: ReportResponse = {
    ...last.response,
    status: 200,
    rows,
    parts: parts.map(({ response: part }) => ({
      url: part.url,
      rows: part.rows.length,
      isCut: rowLimitOf(part) === "cut",
    })),
    outcome: rows.length > 0 ? { kind: "rows" } : { kind: "empty" },
    bytes: sum(({ bytes }) => bytes),
    durationMs: sum(({ durationMs }) => durationMs),
  };
  return { request, response, provenance: last.provenance };
}
