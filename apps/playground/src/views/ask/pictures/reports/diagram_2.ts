import type { Row } from "../../reply/reply.ts";
import { numberIn, sumOf } from "../numbers.ts";
import type { Draw } from "../picture.ts";

const mostSkills = 4;

/** For each skill: who was offered smart wait, answered, said yes, was called back. */
export const draw: Draw = (rows, say, { isNarrow }) => {
  const biggest = rows
    .toSorted((one, other) => numberIn(other.treatment) - numberIn(one.treatment))
    .slice(0, mostSkills);
  const stages = (row: Row): { name: string; value: number }[] => [
    { name: say({ en: "treated", es: "tratadas" }), value: numberIn(row.treatment) },
    {
      name: say({ en: "said yes or no", es: "dijo sí o no" }),
      value: numberIn(row.customer_say_yes) + numberIn(row.customer_say_no),
    },
    { name: say({ en: "said yes", es: "dijo sí" }), value: numberIn(row.customer_say_yes) },
    { name: say({ en: "called back", es: "rellamada lograda" }), value: numberIn(row.recall_ok) },
  ];
  const width = 100 / Math.max(1, biggest.length);
  const sum = (column: string): number => sumOf(rows.map((row) => numberIn(row[column])));
  const isCut = rows.length > mostSkills;
  return {
    option: {
      tooltip: { trigger: "item" },
      legend: { bottom: 0 },
      title: biggest.map((row, index) => ({
        text: `skill ${row.skill_id}`,
        left: `${(index + 0.5) * width}%`,
        textAlign: "center",
        textStyle: { fontSize: 12 },
      })),
      series: biggest.map((row, index) => ({
        type: "funnel",
        name: `skill ${row.skill_id}`,
        left: `${index * width + 2}%`,
        width: `${width - 4}%`,
        top: 32,
        bottom: isNarrow ? 64 : 40,
        sort: "none",
        min: 0,
        minSize: "4%",
        // Black is read on all the colours, and its rim where a figure is wider than its part.
        label: {
          position: "inside",
          formatter: "{c}",
          color: "#000",
          textBorderColor: "rgba(255, 255, 255, 0.6)",
          textBorderWidth: 2,
        },
        data: stages(row),
      })),
    },
    summary: {
      en: `${sum("treatment")} interactions treated in ${rows.length} skills; ${sum("customer_say_yes")} customers said yes, ${sum("recall_ok")} were called back.${isCut ? ` The ${mostSkills} biggest skills are drawn.` : ""}`,
      es: `${sum("treatment")} interacciones tratadas en ${rows.length} skills; ${sum("customer_say_yes")} clientes dijeron sí, ${sum("recall_ok")} recibieron la llamada.${isCut ? ` Se dibujan los ${mostSkills} skills mayores.` : ""}`,
    },
  };
};
