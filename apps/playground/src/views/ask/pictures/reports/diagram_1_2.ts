import { addUp, parseNumber } from "../numbers.ts";
import type { DrawChart } from "../report-chart.ts";

/** Calls in the IVR and their minutes, hour by hour. */
export const draw: DrawChart = (rows, t) => {
  // Key and format of the hour are open questions, hence two keys.
  const hours = rows.map((row) => String(row.date ?? row.day ?? ""));
  const calls = rows.map((row) => parseNumber(row.calls));
  const minutes = rows.map((row) => parseNumber(row.ivr_minutes));
  const busiest = calls.indexOf(Math.max(...calls));
  const names = { calls: t("chart-calls"), minutes: t("chart-minutes") };
  return {
    option: {
      tooltip: { trigger: "axis" },
      legend: { top: 0 },
      grid: { left: 56, right: 56, top: 44, bottom: 64 },
      xAxis: { type: "category", data: hours, axisLabel: { rotate: 40, hideOverlap: true } },
      yAxis: [
        { type: "value", name: names.calls },
        { type: "value", name: names.minutes, splitLine: { show: false } },
      ],
      series: [
        { type: "bar", name: names.calls, data: calls, large: true },
        { type: "line", name: names.minutes, data: minutes, yAxisIndex: 1, showSymbol: false },
      ],
    },
    summary: t("chart-diagram_1_2", {
      calls: addUp(calls),
      minutes: addUp(minutes).toFixed(0),
      hour: hours[busiest] ?? "?",
      count: calls[busiest] ?? 0,
    }),
  };
};
