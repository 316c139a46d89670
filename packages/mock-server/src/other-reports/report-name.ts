import { isReportId, isUnmodelledReport, type ReportId, reportIds } from "@mockvox/spec";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** The id of a report: one of the modelled ones, which editors complete, or another one. */
export type ReportName = ReportId | (string & Readonly<Record<never, never>>);

/**
 * The id of a report that the vendor has, modelled or not, or that the user defined.
 *
 * @throws {MockServerError} `unknown-report-id`
 */
export function validateReportName(given: string, isDefined: (id: string) => boolean): ReportName {
  const name = validateValue("Report", given, "report");
  if (isReportId(name) || isUnmodelledReport(name) || isDefined(name)) return name;
  throw new MockServerError("unknown-report-id", { report: quoted(name), expected: reportIds });
}
