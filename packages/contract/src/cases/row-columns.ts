import type { ReportId } from "@mockvox/spec";
import { rowSchemas } from "@mockvox/spec/zod";

interface RowIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly RowIssue[])[];
}

/** What the row's schema rejects; of several variants, the closest one. */
function findRowIssues(report: ReportId, values: object): readonly RowIssue[] {
  const read = rowSchemas[report].safeParse(values);
  return read.success ? [] : read.error.issues.flatMap((issue) => closestVariantIssues(issue, values));
}

function closestVariantIssues(issue: RowIssue, values: object): readonly RowIssue[] {
  if (!issue.errors) return [issue];
  const keyFaults = (issues: readonly RowIssue[]): number =>
    issues.filter(({ code, path }) => code === "unrecognized_keys" || !(String(path[0]) in values)).length;
  return [...issue.errors].sort((one, other) => keyFaults(one) - keyFaults(other))[0] ?? [];
}

/** The columns missing from a row. */
export function missingColumns(report: ReportId, values: object): readonly string[] {
  const places = findRowIssues(report, values).filter(({ code }) => code !== "unrecognized_keys");
  return places.map(({ path }) => String(path[0])).filter((name) => name !== "undefined" && !(name in values));
}

/** The keys of a row that the spec does not have. */
export function unknownColumns(report: ReportId, values: object): readonly string[] {
  return findRowIssues(report, values).flatMap(({ code, keys = [] }) => (code === "unrecognized_keys" ? keys : []));
}
