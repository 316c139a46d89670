import { candidates, type ReportId, reportOf } from "@mockvox/spec";
import { maskKey } from "../mask.ts";
import { isNested } from "./json.ts";
import { isSuccess, type ParsedResponse } from "./parsed-response.ts";

/** A row or bucket as it was sent, with its location. */
export interface LocatedRow {
  /** A JSON pointer, such as `/data/3`. */
  readonly pointer: string;
  /** The bucket's key, if the report has buckets. */
  readonly bucket: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rows of a response, whether `data` is a list, an object of buckets or a string of JSON. */
export function rowsOf(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  const { data } = response;
  if (!isSuccess(response) || !isNested(data)) return [];
  const hasBuckets = reportOf(report).shape === "buckets" && !Array.isArray(data);
  return Object.entries(data).map(([key, row]) => ({
    pointer: `/data/${/^\d{1,6}$/.test(key) && !hasBuckets ? key : maskKey(key)}`,
    bucket: hasBuckets ? key : undefined,
    values: isNested(row) ? { ...row } : {},
  }));
}

/** The rows of a response without a row of totals, which no invariant counts. */
export function rowsWithoutTotals(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  return rowsOf(response, report).filter((row) => !isTotalRow(row, report));
}

/** Whether a row is a row of totals. By claim `total-row` some reports may have one; in any other report it is an ordinary row. */
export function isTotalRow({ values }: LocatedRow, report: ReportId): boolean {
  const { scope } = candidates["total-row"];
  if (scope !== "all" && !scope.includes(report)) return false;
  return Object.values(values).some((value) => typeof value === "string" && /^total$/i.test(value));
}
