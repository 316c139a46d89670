import type { Language } from "@mockvox/spec/text";
import type { EChartsCoreOption } from "echarts/core";
import { formatPercent } from "../../../messages/format-number.ts";
import type { Translate } from "../../../messages/translate.ts";
import type { NameOf } from "../entity-names.ts";
import type { ResponseRow } from "../response/report-response.ts";

/** A chart of a report's rows. */
export interface ReportChart {
  option: EChartsCoreOption;
  /** The chart in words, for people who cannot see it. */
  summary: string;
  /** In rem. */
  height: number;
  /** Everything that is drawn, as a table to download. */
  data: ChartData;
}

/** The figures of a chart, in the order in which they are drawn. */
export interface ChartData {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

export interface ChartContext {
  t: Translate;
  language: Language;
  /** Whether the screen is as narrow as a phone's. */
  isNarrow: boolean;
  isDark: boolean;
  /** The names of skills, routing points and campaigns. */
  nameOf: NameOf;
}

/** Makes the chart of a report's rows; the page supplies fonts and, unless the chart does, colours. */
export type DrawChart = (rows: readonly ResponseRow[], context: ChartContext) => ReportChart;

/** Parses a number in any of the forms that claims allow: `1,234.50`, `12.00 %`, or a duration `01:02:03` in minutes. 0 for anything else. */
export function parseNumber(value: unknown): number {
  const text = String(value ?? "").replace(/\s*%$/, "");
  const [, hours, minutes, seconds] = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : 0;
}

export function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A share as a whole percentage, such as `47%`. */
export function formatShare(language: Language, part: number, whole: number): string {
  return formatPercent(language, whole === 0 ? 0 : part / whole);
}
