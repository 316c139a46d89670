import type { EChartsCoreOption } from "echarts/core";
import { seriesColors } from "./chart-colors.ts";

/** A part of a chart with its own axes. */
export interface Panel {
  title: string;
  xAxis: Readonly<Record<string, unknown>>;
  yAxis: Readonly<Record<string, unknown>>;
  series: readonly Readonly<Record<string, unknown>>[];
  /** Its share of the width or height. Default: 1. */
  weight?: number;
}

interface Arrangement {
  direction: "row" | "column";
  /** Pixels above the first panel, for a legend. Default: 0. */
  top?: number;
}

const titleHeightPercent = 8;

/** The panels side by side or one below the other, each with its title. */
export function arrangePanels(panels: readonly Panel[], { direction, top = 0 }: Arrangement): EChartsCoreOption {
  const places = placePanels(panels, direction, top > 0 ? 12 : 0);
  return {
    title: panels.map(({ title }, index) => ({
      text: title,
      left: places[index]?.left,
      top: places[index]?.titleTop,
      padding: [3, 0, 0, 0],
      textStyle: { fontSize: 13, fontWeight: 600 },
    })),
    grid: places.map(({ left, width, top: gridTop, height }) => ({
      left,
      width,
      top: gridTop,
      height,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    })),
    xAxis: panels.map(({ xAxis }, gridIndex) => ({ ...xAxis, gridIndex })),
    yAxis: panels.map(({ yAxis }, gridIndex) => ({ ...yAxis, gridIndex })),
    series: panels.flatMap(({ series }, index) =>
      series.map((each) => ({ ...each, xAxisIndex: index, yAxisIndex: index })),
    ),
  };
}

interface Place {
  left: string;
  width: string;
  titleTop: string;
  top: string;
  height: string;
}

function placePanels(panels: readonly Panel[], direction: Arrangement["direction"], startPercent: number): Place[] {
  const total = panels.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const gap = direction === "row" ? 3 : 2;
  let at = direction === "row" ? 0 : startPercent;
  const available = 100 - at;
  return panels.map(({ weight = 1 }) => {
    const size = (available * weight) / total;
    const start = at;
    at += size;
    if (direction === "row") {
      const top = startPercent + titleHeightPercent;
      return place([start, size - gap], [startPercent, top, 100 - top - 1]);
    }
    return place([0, 99], [start, start + titleHeightPercent / 1.3, size - gap - titleHeightPercent / 1.3]);
  });
}

function place([left, width]: [number, number], [titleTop, top, height]: [number, number, number]): Place {
  return { left: `${left}%`, width: `${width}%`, titleTop: `${titleTop}%`, top: `${top}%`, height: `${height}%` };
}

/** The end of an axis that is long enough for the texts next to the bars. */
export function maxWithLabels(values: readonly number[], isNarrow: boolean): number {
  return Math.max(1, ...values) * (isNarrow ? 1.8 : 1.5);
}

/** A bar of one measure for each category, with a text at its end. */
export function labelledBars(
  name: string,
  bars: readonly { value: number; label: string }[],
  colorIndex: number,
): Readonly<Record<string, unknown>> {
  return {
    type: "bar",
    name,
    color: seriesColors[colorIndex],
    barMaxWidth: 28,
    data: bars.map(({ value }) => value),
    label: {
      show: true,
      position: "right",
      formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.label ?? "",
    },
  };
}
