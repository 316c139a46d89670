import type { ResolvedOptions } from "../client-options.ts";
import { sendRequest } from "../send-request.ts";
import { buildOtherQuery, type OtherReportQuery } from "./other-query.ts";
import { type OtherReportResult, parseOtherResponse } from "./other-report-result.ts";
import type { RowSchema } from "./row-schema.ts";

/** Options of a request for a report that is not modelled. */
export interface OtherReportOptions<Row extends object> {
  /** Ends the request; `report` then throws the signal's reason. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** Checks every row, and gives its type. Default: none; rows are returned unchanged. */
  readonly schema?: RowSchema<Row> | undefined;
}

/** Reads a report that is not modelled. */
export async function readOtherReport<Row extends object>(
  options: ResolvedOptions,
  report: string,
  query: OtherReportQuery,
  { signal, schema }: OtherReportOptions<Row>,
): Promise<OtherReportResult<Row>> {
  const request = buildOtherQuery(options.origin, report, query);
  return parseOtherResponse(await sendRequest(options, request, signal), request, options, schema);
}
