import type { TableColumn } from "../rows/columns.ts";
import type { DrawChart } from "./report-chart.ts";

const chartModules = import.meta.glob<{ draw: DrawChart }>("./reports/*.ts");

/**
 * Imports the chart of a report. One that has no chart of its own is drawn by the kinds of its columns: the first number by the first
 * column that tells rows apart. Undefined if it has no such columns.
 */
export function chartLoaderOf(
  report: string,
  columns: readonly TableColumn[] = [],
): (() => Promise<{ draw: DrawChart }>) | undefined {
  const own = chartModules[`./reports/${report}.ts`];
  if (own) return own;
  const measure = columns.find(({ kind }) => kind === "number");
  const label = ["choice", "text", "time"].flatMap((kind) => columns.find((column) => column.kind === kind) ?? [])[0];
  if (!measure || !label) return undefined;
  return async () => ({ draw: (await import("./by-kind.ts")).drawSumsBy(label.id, measure.id) });
}
