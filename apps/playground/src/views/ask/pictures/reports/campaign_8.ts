import { addUp, parseNumber } from "../numbers.ts";
import type { DrawChart } from "../report-chart.ts";

const codes = ["no_answer", "answer_machine", "busy", "congestion", "failed"] as const;
const maxPhones = 20;

/** The outcomes of the calls to the phone numbers dialled most. */
export const draw: DrawChart = (rows, t) => {
  const outcomesOf = (row: (typeof rows)[number]): number => addUp(codes.map((code) => parseNumber(row[code])));
  const busiest = rows.toSorted((one, other) => outcomesOf(other) - outcomesOf(one)).slice(0, maxPhones);
  const totals = codes.map((code) => `${code} ${addUp(rows.map((row) => parseNumber(row[code])))}`).join(", ");
  const isCut = rows.length > maxPhones;
  return {
    option: {
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
      legend: { top: 0 },
      grid: { left: 100, right: 16, top: 56, bottom: 24 },
      xAxis: { type: "value", minInterval: 1 },
      yAxis: { type: "category", inverse: true, data: busiest.map(({ telephone }) => String(telephone)) },
      series: codes.map((code) => ({
        type: "bar",
        stack: "codes",
        name: code,
        data: busiest.map((row) => parseNumber(row[code])),
      })),
    },
    summary: [
      t("chart-campaign_8", { phones: rows.length, totals }),
      ...(isCut ? [t("chart-most-dialled", { max: maxPhones })] : []),
    ].join(" "),
  };
};
