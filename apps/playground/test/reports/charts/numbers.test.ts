import { init } from "echarts/core";
import { expect, test } from "vitest";
import { completeOption } from "../../../src/views/reports/charts/echarts.ts";
import type { ChartContext } from "../../../src/views/reports/charts/report-chart.ts";
import { drawRows, english, spanish } from "./draw-report.ts";

const hours = Array.from({ length: 24 }, (_, hour) => ({
  date: `2026-03-02-${String(hour).padStart(2, "0")}`,
  calls: String(hour * 200),
  ivr_minutes: "50000.5",
}));
const skills = [{ skill_id: "1", treatment: "4000", customer_say_yes: "4000", recall_ok: "3000" }];

/** The texts of a chart as it is drawn. */
async function textsOf(
  report: string,
  rows: readonly Record<string, string>[],
  context: ChartContext,
): Promise<string[]> {
  const { option, summary } = await drawRows(report, rows, context);
  const chart = init(null, undefined, { renderer: "svg", ssr: true, width: 1000, height: 600 });
  try {
    chart.setOption(completeOption({ option, summary, language: context.language }));
    return [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
  } finally {
    chart.dispose();
  }
}

test.for([
  ["diagram_1_2", hours, "2,000", "2.000"],
  ["diagram_2", skills, "3,000", "3.000"],
] as const)("writes the numbers at the axes of %s in the language of the page", async ([report, rows, en, es]) => {
  const [inEnglish, inSpanish] = [await textsOf(report, rows, english), await textsOf(report, rows, spanish)];
  expect(inEnglish).toContain(en);
  expect(inSpanish).toContain(es);
  expect(inSpanish.filter((text) => /\d,\d{3}/.test(text))).toEqual([]);
});

test("leaves axes of names, and what a chart says itself about its axes and tooltips, as they are", () => {
  const own = (): string => "own";
  const option = { xAxis: { type: "category" }, yAxis: [{ type: "value", axisLabel: { formatter: own } }] };
  const completed = completeOption({ option, summary: "", language: "es" });
  expect(completed).toMatchObject({ xAxis: [{ type: "category" }], yAxis: [{ axisLabel: { formatter: own } }] });
  expect((completed.xAxis as object[])[0]).not.toHaveProperty("axisLabel");
});

test("writes the numbers of tooltips in the language of the page", () => {
  const { tooltip } = completeOption({ option: { tooltip: { trigger: "item" } }, summary: "", language: "es" });
  const { valueFormatter } = tooltip as { valueFormatter(value: unknown): string };
  expect(tooltip).toMatchObject({ trigger: "item", confine: true });
  expect([1_234.5, "2026", undefined].map(valueFormatter)).toEqual(["1.234,5", "2026", ""]);
});
