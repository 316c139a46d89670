import { numberIn, sumOf } from "../numbers.ts";
import type { Draw } from "../picture.ts";

const codes = ["no_answer", "answer_machine", "busy", "congestion", "failed"] as const;
const mostPhones = 20;

/** What the machine heard at the telephones that were dialled most. */
export const draw: Draw = (rows) => {
  const heard = (row: (typeof rows)[number]): number => sumOf(codes.map((code) => numberIn(row[code])));
  const most = rows.toSorted((one, other) => heard(other) - heard(one)).slice(0, mostPhones);
  const totals = codes.map((code) => `${code} ${sumOf(rows.map((row) => numberIn(row[code])))}`).join(", ");
  const isCut = rows.length > mostPhones;
  return {
    option: {
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
      legend: { top: 0 },
      grid: { left: 100, right: 16, top: 56, bottom: 24 },
      xAxis: { type: "value", minInterval: 1 },
      yAxis: { type: "category", inverse: true, data: most.map(({ telephone }) => String(telephone)) },
      series: codes.map((code) => ({
        type: "bar",
        stack: "codes",
        name: code,
        data: most.map((row) => numberIn(row[code])),
      })),
    },
    summary: {
      en: `${rows.length} telephones: ${totals}.${isCut ? ` The ${mostPhones} dialled most are drawn.` : ""}`,
      es: `${rows.length} teléfonos: ${totals}.${isCut ? ` Se dibujan los ${mostPhones} más marcados.` : ""}`,
    },
  };
};
