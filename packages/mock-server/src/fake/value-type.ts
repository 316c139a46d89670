import { type Answers, type ReportId, reportOf } from "@mockvox/spec";
import type { SpoiledData } from "./row-fault.ts";

type Row = Readonly<Record<string, unknown>>;

/** The data with its counts as numbers, where the claim `value-type` has them so. */
export function withValueTypes(data: SpoiledData, report: ReportId, answers: Answers): SpoiledData {
  if (answers["value-type"] === "string") return data;
  const { counts } = reportOf(report);
  const { body } = data;
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => numberChunks(body.chunks(limit), counts) } };
  const buckets = Object.entries(body.data).map(([name, bucket]) => [name, numberCounts(bucket, counts)] as const);
  return { body: { shape: "buckets", data: Object.fromEntries(buckets) } };
}

function* numberChunks(chunks: Iterable<readonly Row[]>, counts: readonly string[]): Iterable<readonly Row[]> {
  for (const rows of chunks) yield rows.map((row) => numberCounts(row, counts));
}

/** Columns keep their places; a text that is no whole number stays one. */
function numberCounts(row: Row, counts: readonly string[]): Row {
  const numbered = counts.filter((name) => /^\d+$/.test(String(row[name]))).map((name) => [name, Number(row[name])]);
  return { ...row, ...Object.fromEntries(numbered) };
}
