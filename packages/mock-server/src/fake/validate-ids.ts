import { isRefusalId, isReportId, type RefusalId, type ReportId, refusalIds, reportIds } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import { quoted } from "./reject-unknown-names.ts";

/** @throws {MockServerError} `unknown-refusal`, for code without types */
export function validateRefusalId(name: RefusalId): RefusalId {
  if (isRefusalId(name)) return name;
  throw new MockServerError("unknown-refusal", { refusal: quoted(name), expected: refusalIds });
}

/** @throws {MockServerError} `unknown-report-id`, for code without types */
export function validateReportId(name: ReportId): ReportId {
  if (isReportId(name)) return name;
  throw new MockServerError("unknown-report-id", { report: quoted(name), expected: reportIds });
}
