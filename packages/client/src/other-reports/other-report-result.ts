import type { ResolvedOptions } from "../client-options.ts";
import { type Envelope, isObject, parseData } from "../envelope.ts";
import { type RequestDetails, reportFailure, UnexpectedResponseError } from "../errors.ts";
import { isNestedTooDeep, readEnvelope } from "../report-result.ts";
import type { RawResponse } from "../send-request.ts";
import { parseRow, type RowSchema } from "./row-schema.ts";

/** A row of a report without a type: texts by field, as the vendor sends them. */
export type OtherRow = Readonly<Record<string, string>>;

/** A report that was read and is not one of the modelled ones. */
export interface OtherReportResult<Row extends object = OtherRow> {
  readonly report: string;
  /** The rows as on the wire, or as the schema returns them; of an object in `data`, its values. */
  readonly data: readonly Row[];
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
  /** What a mock server says about the rows in the header `Mockvox-Note`, such as that only their shape is right. */
  readonly note: string | undefined;
}

/**
 * Turns a response for a report that is not modelled into a result.
 *
 * @throws {WolkvoxError} whose class says what to do, if the response is an error or not a known one, or a row does not match the schema
 */
export async function parseOtherResponse<Row extends object>(
  response: RawResponse,
  request: RequestDetails,
  { rowLimit, token }: ResolvedOptions,
  schema: RowSchema<Row> | undefined,
): Promise<OtherReportResult<Row>> {
  const { envelope, isEmpty } = readEnvelope(response, request, token);
  const { status, isUtf8, serverTimeMs, note } = response;
  const rows = isEmpty ? [] : rowsIn(parseData(envelope.data));
  if (!rows)
    throw new UnexpectedResponseError(request, reportFailure("unexpected-data", { expected: "rows", status }), {
      status,
    });
  if (isNestedTooDeep(rows)) {
    throw new UnexpectedResponseError(request, reportFailure("data-nested-too-deep", { status }), { status });
  }
  const data: Row[] = [];
  for (const [at, row] of rows.entries()) data.push(schema ? await parseRow(schema, row, at, request) : (row as Row));
  const isComplete = rows.length !== rowLimit;
  return { report: request.report, data, isEmpty: rows.length === 0, isComplete, envelope, isUtf8, serverTimeMs, note };
}

/** The rows of a list, or of an object by name. */
function rowsIn(data: unknown): readonly object[] | undefined {
  const rows = isObject(data) ? Object.values(data) : data;
  return Array.isArray(rows) && rows.every(isObject) ? rows : undefined;
}
