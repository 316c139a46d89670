import type { ResponseRow } from "../../reply/report-response.ts";
import { addUp, parseNumber } from "../numbers.ts";
import type { DrawChart } from "../report-chart.ts";

const maxSkills = 4;

/** For each skill: the customers who were offered a callback, replied, accepted, and were called back. */
export const draw: DrawChart = (rows, t, { isNarrow }) => {
  const largest = rows
    .toSorted((one, other) => parseNumber(other.treatment) - parseNumber(one.treatment))
    .slice(0, maxSkills);
  const stages = (row: ResponseRow): { name: string; value: number }[] => [
    { name: t("chart-offered"), value: parseNumber(row.treatment) },
    {
      name: t("chart-replied"),
      value: parseNumber(row.customer_say_yes) + parseNumber(row.customer_say_no),
    },
    { name: t("chart-accepted"), value: parseNumber(row.customer_say_yes) },
    { name: t("chart-called-back"), value: parseNumber(row.recall_ok) },
  ];
  const width = 100 / Math.max(1, largest.length);
  const sum = (column: string): number => addUp(rows.map((row) => parseNumber(row[column])));
  const isCut = rows.length > maxSkills;
  return {
    option: {
      tooltip: { trigger: "item" },
      legend: { bottom: 0 },
      title: largest.map((row, index) => ({
        text: `skill ${row.skill_id}`,
        left: `${(index + 0.5) * width}%`,
        textAlign: "center",
        textStyle: { fontSize: 12 },
      })),
      series: largest.map((row, index) => ({
        type: "funnel",
        name: `skill ${row.skill_id}`,
        left: `${index * width + 2}%`,
        width: `${width - 4}%`,
        top: 32,
        bottom: isNarrow ? 64 : 40,
        sort: "none",
        min: 0,
        minSize: "4%",
        // Black is readable on all colours; the light border helps where a number is wider than its section.
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
    summary: [
      t("chart-diagram_2", {
        offered: sum("treatment"),
        skills: rows.length,
        accepted: sum("customer_say_yes"),
        calledBack: sum("recall_ok"),
      }),
      ...(isCut ? [t("chart-largest-skills", { max: maxSkills })] : []),
    ].join(" "),
  };
};
