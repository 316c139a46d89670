import { type CustomData, parseCustomData } from "@mockvox/fixtures";
import { isReportId, type ReportId } from "@mockvox/spec";
import type { OwnResponse } from "@mockvox/spec/controls";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { redactKey } from "../request/redact.ts";

export type { OwnResponse };

/** A response of the user as it takes effect. */
export interface OwnEffect {
  /** As it was given. */
  readonly response: OwnResponse;
  /** Its rows, if they are for a modelled report. */
  readonly data: CustomData | undefined;
}

/**
 * Checks a response of the user, and its rows against the columns of a modelled report.
 *
 * @throws {MockServerError} `invalid-own-response`, `own-rows-without-report`, `invalid-own-header`
 * @throws {DataError} on rows that do not match the columns
 */
export function parseOwnResponse(given: OwnResponse, report: string | undefined): OwnEffect {
  const response = validateValue("OwnResponse", given, "response");
  if ("headers" in response) checkHeaderNames(response.headers ?? {});
  if (!("rows" in response)) return { response, data: undefined };
  if (report === undefined) throw new MockServerError("own-rows-without-report", {});
  return { response, data: isReportId(report) ? parseRows(response, report) : undefined };
}

/** The headers of the connection, which an edge sets, would contradict the body. */
const connectionHeaders = ["connection", "content-length", "transfer-encoding"];

function checkHeaderNames(headers: object): void {
  for (const name of Object.keys(headers)) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !connectionHeaders.includes(name.toLowerCase())) continue;
    throw new MockServerError("invalid-own-header", { name: redactKey(name), reserved: connectionHeaders });
  }
}

type OwnRows = Extract<OwnResponse, { rows: unknown }>;

function parseRows({ rows, allowUnknownColumns = false }: OwnRows, report: ReportId): CustomData {
  return parseCustomData({ rows: { [report]: rows } }, { allowUnknownColumns });
}

/**
 * Checks rows for a report that is not modelled against its fields, which are loaded for it. Undefined if there is nothing to check;
 * else a promise, which rejects with `invalid-own-row`.
 */
export function checkOtherRows({ response }: OwnEffect, report: string | undefined): MaybePromise<void> {
  if (report === undefined || isReportId(report) || !("rows" in response) || response.allowUnknownColumns) return;
  const { rows } = response;
  return import("./check-other-rows.ts").then((module) => module.checkOtherRows(report, rows));
}
