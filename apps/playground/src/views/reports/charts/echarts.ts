import type { Language } from "@mockvox/spec/text";
import { BarChart, HeatmapChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { formatNumber } from "../../../messages/format-number.ts";
import { seriesColors } from "./chart-colors.ts";

use([
  BarChart,
  HeatmapChart,
  SankeyChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
  LabelLayout,
  SVGRenderer,
]);

interface ChartDrawing {
  option: EChartsCoreOption;
  summary: string;
  /** Of the numbers at the axes and in tooltips. */
  language: Language;
  isDark: boolean;
}

/** A chart in the document. */
export interface RenderedChart {
  /** The chart as it is shown now, as an SVG document. */
  toSvg(): string;
  destroy(): void;
}

/** Renders a chart that follows the size of its element. */
export function renderChart(element: HTMLElement, drawing: ChartDrawing): RenderedChart {
  const chart = init(element, drawing.isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption(completeOption(drawing));
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return {
    toSvg: () => chart.renderToSVGString(),
    destroy: () => {
      observer.disconnect();
      chart.dispose();
    },
  };
}

/** A chart's option with what all charts have. Patterns tell its series apart without colours. */
export function completeOption({ option, summary, language }: Omit<ChartDrawing, "isDark">): EChartsCoreOption {
  const format = (value: unknown): string =>
    typeof value === "number" ? formatNumber(language, value, 2) : String(value ?? "");
  return {
    color: seriesColors,
    backgroundColor: "transparent",
    animation: false,
    textStyle: { fontFamily: "system-ui, sans-serif" },
    aria: { enabled: true, label: { description: summary }, decal: { show: true } },
    ...option,
    xAxis: formatAxes(option.xAxis, format),
    yAxis: formatAxes(option.yAxis, format),
    tooltip: { confine: true, valueFormatter: format, ...(option.tooltip as object) },
  };
}

interface AxisOption {
  type?: string;
  axisLabel?: object;
}

/** The axes of a chart, those of values with formatted numbers. */
function formatAxes(axes: unknown, formatter: (value: unknown) => string): AxisOption[] {
  const all = [axes ?? []].flat() as AxisOption[];
  return all.map((axis) => (axis.type === "value" ? { ...axis, axisLabel: { formatter, ...axis.axisLabel } } : axis));
}
