import type { DataOf, ReportId } from "@mockvox/spec";
import { columnKindOf } from "@mockvox/spec/kinds";
import { operations } from "@mockvox/spec/operations";
import type { ResolvedOptions } from "./client-options.ts";
import { type Envelope, isEmptyRange, isEnvelope, isObject, parseData, parseJson } from "./envelope.ts";
import {
  type Failure,
  type ReportErrorCode,
  type RequestDetails,
  reportFailure,
  UnexpectedResponseError,
} from "./errors.ts";
import { isModelled } from "./other-reports/modelled.ts";
import { foreignResponseError, refusalError } from "./response-errors.ts";
import type { RawResponse } from "./send-request.ts";

/** A report's data: rows, or the buckets of `cdr_4`, of which an empty date range has none. */
export type ResultData<Id extends ReportId> = Id extends ReportId
  ? DataOf<Id> extends readonly unknown[]
    ? DataOf<Id>
    : Partial<DataOf<Id>>
  : never;

/** A report that was read. */
export interface ReportResult<Id extends ReportId = ReportId> {
  readonly report: Id;
  /** The rows as on the wire: values keep their spelling, unknown fields are kept. */
  readonly data: ResultData<Id>;
  /** Whether the date range has no data. */
  readonly isEmpty: boolean;
  /** False if the server may have truncated the rows at its limit; then request a shorter date range. */
  readonly isComplete: boolean;
  /** The response, unchanged. */
  readonly envelope: Envelope;
  /** False if the response contained bytes that are not UTF-8; `data` has U+FFFD for each of them. */
  readonly isUtf8: boolean;
  /** The server's time when the request was sent, in epoch milliseconds, from the header `Date`; undefined without one. */
  readonly serverTimeMs: number | undefined;
}

/**
 * Turns a response into a result.
 *
 * @throws {WolkvoxError} whose class says what to do, if the response is an error or not a known one
 */
export function parseResponse<Id extends ReportId>(
  report: Id,
  response: RawResponse,
  request: RequestDetails,
  { rowLimit, token }: ResolvedOptions,
): ReportResult<Id> {
  const { envelope, isEmpty: isEmptyResponse } = readEnvelope(response, request, token);
  const { status, isUtf8, serverTimeMs } = response;
  const unexpected = (reason: Failure<ReportErrorCode>): UnexpectedResponseError =>
    new UnexpectedResponseError(request, reason, { status });
  const { shape } = operations[report];
  // Checked as far as a reader of rows needs it; `@mockvox/client/validate` checks the rest.
  const toResult = (data: unknown, isEmpty: boolean, isComplete: boolean): ReportResult<Id> => {
    const typed = (isEmpty && shape === "buckets" ? {} : data) as ResultData<Id>;
    return { report, data: typed, isEmpty, isComplete, envelope, isUtf8, serverTimeMs };
  };
  if (isEmptyResponse) return toResult([], true, true);
  const data = parseData(envelope.data);
  const records = recordsIn(data, shape);
  if (!records) throw unexpected(reportFailure("unexpected-data", { expected: shape, status }));
  if (isNestedTooDeep(records)) throw unexpected(reportFailure("data-nested-too-deep", { status }));
  const received = records.length;
  const announced = (shape === "rows" && Number.parseInt(envelope.msg, 10)) || received;
  if (announced > received && received < rowLimit)
    throw unexpected(reportFailure("records-missing", { announced, received, status }));
  return toResult(data, received === 0, received !== rowLimit && announced <= received);
}

/** The envelope of a response with data or of an empty date range. */
interface ReadEnvelope {
  readonly envelope: Envelope;
  readonly isEmpty: boolean;
}

/** @throws {WolkvoxError} whose class says what to do, if the response is an error or has no envelope */
export function readEnvelope(response: RawResponse, request: RequestDetails, token: string): ReadEnvelope {
  const { status } = response;
  const envelope = parseJson(response.text);
  if (!isEnvelope(envelope)) throw foreignResponseError(request, response, envelope !== undefined);
  if (isEmptyRange(status, envelope)) return { envelope, isEmpty: true };
  const isGood = Number(envelope.code) === 200 && !envelope.error && status < 300;
  if (!isGood) throw refusalError(request, response, envelope, token);
  return { envelope, isEmpty: false };
}

/** Rows, or buckets. */
export function countRecords(data: object): number {
  return Array.isArray(data) ? data.length : Object.keys(data).length;
}

/** Whether there are no rows at all, or only rows whose counts are all zero. */
export function hasOnlyZeroCounts({ report, data }: ReportResult): boolean {
  const rows: readonly object[] = Object.values(data);
  if (!isModelled(report)) return rows.length === 0;
  return rows.every((row) => {
    const counts = Object.entries(row).filter(([column]) => columnKindOf(report, column) === "count");
    return counts.length > 0 && counts.every(([, cell]) => Number(cell) === 0);
  });
}

/** The rows or buckets, if all of them are objects. An empty list is accepted as no buckets. */
function recordsIn(data: unknown, shape: "rows" | "buckets"): readonly unknown[] | undefined {
  const isEmptyList = Array.isArray(data) && data.length === 0;
  const records = shape === "rows" || isEmptyList ? data : isObject(data) ? Object.values(data) : undefined;
  return Array.isArray(records) && records.every(isObject) ? records : undefined;
}

/** @param levels that data may have. The vendor has two; recursive readers and writers fail at some hundreds. */
export function isNestedTooDeep(value: unknown, levels = 64): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isNestedTooDeep(part, levels - 1));
}
