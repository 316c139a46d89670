import type { ReportId } from "@mockvox/spec";
import { roles } from "../roles.ts";

/** The samples that show a day's rows of a report, the best first. */
export function dayOf(report: ReportId): readonly string[] {
  const others = report === roles.hours ? ["week"] : report === roles.small ? ["burst"] : [];
  return [`day:${report}`, ...others];
}
