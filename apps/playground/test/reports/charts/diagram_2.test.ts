import { expect, test } from "vitest";
import { parseNumber } from "../../../src/views/reports/charts/report-chart.ts";
import type { ResponseRow } from "../../../src/views/reports/response/report-response.ts";
import {
  drawnFigures,
  drawReport,
  drawRows,
  english,
  numbersIn,
  numbersOf,
  seriesAt,
  seriesOf,
  spanish,
} from "./draw-report.ts";

const week = { date_end: "20260308235959" };

/** The rows in the order in which they are drawn. */
function sort(rows: readonly ResponseRow[]): ResponseRow[] {
  return rows.toSorted(
    (one, other) =>
      parseNumber(other.treatment) - parseNumber(one.treatment) ||
      String(one.skill_id).localeCompare(String(other.skill_id)),
  );
}

test("draws every skill of diagram_2 on one scale, the one with the most offers first", async () => {
  const { chart, rows } = await drawReport("diagram_2", english, week);
  const sorted = sort(rows);
  expect(rows).not.toEqual(sorted);
  const names = sorted.map(({ skill_id }) => skill_id);
  expect(drawnFigures(chart, "skill")).toEqual(names);
  expect((chart.option.yAxis as { data: string[] }[]).map(({ data }) => data)).toEqual([names, names, names]);
});

test.for([
  ["accepted", 0, "customer_say_yes"],
  ["declined", 1, "customer_say_no"],
  ["called back", 3, "recall_ok"],
  ["call-back failed", 4, "recall_fail"],
  ["Service level (%)", 5, "service_level_up"],
] as const)("draws the figures of diagram_2 that are %s", async ([name, index, column]) => {
  const { chart, rows } = await drawReport("diagram_2", english, week);
  const series = seriesAt(chart, index);
  const numbers = numbersIn(sort(rows), column);
  expect(series.name).toBe(name);
  expect(numbersOf(series)).toEqual(numbers);
  expect(drawnFigures(chart, name)).toEqual(numbers);
  expect(new Set(numbers).size).toBeGreaterThan(2);
});

test("draws each reply of diagram_2 once, and the service level of a skill in its line", async () => {
  const { chart, rows } = await drawReport("diagram_2", english, week);
  const replies = seriesOf(chart).slice(0, 3);
  const sums = rows.map((_, at) => replies.reduce((sum, { data }) => sum + Number(data[at]), 0));
  expect(sums).toEqual(numbersIn(sort(rows), "treatment"));
  expect(drawnFigures(chart, "no reply")).toEqual(seriesAt(chart, 2).data);
  expect(numbersOf(seriesAt(chart, 5), 1)).toEqual(rows.map((_, at) => at));
});

test("names the skills of diagram_2 that have a name, and says what was offered", async () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({ skill_id: String(5005 + index), treatment: "400" }));
  const chart = await drawRows("diagram_2", rows, spanish);
  expect(chart.data.rows.map(([name]) => name)).toContain("Cartera (5009)");
  expect(chart.data.rows.length).toBe(9);
  expect(chart.summary).toMatch(/^Se ofreció devolver la llamada en 3\.600 interacciones de 9 skills; 0 clientes /);
});
