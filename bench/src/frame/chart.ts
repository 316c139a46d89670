import { init } from "echarts";
import type { Column } from "./measure.ts";
import type { Outcome } from "./rounds.ts";

const chartWidth = 900;
const barHeight = 22;
const panelHeaderHeight = 64;
const labelWidth = 250;

interface Panel {
  title: string;
  bars: { name: string; ratio: number; isOurs: boolean }[];
}

function createPanel({ measure, results }: Outcome, column: Column): Panel {
  const bars = results.map(({ name, isOurs, byColumn }) => ({
    name,
    isOurs,
    ratio: byColumn.get(column)?.ratio ?? Number.NaN,
  }));
  const better = column.better === "more" ? "higher is better" : "lower is better";
  const [base] = bars;
  return {
    title: `${measure.name}: ${column.name} (× of ${base?.name ?? "the first"}, ${better})`,
    bars: bars.filter(({ ratio }) => !Number.isNaN(ratio)),
  };
}

function heightOf({ bars }: Panel): number {
  return panelHeaderHeight + bars.length * barHeight;
}

/** The part of the chart options that draws one panel; the panels are stacked. */
function panelOptions(panel: Panel, index: number, top: number) {
  const { title, bars } = panel;
  return {
    title: { text: title, left: 12, top, textStyle: { fontSize: 14 } },
    grid: { left: labelWidth, right: 90, top: top + 32, height: bars.length * barHeight },
    xAxis: {
      type: "log" as const,
      gridIndex: index,
      axisLabel: { show: false },
      splitLine: { show: false },
      min: 0.01,
    },
    yAxis: { type: "category" as const, gridIndex: index, inverse: true, data: bars.map(({ name }) => name) },
    series: {
      type: "bar" as const,
      xAxisIndex: index,
      yAxisIndex: index,
      data: bars.map(({ ratio, isOurs }) => ({
        value: ratio,
        itemStyle: { color: isOurs ? "#0a7d5a" : "#9aa5b1" },
        label: { show: true, position: "right" as const, formatter: `${ratio.toFixed(2)} ×` },
      })),
    },
  };
}

/** Renders the ratios of the charted columns as bars on a logarithmic scale. */
export function renderChart(outcomes: readonly Outcome[]): string {
  const panels = outcomes.flatMap((outcome) =>
    outcome.measure.columns.filter(({ isCharted }) => isCharted).map((column) => createPanel(outcome, column)),
  );
  const tops = panels.map((_, index) => panels.slice(0, index).reduce((sum, panel) => sum + heightOf(panel), 12));
  const height = panels.reduce((sum, panel) => sum + heightOf(panel), 12);
  const parts = panels.map((panel, index) => panelOptions(panel, index, tops[index] ?? 0));
  const chart = init(null, null, { renderer: "svg", ssr: true, width: chartWidth, height });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    title: parts.map(({ title }) => title),
    grid: parts.map(({ grid }) => grid),
    xAxis: parts.map(({ xAxis }) => xAxis),
    yAxis: parts.map(({ yAxis }) => yAxis),
    series: parts.map(({ series }) => series),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
