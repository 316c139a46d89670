import { formatNumber } from "../../../messages/format-number.ts";
import { cellOf } from "../rows/columns.ts";
import { arrangePanels, labelledBars, maxWithLabels } from "./panels.ts";
import type { DrawChart } from "./report-chart.ts";
import { addUp, formatShare, parseNumber } from "./report-chart.ts";

const maxBars = 20;

/** The sums of one column by the values of another, the largest first: the chart of a report of which only the columns are known. */
export function drawSumsBy(label: string, measure: string): DrawChart {
  return (rows, { t, language, isNarrow, nameOf }) => {
    const groups = Map.groupBy(rows, (row) => String(cellOf(row, label) ?? ""));
    const sums = [...groups].map(([value, group]) => ({
      name: nameOf(label, value) ?? value,
      sum: addUp(group.map((row) => parseNumber(cellOf(row, measure)))),
    }));
    const sorted = sums.toSorted((one, other) => other.sum - one.sum || (one.name < other.name ? -1 : 1));
    const drawn = sorted.slice(0, maxBars);
    const total = addUp(sorted.map(({ sum }) => sum));
    const values = drawn.map(({ sum }) => sum);
    const bars = values.map((value) => ({
      value,
      label: `${formatNumber(language, value, 2)} (${formatShare(language, value, total)})`,
    }));
    const panel = {
      title: `${measure} / ${label}`,
      xAxis: {
        type: "value",
        max: maxWithLabels(values, isNarrow),
        splitLine: { show: false },
      },
      yAxis: { type: "category", inverse: true, data: drawn.map(({ name }) => name), axisTick: { show: false } },
      series: [labelledBars(measure, bars, 0)],
    };
    return {
      option: { tooltip: { trigger: "item" }, ...arrangePanels([panel], { direction: "row" }) },
      height: Math.max(12, 5 + drawn.length * 1.6),
      summary: [
        t("chart-by-kind", { rows: rows.length, column: measure, by: label }),
        ...(sorted.length > maxBars ? [t("chart-largest-only", { max: maxBars, all: sorted.length })] : []),
      ].join(" "),
      data: { columns: [label, measure], rows: drawn.map(({ name, sum }) => [name, sum]) },
    };
  };
}
