import { forEachCooperatively, type ReportData } from "@mockvox/fixtures";
import { type Answers, type ReportId, reportOf } from "@mockvox/spec";
import { applyRowFault } from "../faults/apply-fault.ts";
import type { RowFault } from "../faults/fault.ts";
import type { FakeLimits } from "../limits/fake-limits.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { noteHeaders } from "../other-reports/note-headers.ts";
import type { OtherReport } from "../other-reports/other-report.ts";
import type { PlainResponse, ResponseInfo } from "../request/plain-http.ts";
import { byteLengthOf } from "./bodies.ts";
import {
  applyValueClaims,
  createRowWriter,
  type EnvelopeHead,
  type RowWriter,
  type UntypedReportData,
  type ValueContext,
  writeJson,
} from "./json.ts";
import { createRefusalResponse } from "./refusal-response.ts";
import { reportHeaders } from "./vendor-http.ts";

/** Responses with at most this number of rows are sent in one chunk. */
const maxRowsInOneChunk = 400;

/** What a response depends on in addition to the data. */
export interface ReportResponseOptions {
  /** The requested report, if it is modelled; else the other one. */
  report: ReportId | undefined;
  other?: OtherReport | undefined;
  /** Whether the user gave the rows. */
  isOwn: boolean;
  answers: Answers;
  limits: Pick<FakeLimits, "rows" | "bytes">;
  /** Whether rows can be of any length, as in custom data; simulated rows are short. */
  rowsMayBeLong: boolean;
  /** A fault for the first row. */
  rowFault?: RowFault | undefined;
}

/** The data of a report, with rows that can have any fields. */
export interface AnyReportData extends UntypedReportData, Pick<ReportData, "count" | "empty"> {}

/** The response with the data of a report, or the limit that the data exceed. */
export function createReportResponse(
  data: AnyReportData,
  options: ReportResponseOptions,
): MaybePromise<PlainResponse | "row-limit" | "size-limit"> {
  if (data.empty) return emptyResponse(data, options);
  const typed = applyValueClaims(data, valueContextOf(options), options.answers);
  const { body } = options.rowFault ? applyRowFault(typed, options.rowFault) : typed;
  return body.shape === "rows"
    ? rowsResponse(data.count, body, options)
    : bucketsResponse(data.count, body.data, options);
}

/** The response for an empty date range, as the claim `empty-window` says. */
function emptyResponse(data: AnyReportData, options: ReportResponseOptions): PlainResponse | "size-limit" {
  const { answers } = options;
  if (answers["empty-window"] === "not-found") {
    const refused = createRefusalResponse("empty-window", answers);
    if (options.isOwn) return { ...refused, info: { ...refused.info, note: "own-response" } };
    return options.other ? withNote(refused, options.other) : refused;
  }
  const { body } = applyValueClaims(data, valueContextOf(options), answers);
  if (body.shape === "buckets" && answers["empty-window"] === "zero-buckets") {
    const response = bucketsResponse(data.count, body.data, options);
    return typeof response === "string" ? response : { ...response, info: { ...response.info, rows: 0 } };
  }
  const writer = createRowWriter(answers);
  const head = headOf(0, options);
  const msg = answers["empty-message"] === "zero" ? head.msg : head.msg.replace("0", "");
  return okResponse(writer.opening({ ...head, msg }) + writer.closing(true), { rows: 0 }, options);
}

function bucketsResponse(count: number, buckets: object, options: ReportResponseOptions): PlainResponse | "size-limit" {
  const { answers, limits } = options;
  const body = writeJson({ ...headOf(count, options), data: buckets }, answers);
  if (body.length > maxBytesOf(limits, answers) && answers["size-limit"] !== "all") return "size-limit";
  return okResponse(body, { rows: Object.keys(buckets).length }, options);
}

