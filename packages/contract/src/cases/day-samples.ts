import type { ReportId } from "@mockvox/spec";
import { reportRoles } from "../report-roles.ts";

/** The samples that contain a day's rows of a report, best first. */
export function daySamples(report: ReportId): readonly string[] {
  const others = report === reportRoles.hours ? ["week"] : report === reportRoles.small ? ["burst"] : [];
  return [`day:${report}`, ...others];
}
