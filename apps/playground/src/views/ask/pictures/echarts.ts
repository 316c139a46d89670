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

/** Distinguishable on white and on black, also for most colour-blind people. */
const colors = ["#17897b", "#e08e26", "#5b7fd1", "#c2569b", "#7f8c2b", "#8a6fc9"];

/** Renders a chart that follows the size of its element. Returns the function that removes it. */
export function renderChart(element: HTMLElement, option: EChartsCoreOption, isDark: boolean): () => void {
  const chart = init(element, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({
    color: colors,
    backgroundColor: "transparent",
    animation: false,
    textStyle: { fontFamily: "system-ui, sans-serif" },
    ...option,
  });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
