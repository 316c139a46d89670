import type { ReportId } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";

/** Whether a value of a column is written as the spec says. */
export function isWellFormed(report: ReportId, name: string, value: unknown): boolean {
  const column = columns[report][name];
  return column !== undefined && matchesColumn(value, column);
}

/** Whether a value is written as the spec says. Whether numbers are sent as strings is a separate claim. */
export function matchesColumn(value: unknown, column: Column): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const text = String(value);
  if (column.enum) return column.enum.map(plainDashes).includes(plainDashes(text));
  return column.pattern ? patternOf(column.pattern).test(text) : text.length > 0;
}

const compiledPatterns = new Map<string, RegExp>();

/** Compiled once: a day has many thousands of values. */
function patternOf(pattern: string): RegExp {
  const compiled = compiledPatterns.get(pattern) ?? new RegExp(pattern, "u");
  compiledPatterns.set(pattern, compiled);
  return compiled;
}

/** The vendor's page writes both `61 – 121 seg` and `0-5 seg`. */
function plainDashes(text: string): string {
  return text.replaceAll(/\s*[–-]\s*/g, "-");
}
