import { expect, test } from "vitest";
import { parseNumber } from "../../../src/views/reports/charts/report-chart.ts";
import type { ResponseRow } from "../../../src/views/reports/response/report-response.ts";
import {
  add,
  drawnFigures,
  drawReport,
  drawRows,
  english,
  numbersIn,
  numbersOf,
  seriesAt,
  seriesOf,
} from "./draw-report.ts";

/** In tenths of a second; 0 without calls. */
function secondsPerCall({ calls, ivr_minutes: minutes }: ResponseRow): number {
  return calls === "0" ? 0 : Math.round(((parseNumber(minutes) * 60) / parseNumber(calls)) * 10) / 10;
}

function hourOf({ date }: ResponseRow): number {
  return Number(String(date).slice(-2));
}

test("draws a day of diagram_1_2 by hour from 00 to 23, without a second axis for the same bars", async () => {
  const { chart, rows } = await drawReport("diagram_1_2");
  const axes = chart.option.xAxis as { data: string[] }[];
  expect(axes.map(({ data }) => [data[0], data.at(-1), data.length])).toEqual([
    ["00", "23", 24],
    ["00", "23", 24],
  ]);
  const yAxes = chart.option.yAxis as { gridIndex: number }[];
  expect(new Set(yAxes.map(({ gridIndex }) => gridIndex)).size).toBe(yAxes.length);
  const [calls, seconds] = [numbersOf(seriesAt(chart, 0)), numbersOf(seriesAt(chart, 1))];
  const hours = Array.from({ length: 24 }, (_, hour) => rows.find((row) => hourOf(row) === hour));
  expect(calls).toEqual(hours.map((row) => parseNumber(row?.calls)));
  expect(seconds).toEqual(hours.map((row) => (row ? secondsPerCall(row) : 0)));
  expect(new Set(seconds).size).toBeGreaterThan(5);
  expect(drawnFigures(chart, "calls")).toEqual(numbersIn(rows, "calls"));
  expect(drawnFigures(chart, "minutes")).toEqual(numbersIn(rows, "ivr_minutes"));
  expect(drawnFigures(chart, "Seconds in the menu per call")).toEqual(rows.map(secondsPerCall));
});

test("divides the minutes of all rows of an hour of diagram_1_2 by their calls", async () => {
  const rows = [
    { date: "2026-03-02-10", calls: "1", ivr_minutes: "1" },
    { date: "2026-03-02-10", calls: "3", ivr_minutes: "1" },
  ];
  const chart = await drawRows("diagram_1_2", rows);
  expect([numbersOf(seriesAt(chart, 0))[10], numbersOf(seriesAt(chart, 1))[10]]).toEqual([4, 30]);
});

test("draws each of up to three days of diagram_1_2 as a series of its own", async () => {
  const { chart, rows } = await drawReport("diagram_1_2", english, { date_end: "20260304235959" });
  const days = ["2026-03-02", "2026-03-03", "2026-03-04"];
  expect(seriesOf(chart).map(({ name }) => name)).toEqual([...days, ...days]);
  for (const [index, day] of days.entries()) {
    const ofDay = rows.filter(({ date }) => String(date).startsWith(day));
    expect(add(numbersOf(seriesAt(chart, index)))).toBe(add(numbersIn(ofDay, "calls")));
    expect(numbersOf(seriesAt(chart, days.length + index))).toEqual(
      Array.from({ length: 24 }, (_, hour) => {
        const row = ofDay.find((each) => hourOf(each) === hour);
        return row ? secondsPerCall(row) : 0;
      }),
    );
  }
});

test("draws more than three days of diagram_1_2 as a heat map with a line for every day", async () => {
  const { chart, rows } = await drawReport("diagram_1_2", english, { date_end: "20260331235959" });
  const [heat, ...more] = seriesOf(chart);
  expect([heat?.type, more]).toEqual(["heatmap", []]);
  const days = (chart.option.yAxis as { data: string[] }).data;
  expect(days.length).toBe(30);
  const cells = heat?.data.map((cell) => (Array.isArray(cell) ? [days[cell[1]], cell[0], cell[2], cell[3]] : cell));
  expect(cells).toEqual(
    rows
      .filter(({ calls }) => calls !== "0")
      .map((row) => [String(row.date).slice(0, 10), hourOf(row), parseNumber(row.calls), parseNumber(row.ivr_minutes)]),
  );
});

test("draws no cell for an hour of diagram_1_2 without calls", async () => {
  const rows = [
    { date: "2026-03-02-10", calls: "3", ivr_minutes: "1" },
    { date: "2026-03-02-11", calls: "0", ivr_minutes: "0" },
    { date: "2026-03-06-10", calls: "1", ivr_minutes: "1" },
  ];
  const chart = await drawRows("diagram_1_2", rows);
  expect(seriesAt(chart, 0).data).toEqual([
    [10, 0, 3, 1],
    [10, 4, 1, 1],
  ]);
  expect(chart.data.rows.length).toBe(3);
});

test.for([
  ["2026-03-02-10", "2026-03-02 10:00"],
  ["2026030210", "2026-03-02 10:00"],
  ["2026-03-02 10:00:00", "2026-03-02 10:00"],
] as const)("reads the hour of diagram_1_2 in the format %s", async ([date, hour]) => {
  expect((await drawRows("diagram_1_2", [{ date, calls: "3", ivr_minutes: "1" }])).summary).toContain(
    `the busiest hour is ${hour} with 3 calls`,
  );
});

test("calls the rows of diagram_1_2 days if they are, and draws each, with a gap for a day without a row", async () => {
  const rows = [
    { date: "2026-03-02", calls: "3", ivr_minutes: "1.5" },
    { date: "2026-03-04", calls: "1,200", ivr_minutes: "100" },
  ];
  const chart = await drawRows("diagram_1_2", rows);
  expect(chart.summary).toBe("1,203 calls and 102 minutes; the busiest day is 2026-03-04 with 1,200 calls.");
  const axes = chart.option.xAxis as { data: string[] }[];
  expect(axes.map(({ data }) => data)).toEqual(Array(2).fill(["2026-03-02", "2026-03-03", "2026-03-04"]));
  expect(seriesOf(chart).map((series) => numbersOf(series))).toEqual([
    [3, 0, 1_200],
    [30, 0, 5],
  ]);
});
