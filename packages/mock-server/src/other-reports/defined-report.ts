import type { DefinedReport } from "@mockvox/fixtures/reports";
import { MockServerError } from "../errors.ts";
import { reportHeaders } from "../response/vendor-http.ts";
import { codeTypeOf, type OtherReport } from "./other-report.ts";

/** The options' reports by id. */
export type DefinedReports = ReadonlyMap<string, OtherReport>;

/** Rejects raw definitions here instead of on every request. */
export function validateReports(reports: readonly DefinedReport[] = []): readonly DefinedReport[] {
  if (Array.isArray(reports) && reports.every((report) => typeof report?.read === "function")) return reports;
  throw new MockServerError("unparsed-reports", {});
}

/** A later definition of the same id replaces an earlier one. */
export function indexReports(reports: readonly DefinedReport[]): DefinedReports {
  return new Map(reports.map((report) => [report.id, toOtherReport(report)]));
}

function toOtherReport({ id, definition, model, accepts, read }: DefinedReport): OtherReport {
  const { parameters = {}, columns, code } = definition;
  const names = Object.keys(parameters);
  const dates = ["date_ini", "date_end"];
  return {
    id,
    model,
    note: "defined-report",
    message: "",
    headers: reportHeaders,
    parameters: [...names, ...dates],
    required: [...names.filter((name) => parameters[name]?.required !== false), ...dates],
    columns: Object.keys(columns),
    countColumns: Object.keys(columns).filter((name) => columns[name]?.kind === "count"),
    // A definition that says nothing is like a saved example with a number.
    codeType: (answers) => {
      if (code === undefined) return codeTypeOf("number", answers);
      return typeof code === "string" ? "string" : "number";
    },
    accepts,
    read: (selection, source, answers) => read(source, selection, answers),
  };
}
