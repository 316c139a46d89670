import type { ReportId } from "@mockvox/spec";
import type { DrawChart } from "./report-chart.ts";

const chartModules = import.meta.glob<{ draw: DrawChart }>("./reports/*.ts");

/** Imports the chart of a report; undefined for a report without one, which is only shown as a table. */
export function chartLoaderOf(report: ReportId): (() => Promise<{ draw: DrawChart }>) | undefined {
  return chartModules[`./reports/${report}.ts`];
}
