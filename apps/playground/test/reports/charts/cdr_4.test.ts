import { expect, test } from "vitest";
import { parseNumber } from "../../../src/views/reports/charts/report-chart.ts";
import { add, drawnFigures, drawReport, drawRows, numbersIn, numbersOf, seriesAt, seriesOf } from "./draw-report.ts";

test("draws calls, minutes and cost of cdr_4 on three scales, in the order of the table", async () => {
  const { chart, rows } = await drawReport("cdr_4");
  expect(chart.data.rows.map(([bucket]) => String(bucket).match(/\d+/g))).toEqual(
    rows.map(({ bucket }) => String(bucket).match(/\d+/g)),
  );
  expect(seriesOf(chart).map(({ name }) => name)).toEqual(["calls", "minutes", "cost"]);
  expect((chart.option.grid as unknown[]).length).toBe(3);
});

test.for([
  ["calls", 0],
  ["minutes", 1],
  ["cost", 2],
] as const)("draws the %s of each row of cdr_4 as a bar with its share", async ([measure, index]) => {
  const { chart, rows } = await drawReport("cdr_4");
  const series = seriesAt(chart, index);
  const numbers = numbersIn(rows, measure);
  expect(numbersOf(series)).toEqual(numbers);
  expect(drawnFigures(chart, measure)).toEqual(numbers);
  const shares = numbers.map((_, dataIndex) => series.label?.formatter({ dataIndex }).match(/\((\d+)%\)$/)?.[1]);
  expect(shares).toEqual(numbers.map((number) => String(Math.round((number / add(numbers)) * 100))));
  const labels = numbers.map((_, dataIndex) => parseNumber(series.label?.formatter({ dataIndex }).split(" ")[0]));
  expect(labels).toEqual(numbers.map(Math.round));
});

test("says how large the largest group of cdr_4 is, not that it is most of the calls", async () => {
  const rows = [
    { bucket: "0_5_seg", calls: "304", minutes: "1", cost: "1" },
    { bucket: "greater_than_121", calls: "270", minutes: "1", cost: "1" },
  ];
  expect((await drawRows("cdr_4", rows)).summary).toBe(
    "574 calls; the largest group, 304 of them (53%), lasted 0–5 s.",
  );
});
