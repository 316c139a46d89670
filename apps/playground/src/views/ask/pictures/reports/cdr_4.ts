import { numberIn, sumOf } from "../numbers.ts";
import type { Draw } from "../picture.ts";

/** Calls by how long they lasted. */
export const draw: Draw = (rows, say) => {
  const names = rows.map(({ bucket }) => durationOf(String(bucket)));
  const calls = rows.map((row) => numberIn(row.calls));
  const total = sumOf(calls);
  const most = calls.indexOf(Math.max(...calls));
  return {
    option: {
      tooltip: { trigger: "axis" },
      grid: { left: 60, right: 16, top: 24, bottom: 48 },
      xAxis: {
        type: "category",
        data: names,
        name: say({ en: "seconds", es: "segundos" }),
        nameLocation: "middle",
        nameGap: 30,
      },
      yAxis: { type: "value", name: say({ en: "calls", es: "llamadas" }) },
      series: [
        {
          type: "bar",
          name: say({ en: "calls", es: "llamadas" }),
          data: calls,
          label: { show: true, position: "top" },
        },
      ],
    },
    summary: {
      en: `${total} calls; most of them, ${calls[most] ?? 0}, lasted ${names[most] ?? "?"} seconds.`,
      es: `${total} llamadas; la mayoría, ${calls[most] ?? 0}, duró ${names[most] ?? "?"} segundos.`,
    },
  };
};

/** `0_5_seg` becomes `0–5`, `greater_than_121` becomes `> 121`. */
function durationOf(bucket: string): string {
  const [from, to] = bucket.match(/\d+/g) ?? [];
  return to === undefined ? `> ${from ?? bucket}` : `${from}–${to}`;
}
