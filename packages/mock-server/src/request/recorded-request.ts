import type { RefusalId } from "@mockvox/spec";
import type { ResponseNote } from "../other-reports/other-report.ts";
import { type ParsedRequest, parseQuery } from "./parse-request.ts";
import { redact, redactQuery } from "./redact.ts";

/** A request to the mock server, for a report or for another path of the host. It contains no token. */
export interface RecordedRequest {
  /** When it arrived, in milliseconds of the tenant's clock. */
  at: number;
  server: string;
  /** A fingerprint of the token: the same for the same token of one mock server, and not derived from the token. */
  token?: string | undefined;
  method: string;
  path: string;
  /** Absent for another path or a report that the vendor does not have. */
  report?: string | undefined;
  /** The parameters without tokens; values of unknown parameters are redacted. */
  query: Readonly<Record<string, string>>;
  /** Absent when the client disconnected before the response. */
  status?: number | undefined;
  refusal?: RefusalId | "empty-window" | undefined;
  /** How the response differs from what a modelled report gives; absent if it does not. */
  note?: ResponseNote | undefined;
  /** Whether the quota or the slots refused the request, not an error response that was asked for; absent for other responses. */
  enforced?: boolean | undefined;
  /** The kind of the injected fault, if any. */
  fault?: string | undefined;
  /** Rows sent; absent when the response has none. */
  rows?: number | undefined;
  /** True if rows were left out because of the maximum number of rows, which the response itself does not say. */
  cut?: boolean | undefined;
  /** Bytes of the body that were sent; 0 until the response has ended. */
  bytes: number;
  /** Whether the whole body was sent. */
  complete: boolean;
  /** The first kilobyte of the body, with secrets redacted, of the latest 1000 requests. Absent for a compressed long one. */
  body?: string | undefined;
  /** Milliseconds of the tenant's clock spent waiting for a slot. */
  waitedMs: number;
  /** When it arrived in real time, in milliseconds since the epoch. */
  receivedAt: number;
  /** Milliseconds of real time from its arrival to the end of its response; absent until then. */
  durationMs?: number | undefined;
  /** The same in milliseconds of the tenant's clock. */
  clockMs?: number | undefined;
  /**
   * What is left of the day's quota at the end of the response, or at its start while it is in progress. Absent if the limit store could
   * not be reached.
   */
  quotaLeft?: number | undefined;
}

/**
 * A request and its response in a form that is cheap to keep. Short texts of the request are kept raw and are parsed and redacted when
 * they are read; long ones are redacted at once, which shortens them.
 */
export interface RequestRecord
  extends Omit<RecordedRequest, "query" | "body">,
    Pick<ParsedRequest, "answers" | "secrets" | "startedAt"> {
  /** The query, as sent. */
  rawQuery: string;
  /** Only for a long request. */
  redactedQuery: RecordedRequest["query"] | undefined;
}

export function toRecordedRequest(record: RequestRecord): RecordedRequest {
  const { rawQuery, redactedQuery, answers, secrets, startedAt: _, path, ...others } = record;
  const { at, server, token, method, report, ...rest } = others;
  const redacted = redactedQuery
    ? { path, query: redactedQuery }
    : { path: redact(path, secrets), query: redactQuery(parseQuery(rawQuery, answers), secrets) };
  return { at, server, token, method, path: redacted.path, report, query: redacted.query, ...rest };
}
