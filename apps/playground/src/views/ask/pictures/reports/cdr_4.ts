import { addUp, parseNumber } from "../numbers.ts";
import type { DrawChart } from "../report-chart.ts";

/** Calls by duration. */
export const draw: DrawChart = (rows, t) => {
  const names = rows.map(({ bucket }) => formatBucket(String(bucket)));
  const calls = rows.map((row) => parseNumber(row.calls));
  const total = addUp(calls);
  const largest = calls.indexOf(Math.max(...calls));
  return {
    option: {
      tooltip: { trigger: "axis" },
      grid: { left: 60, right: 16, top: 24, bottom: 48 },
      xAxis: {
        type: "category",
        data: names,
        name: t("chart-seconds"),
        nameLocation: "middle",
        nameGap: 30,
      },
      yAxis: { type: "value", name: t("chart-calls") },
      series: [
        {
          type: "bar",
          name: t("chart-calls"),
          data: calls,
          label: { show: true, position: "top" },
        },
      ],
    },
    summary: t("chart-cdr_4", { calls: total, count: calls[largest] ?? 0, bucket: names[largest] ?? "?" }),
  };
};

/** `0_5_seg` becomes `0–5`, `greater_than_121` becomes `> 121`. */
function formatBucket(bucket: string): string {
  const [from, to] = bucket.match(/\d+/g) ?? [];
  return to === undefined ? `> ${from ?? bucket}` : `${from}–${to}`;
}
