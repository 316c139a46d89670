import { formatVendorTime, type ReportId } from "@mockvox/spec";
import { type ColumnKind, columnKindOf } from "@mockvox/spec/kinds";
import { parseFigure } from "../figures.ts";
import { parseCellTime } from "./times/cell-time.ts";

/** A form of a value that differs from the vendor's and says the same. */
export type Tolerance = "decimal-comma" | "percent-sign" | "number-type" | "date-format";

/** The same text for values that mean the same, whatever their format. */
export function canonicalCell(report: ReportId, column: string, value: unknown): string {
  if (column === "INTERVAL") return String(/\d+/.exec(String(value))?.[0] ?? "");
  const kind = columnKindOf(report, column);
  if (kind === undefined) return withoutFraction(String(value ?? "").trim());
  if (isTimeKind(kind)) return canonicalTime(value).slice(0, kind === "hour" ? 10 : 14);
  return String(Math.round(parseFigure(value) * 100) / 100);
}

/** Whether values of a kind are times. */
export function isTimeKind(kind: ColumnKind | undefined): boolean {
  return kind === "hour" || kind === "instant";
}

/** How the client's value differs in form from the vendor's, which means the same. */
export function toleranceOf(report: ReportId, column: string, kept: unknown, expected: string): Tolerance | undefined {
  if (kept === expected || column === "INTERVAL") return undefined;
  const kind = columnKindOf(report, column);
  if (isTimeKind(kind)) return "date-format";
  if (typeof kept === "number" || (kind === undefined && String(kept).trim() !== expected)) return "number-type";
  return kind === "percentage" && String(kept).includes("%") !== expected.includes("%") ? "percent-sign" : undefined;
}

/** A whole number in a text column, as a library that reads identifiers as numbers writes it: `17724279561000.0`. */
function withoutFraction(text: string): string {
  return text.replace(/^(\d+)\.0+$/, "$1");
}

/** The vendor's digits of a time; any other text as it is. */
function canonicalTime(value: unknown): string {
  const time = parseCellTime(value);
  return time === undefined ? String(value ?? "").trim() : formatVendorTime(time);
}
