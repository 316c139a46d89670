import type { ReportId } from "@mockvox/spec";
import { operations } from "@mockvox/spec/operations";

/** Whether a report is one of the modelled ones, whose columns and parameters are known. */
export function isModelled(report: string): report is ReportId {
  return Object.hasOwn(operations, report);
}
