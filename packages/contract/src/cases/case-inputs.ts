import { type ReportId, reportIds } from "@mockvox/spec";
import { reportRoles } from "../report-roles.ts";
import type { SampleId } from "../samples/sample.ts";
import type { Case } from "./case.ts";

/** The samples that contain a day's rows of a report, best first. */
export function daySamples(report: ReportId): readonly SampleId[] {
  const others: readonly SampleId[] =
    report === reportRoles.hours ? ["week"] : report === reportRoles.small ? ["burst"] : [];
  return [`day:${report}`, ...others];
}

/** The samples of the two parts of a report's day; none for the report with hours, whose day is not split. */
export function partSamples(report: ReportId): readonly SampleId[] {
  return report === reportRoles.hours ? [] : [`first:${report}`, `rest:${report}`];
}

const reportBySample: { readonly [Id in SampleId]?: ReportId } = {
  "boundary-second": reportRoles.seconds,
  "boundary-neighbour": reportRoles.seconds,
  gzip: reportRoles.third,
};

/** The report whose rows a sample contains. Samples of empty date ranges have none. */
function reportOfSample(sample: SampleId): ReportId | undefined {
  const [, report] = /^(?:day|first|rest|again):(.+)$/.exec(sample) ?? [];
  return reportIds.find((id) => id === report) ?? reportBySample[sample];
}

/**
 * Whether a case cannot be decided without rows of a report: it is about the report, reads it together with others, or compares an unusual request
 * for it with an ordinary one. A case that reads every report does not need any particular one.
 */
export function needsRowsOf(one: Case, report: string): boolean {
  if (one.report !== undefined) return one.report === report;
  const plain = (one.optionalSamples ?? []).filter((id) => id.startsWith("day:"));
  const read = new Set([...one.samples.flat(), ...plain].map(reportOfSample));
  return [...read].some((id) => id === report) && !reportIds.every((id) => read.has(id));
}
