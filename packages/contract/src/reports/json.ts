import type { ContractReport } from "../report.ts";
import { FileError, fileProblem, otherVersion } from "./file-error.ts";
import { validateReport } from "./schemas.ts";

/** The report as JSON, indented, with a newline at the end. `report.schema.json` describes it. */
export function writeJson(report: ContractReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Validates a report read from a JSON file.
 *
 * @throws {FileError} `unsupported-report-version` for a report of another version, `invalid-report-file` for anything else that is not
 * a report, with the place as a JSON pointer
 */
export function parseReport(value: unknown): ContractReport {
  const version = otherVersion(value, 2);
  if (version !== undefined) throw new FileError("unsupported-report-version", { version, expected: 2 });
  const result = validateReport(value);
  if ("value" in result) return result.value;
  throw new FileError("invalid-report-file", fileProblem(result.mismatch));
}
