import { type ReportId, reportOf } from "@mockvox/spec";
import { nameShape } from "../shape.ts";
import { envelopeOf, isAnswered, parseJson, type Reply } from "./reply.ts";

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
  if (!isAnswered(reply)) return [];
  const { data } = envelopeOf(reply) ?? {};
  const value = typeof data === "string" ? parseJson(data) : data;
  if (typeof value !== "object" || value === null) return [];
  const hasBuckets = reportOf(report).shape === "buckets" && !Array.isArray(value);
  return Object.entries(value).map(([key, row]) => ({
    at: `/data/${/^\d{1,6}$/.test(key) && !hasBuckets ? key : nameShape(key)}`,
    bucket: hasBuckets ? key : undefined,
    values: typeof row === "object" && row !== null ? { ...row } : {},
  }));
}

/** A row of totals under the others, which no relation counts. */
export function isTotal({ values }: Row): boolean {
  return Object.values(values).some((value) => typeof value === "string" && /^total$/i.test(value));
}