function rowsResponse(
  available: number,
  source: RowSource,
  options: ReportResponseOptions,
): MaybePromise<PlainResponse | "row-limit" | "size-limit"> {
  const { answers, limits } = options;
  const isOver = available > limits.rows;
  if (isOver && answers["row-limit"] === "refused") return "row-limit";
  const sent = isOver && answers["row-limit"] === "cut" ? limits.rows : available;
  const head = headOf(sent < available && answers["cut-count"] === "found" ? available : sent, options);
  const writer = createRowWriter(answers);
  const text = (): Iterable<string> => writeRows(head, source, sent, writer);
  const write = (): PlainResponse =>
    okResponse(
      sent <= maxRowsInOneChunk ? concatenate(text()) : encodeChunks(text()),
      { rows: sent, isCut: sent < available },
      options,
    );
  const mayBeLarge = options.rowsMayBeLong || sent > limits.rows;
  if (!mayBeLarge || answers["size-limit"] === "all") return write();
  const maxBytes = maxBytesOf(limits, answers);
  return countBytes(text(), maxBytes).then((bytes) => (bytes > maxBytes ? "size-limit" : write()));
}

/** The size limit, which is in megabytes of 1,048,576 bytes or, by claim, 1,000,000. */
function maxBytesOf({ bytes }: Pick<FakeLimits, "bytes">, answers: Answers): number {
  return answers.megabyte === "binary" ? bytes : Math.floor((bytes / 2 ** 20) * 1_000_000);
}

function headOf(count: number, { answers, other }: ReportResponseOptions): EnvelopeHead {
  const codeType = other ? other.codeType(answers) : answers["success-code-type"];
  return {
    code: codeType === "string" ? "200" : 200,
    error: answers["success-error"] === "null" ? null : "",
    msg: `${count} records were found`,
  };
}

function okResponse(
  body: PlainResponse["body"],
  sent: Pick<ResponseInfo, "rows" | "isCut">,
  { other, isOwn }: ReportResponseOptions,
): PlainResponse {
  const headers = other && !isOwn ? other.headers : reportHeaders;
  return { status: 200, headers, body, end: "close", info: { ...sent, note: isOwn ? "own-response" : other?.note } };
}

function withNote(response: PlainResponse, { note, message }: OtherReport): PlainResponse {
  const headers = message === "" ? response.headers : { ...response.headers, ...noteHeaders(note, message) };
  return { ...response, headers, info: { ...response.info, note } };
}

function valueContextOf({ report, other }: ReportResponseOptions): ValueContext {
  if (report) return { model: report, countColumns: reportOf(report).countColumns };
  return { model: other?.model, countColumns: other?.countColumns ?? [] };
}

type RowSource = Extract<UntypedReportData["body"], { shape: "rows" }>;

/** The text of an envelope with rows, in chunks. */
function* writeRows(head: EnvelopeHead, source: RowSource, limit: number, writer: RowWriter): Iterable<string> {
  yield writer.opening(head);
  let isFirst = true;
  for (const rows of source.chunks(limit)) {
    yield writer.rows(rows, isFirst);
    isFirst = false;
  }
  yield writer.closing(isFirst);
}

function concatenate(chunks: Iterable<string>): string {
  let text = "";
  for (const chunk of chunks) text += chunk;
  return text;
}

/** Chunks as a response body, encoded once for counting and sending. Asynchronous, so that other work can run in between. */
async function* encodeChunks(chunks: Iterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const chunk of chunks) yield encoder.encode(chunk);
}

const encoder = new TextEncoder();

/** Counts UTF-8 bytes and stops once they exceed `max`. Other work can run in between. */
async function countBytes(chunks: Iterable<string>, max: number): Promise<number> {
  let bytes = 0;
  function* upToMax(): Iterable<string> {
    for (const chunk of chunks) {
      if (bytes > max) return;
      yield chunk;
    }
  }
  await forEachCooperatively(upToMax(), (chunk) => {
    bytes += byteLengthOf(chunk);
  });
  return bytes;
}
