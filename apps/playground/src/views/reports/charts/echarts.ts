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
  isDark: boolean;
}

/** A chart in the document. */
export interface RenderedChart {
  /** The chart as it is shown now, as an SVG document. */
  toSvg(): string;
  destroy(): void;
}

/** Renders a chart that follows the size of its element. Patterns tell its series apart without colours. */
export function renderChart(element: HTMLElement, { option, summary, isDark }: ChartDrawing): RenderedChart {
  const chart = init(element, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({
    color: seriesColors,
    backgroundColor: "transparent",
    animation: false,
    textStyle: { fontFamily: "system-ui, sans-serif" },
    aria: { enabled: true, label: { description: summary }, decal: { show: true } },
    ...option,
    tooltip: { confine: true, ...(option.tooltip as object) },
  });
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
