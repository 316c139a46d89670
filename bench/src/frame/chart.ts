import { init } from "echarts";
import type { Column } from "./measure.ts";
import type { Outcome } from "./rounds.ts";

const WIDTH = 900;
const BAR = 22;
const HEAD = 64;
const LEFT = 250;

interface Panel {
  title: string;
  bars: { name: string; ratio: number; isOurs: boolean }[];
}

function panelOf({ measure, standings }: Outcome, column: Column): Panel {
  const bars = standings.map(({ name, isOurs, byColumn }) => ({
    name,
    isOurs,
    ratio: byColumn.get(column)?.ratio ?? Number.NaN,
  }));
  const better = column.better === "more" ? "more is better" : "less is better";
  const [base] = bars;
  return {
    title: `${measure.name}: ${column.name} (× of ${base?.name ?? "the first"}, ${better})`,
    bars: bars.filter(({ ratio }) => !Number.isNaN(ratio)),
  };
}

const heightOf = ({ bars }: Panel): number => HEAD + bars.length * BAR;

/** One panel's part of the option that draws all of them under one another. */
function optionOf(panel: Panel, at: number, top: number) {
  const { title, bars } = panel;
  return {
    title: { text: title, left: 12, top, textStyle: { fontSize: 14 } },
    grid: { left: LEFT, right: 90, top: top + 32, height: bars.length * BAR },
    xAxis: { type: "log" as const, gridIndex: at, axisLabel: { show: false }, splitLine: { show: false }, min: 0.01 },
    yAxis: { type: "category" as const, gridIndex: at, inverse: true, data: bars.map(({ name }) => name) },
    series: {
      type: "bar" as const,
      xAxisIndex: at,
      yAxisIndex: at,
      data: bars.map(({ ratio, isOurs }) => ({
        value: ratio,
        itemStyle: { color: isOurs ? "#0a7d5a" : "#9aa5b1" },
        label: { show: true, position: "right" as const, formatter: `${ratio.toFixed(2)} ×` },
      })),
    },
  };
}

/** The ratios of the drawn columns as bars on a logarithmic scale. */
export function drawOutcomes(outcomes: readonly Outcome[]): string {
  const panels = outcomes.flatMap((outcome) =>
    outcome.measure.columns.filter(({ isDrawn }) => isDrawn).map((column) => panelOf(outcome, column)),
  );
  const tops = panels.map((_, at) => panels.slice(0, at).reduce((sum, panel) => sum + heightOf(panel), 12));
  const height = panels.reduce((sum, panel) => sum + heightOf(panel), 12);
  const parts = panels.map((panel, at) => optionOf(panel, at, tops[at] ?? 0));
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
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
