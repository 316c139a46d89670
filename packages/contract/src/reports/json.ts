import type { ContractReport } from "../report.ts";
import { fileError } from "./file-error.ts";
import { readReportShape } from "./shapes.ts";

/** The report as JSON, indented, with a newline at its end. `report.schema.json` describes it. */
export function writeJson(report: ContractReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Checks a report that came from outside, a parsed JSON file say.
 *
 * @throws {FileError} on anything that is no report of this version, with the place as a JSON pointer
 */
export function parseReport(value: unknown): ContractReport {
  const read = readReportShape(value);
  if ("value" in read) return read.value;
  throw fileError({ en: "the contract report", es: "el informe de contrato" }, read.misfit, {
    en: "Give a file that `mockvox verify --report json` of this version wrote.",
    es: "Dé un archivo escrito por `mockvox verify --report json` de esta versión.",
  });
}
