import { type Answers, type ReportId, reportOf } from "@mockvox/spec";
import type { UntypedReportData, UntypedRow } from "./row-fault.ts";

/** Converts counts to numbers, if the claim `value-type` says so. */
export function applyValueTypes(data: UntypedReportData, report: ReportId, answers: Answers): UntypedReportData {
  if (answers["value-type"] === "string") return data;
  const { countColumns } = reportOf(report);
  const { body } = data;
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => convertChunks(body.chunks(limit), countColumns) } };
  const buckets = Object.entries(body.data).map(
    ([name, bucket]) => [name, convertCounts(bucket, countColumns)] as const,
  );
  return { body: { shape: "buckets", data: Object.fromEntries(buckets) } };
}

function* convertChunks(
  chunks: Iterable<readonly UntypedRow[]>,
  counts: readonly string[],
): Iterable<readonly UntypedRow[]> {
  for (const rows of chunks) yield rows.map((row) => convertCounts(row, counts));
}

/** Keeps the order of columns; a text that is not an integer stays a text. */
function convertCounts(row: UntypedRow, counts: readonly string[]): UntypedRow {
  const numbered = counts.filter((name) => /^\d+$/.test(String(row[name]))).map((name) => [name, Number(row[name])]);
  return { ...row, ...Object.fromEntries(numbered) };
}
