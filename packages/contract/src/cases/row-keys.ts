import type { ReportId } from "@mockvox/spec";
import { rowSchemas } from "@mockvox/spec/zod";

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** What the row's schema minds; of several variants the nearest. */
function issuesOf(report: ReportId, values: object): readonly Issue[] {
  const read = rowSchemas[report].safeParse(values);
  return read.success ? [] : read.error.issues.flatMap((issue) => nearest(issue, values));
}

function nearest(issue: Issue, values: object): readonly Issue[] {
  if (!issue.errors) return [issue];
  const keyFaults = (issues: readonly Issue[]): number =>
    issues.filter(({ code, path }) => code === "unrecognized_keys" || !(String(path[0]) in values)).length;
  return [...issue.errors].sort((one, other) => keyFaults(one) - keyFaults(other))[0] ?? [];
}

/** The columns that a row lacks. */
export function missingColumns(report: ReportId, values: object): readonly string[] {
  const places = issuesOf(report, values).filter(({ code }) => code !== "unrecognized_keys");
  return places.map(({ path }) => String(path[0])).filter((name) => name !== "undefined" && !(name in values));
}

/** The keys of a row that the spec does not know. */
export function unknownColumns(report: ReportId, values: object): readonly string[] {
  return issuesOf(report, values).flatMap(({ code, keys = [] }) => (code === "unrecognized_keys" ? keys : []));
}
