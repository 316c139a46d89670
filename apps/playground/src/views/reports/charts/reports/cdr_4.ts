import { formatNumber } from "../../../../messages/format-number.ts";
import { arrangePanels, labelledBars, maxWithLabels, type Panel } from "../panels.ts";
import type { DrawChart } from "../report-chart.ts";
import { addUp, formatShare, parseNumber } from "../report-chart.ts";

const measures = [
  { column: "calls", title: "chart-calls" },
  { column: "minutes", title: "chart-minutes" },
  { column: "cost", title: "chart-cost" },
] as const;

/** Calls, minutes and cost by duration. */
export const draw: DrawChart = (rows, { t, language, isNarrow }) => {
  const names = rows.map(({ bucket }) => formatBucket(String(bucket)));
  const columns = measures.map(({ column }) => rows.map((row) => parseNumber(row[column])));
  const panels = measures.map(({ title }, index): Panel => {
    const values = columns[index] ?? [];
    const total = addUp(values);
    const bars = values.map((value) => ({
      value,
      label: `${formatNumber(language, value, 0)} (${formatShare(language, value, total)})`,
    }));
    return {
      title: `${t(title)}: ${formatNumber(language, total, 0)}`,
      weight: index === 0 ? 1.2 : 1,
      xAxis: {
        type: "value",
        max: maxWithLabels(values, isNarrow || index > 0),
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLabel: { show: isNarrow || index === 0 },
      },
      series: [labelledBars(t(title), bars, index)],
    };
  });
  const [calls = []] = columns;
  const largest = calls.indexOf(Math.max(...calls));
  return {
    option: { tooltip: { trigger: "item" }, ...arrangePanels(panels, { direction: isNarrow ? "column" : "row" }) },
    height: isNarrow ? 40 : 18,
    summary: t("chart-cdr_4", {
      calls: addUp(calls),
      count: calls[largest] ?? 0,
      share: formatShare(language, calls[largest] ?? 0, addUp(calls)),
      bucket: names[largest] ?? "?",
    }),
    data: {
      columns: [t("chart-duration"), ...measures.map(({ title }) => t(title))],
      rows: names.map((name, index) => [name, ...columns.map((values) => values[index] ?? 0)]),
    },
  };
};

/** `0_5_seg` becomes `0–5 s`, `greater_than_121` becomes `> 121 s`. */
function formatBucket(bucket: string): string {
  const [from, to] = bucket.match(/\d+/g) ?? [];
  return to === undefined ? `> ${from ?? bucket} s` : `${from}–${to} s`;
}
