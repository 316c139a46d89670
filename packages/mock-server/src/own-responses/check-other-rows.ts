import { vendorReports } from "@mockvox/spec/vendor-reports";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** @throws {MockServerError} `invalid-own-row` unless every row has exactly the documented fields of the report, if they are known */
export function checkOtherRows(report: string, rows: object): void {
  const fields = vendorReports[report]?.fields ?? [];
  if (fields.length === 0) return;
  for (const [at, row] of Object.entries(rows)) {
    const given = Object.keys(row);
    const unknown = given.find((name) => !fields.includes(name));
    const missing = fields.find((name) => !given.includes(name));
    if (unknown === undefined && missing === undefined) continue;
    const column = quoted(unknown ?? missing);
    const problem = unknown === undefined ? "missing" : "unknown";
    throw new MockServerError("invalid-own-row", { path: `rows[${at}]`, report, column, problem, expected: fields });
  }
}
