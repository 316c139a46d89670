import { numberIn, sumOf } from "../numbers.ts";
import type { Draw } from "../picture.ts";

/** Calls in the IVR and their minutes, hour by hour. */
export const draw: Draw = (rows, say) => {
  // The hour's key and format are claims.
  const hours = rows.map((row) => String(row.date ?? row.day ?? ""));
  const calls = rows.map((row) => numberIn(row.calls));
  const minutes = rows.map((row) => numberIn(row.ivr_minutes));
  const busiest = calls.indexOf(Math.max(...calls));
  const names = { calls: say({ en: "calls", es: "llamadas" }), minutes: say({ en: "minutes", es: "minutos" }) };
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
    summary: {
      en: `${sumOf(calls)} calls and ${sumOf(minutes).toFixed(0)} minutes; the busiest hour is ${hours[busiest] ?? "?"} with ${calls[busiest] ?? 0} calls.`,
      es: `${sumOf(calls)} llamadas y ${sumOf(minutes).toFixed(0)} minutos; la hora más activa es ${hours[busiest] ?? "?"} con ${calls[busiest] ?? 0} llamadas.`,
    },
  };
};
