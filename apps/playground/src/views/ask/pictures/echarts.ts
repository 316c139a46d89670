import { BarChart, FunnelChart, LineChart, SankeyChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  FunnelChart,
  LineChart,
  SankeyChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

/** Tells apart on white and on black, and for most who are colour-blind. */
const colors = ["#17897b", "#e08e26", "#5b7fd1", "#c2569b", "#7f8c2b", "#8a6fc9"];

/** Draws in an element and follows its size; the function returned takes the drawing away. */
export function drawIn(element: HTMLElement, option: EChartsCoreOption, isDark: boolean): () => void {
  const chart = init(element, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({
    color: colors,
    backgroundColor: "transparent",
    animation: false,
    textStyle: { fontFamily: "system-ui, sans-serif" },
    ...option,
  });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(element);
  return () => {
    watcher.disconnect();
    chart.dispose();
  };
}
