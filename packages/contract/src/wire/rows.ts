import { candidates, type ReportId, reportOf } from "@mockvox/spec";
import { nameShape } from "../shape.ts";
import { isNested } from "./json.ts";
import { isAnswered, type Reply } from "./reply.ts";

/** One row or bucket as it was sent, with the place where it stands. */
export interface Row {
  /** A JSON pointer, such as `/data/3`. */
  readonly at: string;
  /** The bucket's key, where the report has buckets. */
  readonly bucket: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rows of an answer, whether `data` is a list, an object of buckets or a text that holds one. */
export function rowsOf(reply: Reply, report: ReportId): readonly Row[] {
  const { data } = reply;
  if (!isAnswered(reply) || !isNested(data)) return [];
  const hasBuckets = reportOf(report).shape === "buckets" && !Array.isArray(data);
  return Object.entries(data).map(([key, row]) => ({
    at: `/data/${/^\d{1,6}$/.test(key) && !hasBuckets ? key : nameShape(key)}`,
    bucket: hasBuckets ? key : undefined,
    values: isNested(row) ? { ...row } : {},
  }));
}

/** The rows of an answer but for a row of totals, which no relation counts. */
export function countedRows(reply: Reply, report: ReportId): readonly Row[] {
  return rowsOf(reply, report).filter((row) => !isTotal(row, report));
}

/** Whether a row is one of totals under the others. By claim `total-row` some reports may have one; in any other report it is a row like any. */
export function isTotal({ values }: Row, report: ReportId): boolean {
  const { scope } = candidates["total-row"];
  if (scope !== "all" && !scope.includes(report)) return false;
  return Object.values(values).some((value) => typeof value === "string" && /^total$/i.test(value));
}
