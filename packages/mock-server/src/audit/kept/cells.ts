import { parseIsoTime, type ReportId, vendorOffsetSeconds } from "@mockvox/spec";
import { type ColumnKind, columnKindOf } from "@mockvox/spec/kinds";
import { parseFigure } from "../figures.ts";

/** A form of a value that differs from the vendor's and says the same. */
export type Tolerance = "decimal-comma" | "percent-sign" | "number-type" | "date-format";

/** The same text for values that mean the same, whatever their format. */
export function canonicalCell(report: ReportId, column: string, value: unknown): string {
  if (column === "INTERVAL") return String(/\d+/.exec(String(value))?.[0] ?? "");
  const kind = columnKindOf(report, column);
  if (kind === undefined) return String(value ?? "").trim();
  if (kind === "hour") return digitsOfTime(value).slice(0, 10);
  if (kind === "instant") return digitsOfTime(value);
  return String(Math.round(parseFigure(value) * 100) / 100);
}

/** How the client's value differs in form from the vendor's, which means the same. */
export function toleranceOf(report: ReportId, column: string, kept: unknown, expected: string): Tolerance | undefined {
  if (kept === expected || column === "INTERVAL") return undefined;
  if (typeof kept === "number") return "number-type";
  return formatToleranceOf(columnKindOf(report, column), String(kept), expected);
}

function formatToleranceOf(kind: ColumnKind | undefined, kept: string, expected: string): Tolerance | undefined {
  if (kind === "hour" || kind === "instant") return "date-format";
  if (kind === "percentage" && kept.includes("%") !== expected.includes("%")) return "percent-sign";
  return kind !== undefined && kept.includes(",") && !expected.includes(",") ? "decimal-comma" : undefined;
}

/** The digits of a time in GMT-5, whatever its format; a time with another offset is converted. */
function digitsOfTime(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : String(value ?? "").trim();
  const isZoned = /T.*(Z|[+-]\d\d:\d\d)$/i.test(text);
  const time = isZoned ? parseIsoTime(text) : undefined;
  const local = time === undefined ? text : new Date(time + vendorOffsetSeconds * 1000).toISOString().slice(0, 19);
  return local.replaceAll(/\D/g, "").slice(0, 14);
}
