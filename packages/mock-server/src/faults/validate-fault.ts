import { reportIds, reportOf } from "@mockvox/spec";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import { redactKey } from "../request/redact.ts";
import { type Fault, isRowFault } from "./fault.ts";

/** @throws {MockServerError} on an unknown kind, an unknown, missing or invalid field, or a field that no report has */
export function validateFault(given: Fault, mayHaveColumn: (name: string) => boolean): Fault {
  const fault = validateValue("Fault", given, "fault");
  if (!isRowFault(fault) || fault.kind === "extra-field") return fault;
  if (!reportFields.has(fault.field) && !mayHaveColumn(fault.field)) {
    const params = { fault: fault.kind, field: redactKey(fault.field), examples: sampleFields };
    throw new MockServerError("fault-field-not-in-reports", params);
  }
  return fault;
}

const reportFields: ReadonlySet<string> = new Set(reportIds.flatMap((id) => reportOf(id).columns));

/** The first column of each report. */
const sampleFields = [...new Set(reportIds.flatMap((id) => reportOf(id).columns.slice(0, 1)))];
