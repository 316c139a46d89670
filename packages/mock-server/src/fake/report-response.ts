import type { ReportData } from "@mockvox/fixtures";
import type { Answers, ReportId } from "@mockvox/spec";
import { reportHeaders } from "./headers.ts";
import { createRowWriter, type EnvelopeHead, writeJson } from "./json.ts";
import type { MaybePromise } from "./maybe-promise.ts";
import type { FakeLimits } from "./options.ts";
import type { PlainResponse } from "./plain-http.ts";
import { applyRowFault, type RowFault } from "./row-fault.ts";
import { concatenate, countBytes, encodeChunks, type RowSource, writeRows } from "./row-text.ts";
import { applyValueTypes } from "./value-type.ts";

/** Responses with at most this number of rows are sent in one chunk. */
const maxRowsInOneChunk = 400;

/** What a response depends on in addition to the data. */
export interface ReportResponseOptions {
  report: ReportId;
  answers: Answers;
  limits: Pick<FakeLimits, "rows" | "bytes">;
  /** Whether rows can be of any length, as in custom data; simulated rows are short. */
  rowsMayBeLong: boolean;
  /** A fault for the first row. */
  rowFault?: RowFault | undefined;
}

/** The response 200 with the data of a report, or the limit that the data exceed. */
export function createReportResponse(
  data: ReportData,
  options: ReportResponseOptions,
): MaybePromise<PlainResponse | "row-limit" | "size-limit"> {
  const { body } = applyRowFault(applyValueTypes(data, options.report, options.answers), options.rowFault);
  return body.shape === "rows"
    ? rowsResponse(data.count, body, options)
    : bucketsResponse(data.count, body.data, options);
}

/** The response 200 for an empty date range, if the claim `empty-window` says so. */
export function createEmptyResponse(data: ReportData, options: ReportResponseOptions): PlainResponse | "size-limit" {
  const { report, answers } = options;
  const { body } = applyValueTypes(data, report, answers);
  if (body.shape === "buckets" && answers["empty-window"] === "zero-buckets") {
    const response = bucketsResponse(data.count, body.data, options);
    return typeof response === "string" ? response : { ...response, info: { report, rows: 0 } };
  }
  const writer = createRowWriter(answers);
  return okResponse(writer.opening(headOf(0, answers)) + writer.closing(true), { report, rows: 0 });
}

function bucketsResponse(
  count: number,
  buckets: object,
  { report, answers, limits }: ReportResponseOptions,
): PlainResponse | "size-limit" {
  const body = writeJson({ ...headOf(count, answers), data: buckets }, answers);
  if (body.length > limits.bytes && answers["size-limit"] !== "all") return "size-limit";
  return okResponse(body, { report, rows: Object.keys(buckets).length });
}

function rowsResponse(
  available: number,
  source: RowSource,
  options: ReportResponseOptions,
): MaybePromise<PlainResponse | "row-limit" | "size-limit"> {
  const { report, answers, limits } = options;
  const isOver = available > limits.rows;
  if (isOver && answers["row-limit"] === "refused") return "row-limit";
  const sent = isOver && answers["row-limit"] === "cut" ? limits.rows : available;
  const head = headOf(sent < available && answers["cut-count"] === "found" ? available : sent, answers);
  const writer = createRowWriter(answers);
  const text = (): Iterable<string> => writeRows(head, source, sent, writer);
  const write = (): PlainResponse =>
    okResponse(sent <= maxRowsInOneChunk ? concatenate(text()) : encodeChunks(text()), { report, rows: sent });
  const mayBeLarge = options.rowsMayBeLong || sent > limits.rows;
  if (!mayBeLarge || answers["size-limit"] === "all") return write();
  return countBytes(text(), limits.bytes).then((bytes) => (bytes > limits.bytes ? "size-limit" : write()));
}

function headOf(count: number, answers: Answers): EnvelopeHead {
  return {
    code: answers["success-code-type"] === "string" ? "200" : 200,
    error: null,
    msg: `${count} records were found`,
  };
}

function okResponse(body: PlainResponse["body"], info: PlainResponse["info"]): PlainResponse {
  return { status: 200, headers: reportHeaders, body, end: "close", info };
}
