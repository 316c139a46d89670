import { isRefusalId, isReportId, type RefusalId, type ReportId, refusalIds, reportIds } from "@mockvox/spec";

/** @throws {RangeError} when there is no such refusal; a test without types may have misspelt it */
export function checkedRefusal(name: RefusalId): RefusalId {
  if (isRefusalId(name)) return name;
  throw new RangeError(`There is no refusal ${JSON.stringify(name)}. There are ${refusalIds.join(", ")}.`);
}

/** @throws {RangeError} when there is no such report */
export function checkedReport(name: ReportId): ReportId {
  if (isReportId(name)) return name;
  throw new RangeError(`There is no report ${JSON.stringify(name)}. There are ${reportIds.join(", ")}.`);
}
