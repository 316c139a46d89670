import { type DateRange, type ReportData, readReport } from "@mockvox/fixtures";
import type { MaybePromise } from "../maybe-promise.ts";
import type { ParsedRequest } from "../request/parse-request.ts";
import type { PlainResponse } from "../request/plain-http.ts";
import type { UntypedRow } from "../response/json.ts";
import { writeJson } from "../response/json.ts";
import type { AnyReportData } from "../response/report-response.ts";
import { reportHeaders } from "../response/vendor-http.ts";

const info = { note: "own-response" } as const;

/** The envelope or the whole response that the user gave for a request, if it is not rows. */
export function givenResponse({ own, answers }: ParsedRequest): PlainResponse | undefined {
  const response = own?.response;
  if (!response || "rows" in response) return undefined;
  if ("envelope" in response) {
    return { status: 200, headers: reportHeaders, body: writeJson(response.envelope, answers), end: "close", info };
  }
  const { status = 200, headers = reportHeaders, body } = response;
  return { status, headers, body, end: "close", info };
}

/** The rows that the user gave for a request, as the data of its report. */
export function givenRows(
  { own, report, answers }: ParsedRequest,
  range: DateRange,
): MaybePromise<ReportData | AnyReportData> | undefined {
  if (!own || !("rows" in own.response)) return undefined;
  if (own.data && report) return readReport(own.data, report, range, answers);
  const { rows } = own.response;
  return Array.isArray(rows) ? listData(rows.map(toTexts)) : bucketData(rows);
}

function listData(rows: readonly UntypedRow[]): AnyReportData {
  return {
    count: rows.length,
    empty: rows.length === 0,
    body: { shape: "rows", chunks: (limit = rows.length) => [rows.slice(0, limit)] },
  };
}

function bucketData(buckets: Readonly<Record<string, UntypedRow>>): AnyReportData {
  const data = Object.fromEntries(Object.entries(buckets).map(([name, row]) => [name, toTexts(row)]));
  const count = Object.keys(data).length;
  return { count, empty: count === 0, body: { shape: "buckets", data } };
}

/** The vendor sends texts. */
function toTexts(row: UntypedRow): UntypedRow {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)]));
}
