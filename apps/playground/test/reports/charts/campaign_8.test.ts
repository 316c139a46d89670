import { expect, test } from "vitest";
import type { ReportChart } from "../../../src/views/reports/charts/report-chart.ts";
import { add, drawReport, drawRows, english, numbersIn, numbersOf, seriesAt } from "./draw-report.ts";

const codes = ["no_answer", "answer_machine", "busy", "congestion", "failed"];
const attemptsTitle = "Telephone numbers by number of results";
const namesAt = ({ option }: ReportChart, index: number): unknown =>
  (option.yAxis as { data: string[] }[])[index]?.data;
const figuresOf = ({ data }: ReportChart, figure: string): unknown[][] =>
  data.rows.filter(([first]) => first === figure).map(([, name, count]) => [name, count]);

/** A row with a number of results in all, and of one code. */
function row(telephone: string, total: number, no_answer = total): Record<string, string> {
  return { telephone, total_machine_recognitions: String(total), no_answer: String(no_answer) };
}

test("draws the sum of each result of campaign_8 as a bar", async () => {
  const { chart, rows } = await drawReport("campaign_8", english, { date_end: "20260304235959" });
  const sums = codes.map((code) => add(numbersIn(rows, code)));
  expect(sums.filter((sum) => sum > 0).length).toBeGreaterThan(3);
  expect(add(sums)).toBe(add(numbersIn(rows, "total_machine_recognitions")));
  expect(figuresOf(chart, "Results")).toEqual(codes.map((code, index) => [code, sums[index]]));
  expect(numbersOf(seriesAt(chart, 0))).toEqual(sums);
  expect(namesAt(chart, 0)).toEqual(codes);
});

test("draws the telephones of campaign_8 by their number of results, from few to many", async () => {
  const { chart, rows } = await drawReport("campaign_8", english, { date_end: "20260331235959" });
  const totals = numbersIn(rows, "total_machine_recognitions");
  expect(Math.max(...totals)).toBeGreaterThan(8);
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
  const counts = [
    ...numbers.map((number) => totals.filter((total) => total === number).length),
    totals.filter((total) => total >= 8).length,
  ];
  expect(figuresOf(chart, attemptsTitle)).toEqual(
    [...numbers.map(String), "≥ 8"].map((name, index) => [name, counts[index]]),
  );
  expect(numbersOf(seriesAt(chart, 1))).toEqual(counts);
  expect(namesAt(chart, 1)).toEqual([...numbers, "≥ 8"].map((name) => (name === 1 ? "1 result" : `${name} results`)));
  expect(add(counts)).toBe(rows.length);
});

test("counts the results of campaign_8 beyond the five codes as others, also for each telephone", async () => {
  const rows = [row("3005550101", 9, 2), row("3005550102", 3, 1), row("3005550103", 1)];
  const chart = await drawRows("campaign_8", rows);
  expect(figuresOf(chart, "Results")).toEqual([
    ["no_answer", 4],
    ...codes.slice(1).map((code) => [code, 0]),
    ["other results", 9],
  ]);
  expect(numbersOf(seriesAt(chart, 0))).toEqual([4, 0, 0, 0, 0, 9]);
  expect(figuresOf(chart, attemptsTitle)).toEqual([
    ["1", 1],
    ["2", 0],
    ["3", 1],
    ["4", 0],
    ["5", 0],
    ["6", 0],
    ["7", 0],
    ["≥ 8", 1],
  ]);
  expect(chart.summary).toContain("other results 9. 33% of the numbers have one result.");
});

test("counts a telephone of campaign_8 by its codes where the total has fewer, and draws one without results", async () => {
  const chart = await drawRows("campaign_8", [row("3005550101", 0, 2), row("3005550102", 0)]);
  expect(figuresOf(chart, attemptsTitle)).toEqual([
    ["0", 1],
    ["1", 0],
    ["2", 1],
  ]);
});

test("leaves a row of totals of campaign_8 out", async () => {
  const { chart, rows } = await drawReport("campaign_8");
  expect((await drawRows("campaign_8", [...rows, row("TOTAL", 9999)])).data).toEqual(chart.data);
});
