import type { ReportId } from "@mockvox/spec";
import { englishTexts, loadTexts } from "../../../src/messages/page-texts.ts";
import { chartLoaderOf } from "../../../src/views/reports/charts/chart-loaders.ts";
import { type ChartContext, parseNumber, type ReportChart } from "../../../src/views/reports/charts/report-chart.ts";
import type { ResponseRow } from "../../../src/views/reports/response/report-response.ts";
import { fetchReport } from "../fetch-report.ts";

const { translate: en } = englishTexts;
const { translate: es } = await loadTexts("es");
const skillNames: Readonly<Record<string, string>> = { 5009: "Cartera" };

export const english: ChartContext = {
  t: en,
  language: "en",
  isNarrow: false,
  isDark: false,
  nameOf: (column, id) => (column === "skill_id" ? skillNames[id] : undefined),
};

export const spanish: ChartContext = { ...english, t: es, language: "es" };

export async function drawRows(
  report: string,
  rows: readonly ResponseRow[],
  context: ChartContext = english,
): Promise<ReportChart> {
  const module = await chartLoaderOf(report)?.();
  if (!module) throw new Error(`${report} has no chart.`);
  return module.draw(rows, context);
}

/** Requests a report, for 2 March 2026 unless the query has other dates, and draws it. */
export async function drawReport(
  report: ReportId,
  context: ChartContext = english,
  query: Record<string, string> = {},
): Promise<{ chart: ReportChart; rows: readonly ResponseRow[] }> {
  const { rows } = await fetchReport(report, query);
  return { rows, chart: await drawRows(report, rows, context) };
}

export function numbersIn(rows: readonly ResponseRow[], column: string): number[] {
  return rows.map((row) => parseNumber(row[column]));
}

export function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The figures of a column of the drawn data. */
export function drawnFigures({ data }: ReportChart, column: string): (string | number)[] {
  const index = data.columns.indexOf(column);
  if (index < 0) throw new Error(`The chart has no figures of ${column}, only of ${data.columns.join(", ")}.`);
  return data.rows.map((row) => row[index] ?? "");
}

/** A series of a chart. */
export interface Series {
  type: string;
  name: string;
  color?: string;
  data: readonly unknown[];
  itemStyle?: { opacity?: number };
  label?: { formatter(item: { dataIndex: number }): string };
}

export function seriesOf({ option }: ReportChart): readonly Series[] {
  return option.series as readonly Series[];
}

/** The series at an index. */
export function seriesAt(chart: ReportChart, index: number): Series {
  const series = seriesOf(chart)[index];
  if (!series) throw new Error(`The chart has no series ${index}.`);
  return series;
}

/** The numbers of a series, whose items are a number or an array with the number at `at`. */
export function numbersOf({ data }: Series, at = 0): number[] {
  return data.map((item) => Number(Array.isArray(item) ? item[at] : item));
}
