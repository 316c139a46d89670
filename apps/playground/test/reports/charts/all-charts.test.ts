import { expect, test } from "vitest";
import { chartLoaderOf } from "../../../src/views/reports/charts/chart-loaders.ts";
import { parseNumber } from "../../../src/views/reports/charts/report-chart.ts";
import { allReports } from "../fetch-report.ts";
import { drawReport, drawRows, english, seriesOf, spanish } from "./draw-report.ts";

/** A chart is optional: a report without one is only shown as a table. */
const chartedReports = allReports.filter((report) => chartLoaderOf(report) !== undefined);

test("finds the charts", () => {
  const initial = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];
  expect(chartedReports).toEqual(expect.arrayContaining(initial));
});

test.for(chartedReports)("draws %s from its rows and summarizes it in words", async (report) => {
  const { chart, rows } = await drawReport(report, spanish);
  expect(seriesOf(chart)).not.toEqual([]);
  expect(chart.data.rows.length).toBeGreaterThan(0);
  expect(chart.data.rows.every((row) => row.length === chart.data.columns.length)).toBe(true);
  expect(chart.summary).toMatch(/\d.*\.$/);
  expect((await drawRows(report, rows, english)).summary).not.toBe(chart.summary);
});

test.for(chartedReports)("draws %s even if a row has none of the fields", async (report) => {
  await expect(drawRows(report, [{}], spanish)).resolves.toBeDefined();
});

test("draws another report by the kinds of its columns, added up and named, the 20 largest", async () => {
  const columns = [
    { id: "skill_id", kind: "choice" },
    { id: "calls", kind: "number" },
  ] as const;
  const draw = (await chartLoaderOf("skill_99", columns)?.())?.draw;
  if (!draw) throw new Error("There is no chart.");
  const rows = [
    { skill_id: "5009", calls: "1,000" },
    { skill_id: "5010", calls: "1,500.5" },
    { skill_id: "5009", calls: "700" },
  ];
  const chart = draw(rows, english);
  const [bars] = seriesOf(chart);
  expect(chart.data.rows).toEqual([
    ["Cartera", 1_700],
    ["5010", 1_500.5],
  ]);
  expect(bars?.data).toEqual([1_700, 1_500.5]);
  expect((chart.option.yAxis as { data: string[] }[])[0]?.data).toEqual(["Cartera", "5010"]);
  expect([0, 1].map((dataIndex) => bars?.label?.formatter({ dataIndex }))).toEqual(["1,700 (53%)", "1,500.5 (47%)"]);
  expect(chart.summary).toBe("Sum of calls by skill_id, 3 rows.");
  expect(draw(rows, spanish).summary).toBe("Suma de calls por skill_id, 3 filas.");
  expect(seriesOf(draw(rows, spanish))[0]?.label?.formatter({ dataIndex: 1 })).toBe("1.500,5 (47\u00a0%)");
  const many = Array.from({ length: 30 }, (_, index) => ({ skill_id: `${index}`, calls: "1" }));
  expect(draw(many, english).summary).toContain("The 20 largest of 30");
  expect(chartLoaderOf("skill_99", [{ id: "skill_id", kind: "choice" }])).toBeUndefined();
});

test.for([
  ["1,234.50", 1234.5],
  ["12.00 %", 12],
  ["01:30:30", 90.5],
  ["", 0],
  [undefined, 0],
] as const)("reads %s as %s", ([text, number]) => {
  expect(parseNumber(text)).toBe(number);
});
