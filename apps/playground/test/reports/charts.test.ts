import type { ReportId } from "@mockvox/spec";
import { expect, test } from "vitest";
import { englishTexts, loadTexts } from "../../src/messages/page-texts.ts";
import { heatColors, quietColor, seriesColors } from "../../src/views/reports/charts/chart-colors.ts";
import { chartLoaderOf } from "../../src/views/reports/charts/chart-loaders.ts";
import { type ChartContext, parseNumber, type ReportChart } from "../../src/views/reports/charts/report-chart.ts";
import type { ResponseRow } from "../../src/views/reports/response/report-response.ts";
import { allReports, fetchReport } from "./fetch-report.ts";

const { translate: en } = englishTexts;
const { translate: es } = await loadTexts("es");
const skillNames: Readonly<Record<string, string>> = { 5009: "Cartera" };
const english: ChartContext = {
  t: en,
  language: "en",
  isNarrow: false,
  isDark: false,
  nameOf: (column, id) => (column === "skill_id" ? skillNames[id] : undefined),
};
const spanish: ChartContext = { ...english, t: es, language: "es" };

/** A chart is optional: a report without one is only shown as a table. */
const chartedReports = allReports.filter((report) => chartLoaderOf(report) !== undefined);

async function drawRows(report: string, rows: readonly ResponseRow[], context = english): Promise<ReportChart> {
  const module = await chartLoaderOf(report)?.();
  if (!module) throw new Error(`${report} has no chart.`);
  return module.draw(rows, context);
}

async function drawReport(
  report: ReportId,
  context = english,
  query: Record<string, string> = {},
): Promise<{ chart: ReportChart; rows: readonly ResponseRow[] }> {
  const { rows } = await fetchReport(report, query);
  return { rows, chart: await drawRows(report, rows, context) };
}

function sumOf(rows: readonly ResponseRow[], column: string): number {
  return rows.reduce((sum, row) => sum + parseNumber(row[column]), 0);
}

/** The figures of a column of the drawn data, added up. */
function drawnSum({ data }: ReportChart, column: string): number {
  const index = data.columns.indexOf(column);
  if (index < 0) throw new Error(`The chart has no figures of ${column}, only of ${data.columns.join(", ")}.`);
  return data.rows.reduce((sum, row) => sum + Number(row[index]), 0);
}

interface Series {
  type: string;
  name: string;
  color?: string;
  data: readonly unknown[];
}

function seriesOf({ option }: ReportChart): readonly Series[] {
  const series: unknown = option.series;
  return series as Series[];
}

/** The numbers of a series, whose items are a number or an array with the number at `at`. */
function numbersOf({ data }: Series, at = 0): number[] {
  return data.map((item) => Number(Array.isArray(item) ? item[at] : item));
}

test("finds the charts", () => {
  const initial = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];
  expect(chartedReports).toEqual(expect.arrayContaining(initial));
});

test.for(chartedReports)("draws %s from its rows and summarizes it in words", async (report) => {
  const { chart, rows } = await drawReport(report, spanish);
  expect(seriesOf(chart)).not.toEqual([]);
  expect(chart.data.rows.length).toBeGreaterThan(0);
  expect(chart.data.rows.every((row) => row.length === chart.data.columns.length)).toBe(true);
  expect(chart.summary).toMatch(/^\d/);
  expect((await drawRows(report, rows)).summary).not.toBe(chart.summary);
});

test.for(chartedReports)("draws %s even if a row has none of the fields", async (report) => {
  await expect(drawRows(report, [{}], spanish)).resolves.toBeDefined();
});

test("draws calls, minutes and cost of cdr_4 on three scales, in the order of the table", async () => {
  const { chart, rows } = await drawReport("cdr_4");
  for (const measure of ["calls", "minutes", "cost"])
    expect(drawnSum(chart, measure)).toBeCloseTo(sumOf(rows, measure));
  expect(chart.data.rows.map(([bucket]) => String(bucket).match(/\d+/g))).toEqual(
    rows.map(({ bucket }) => String(bucket).match(/\d+/g)),
  );
  const [calls, minutes, cost] = seriesOf(chart);
  expect([calls, minutes, cost].map((series) => series?.name)).toEqual(["calls", "minutes", "cost"]);
  expect(numbersOf(cost as Series)).toEqual(rows.map((row) => parseNumber(row.cost)));
  expect((chart.option.grid as unknown[]).length).toBe(3);
});

test("says how large the largest group of cdr_4 is, not that it is most of the calls", async () => {
  const rows = [
    { bucket: "0_5_seg", calls: "304", minutes: "1", cost: "1" },
    { bucket: "greater_than_121", calls: "270", minutes: "1", cost: "1" },
  ];
  expect((await drawRows("cdr_4", rows)).summary).toBe(
    "574 calls; the largest group, 304 of them (53 %), lasted 0–5 s.",
  );
});

test("draws a day of diagram_1_2 by hour from 00 to 23, without a second axis for the same bars", async () => {
  const { chart, rows } = await drawReport("diagram_1_2");
  const axes = chart.option.xAxis as { data: string[] }[];
  expect(axes.map(({ data }) => [data[0], data.at(-1), data.length])).toEqual([
    ["00", "23", 24],
    ["00", "23", 24],
  ]);
  const yAxes = chart.option.yAxis as { gridIndex: number }[];
  expect(new Set(yAxes.map(({ gridIndex }) => gridIndex)).size).toBe(yAxes.length);
  const [calls] = seriesOf(chart);
  const byHour = numbersOf(calls as Series);
  for (const row of rows) expect(byHour[Number(String(row.date).slice(-2))]).toBe(parseNumber(row.calls));
  expect(byHour.reduce((sum, value) => sum + value, 0)).toBe(sumOf(rows, "calls"));
  expect(drawnSum(chart, "minutes")).toBeCloseTo(sumOf(rows, "ivr_minutes"));
});

test("draws each of up to three days of diagram_1_2 as a series of its own", async () => {
  const { chart, rows } = await drawReport("diagram_1_2", english, { date_end: "20260304235959" });
  const calls = seriesOf(chart).slice(0, 3);
  expect(calls.map(({ name }) => name)).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
  expect(calls.flatMap((series) => numbersOf(series)).reduce((sum, value) => sum + value, 0)).toBe(
    sumOf(rows, "calls"),
  );
});

test("draws more than three days of diagram_1_2 as a heat map with a line for every day", async () => {
  const { chart, rows } = await drawReport("diagram_1_2", english, { date_end: "20260331235959" });
  const [heat, ...more] = seriesOf(chart);
  expect([heat?.type, more]).toEqual(["heatmap", []]);
  expect((chart.option.yAxis as { data: string[] }).data.length).toBe(30);
  expect(numbersOf(heat as Series, 2).reduce((sum, value) => sum + value, 0)).toBe(sumOf(rows, "calls"));
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

test("calls the rows of diagram_1_2 days if they are", async () => {
  const rows = [
    { date: "2026-03-02", calls: "3", ivr_minutes: "1" },
    { date: "2026-03-04", calls: "1,200", ivr_minutes: "1" },
  ];
  const chart = await drawRows("diagram_1_2", rows);
  expect(chart.summary).toBe("1,203 calls and 2 minutes; the busiest day is 2026-03-04 with 1,200 calls.");
  expect((chart.option.xAxis as { data: string[] }[])[0]?.data).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
});

test("draws every skill of diagram_2 by name on one scale, each reply once", async () => {
  const { chart, rows } = await drawReport("diagram_2");
  expect(chart.data.rows.length).toBe(rows.length);
  const first = seriesOf(chart).slice(0, 3);
  expect(first.flatMap((series) => numbersOf(series)).reduce((sum, value) => sum + value, 0)).toBe(
    sumOf(rows, "treatment"),
  );
  expect(drawnSum(chart, "called back")).toBe(sumOf(rows, "recall_ok"));
  expect(drawnSum(chart, "call-back failed")).toBe(sumOf(rows, "recall_fail"));
  const many = Array.from({ length: 9 }, (_, index) => ({ skill_id: String(5005 + index), treatment: "4" }));
  const { data } = await drawRows("diagram_2", many);
  expect(data.rows.map(([name]) => name)).toContain("Cartera (5009)");
  expect(data.rows.length).toBe(9);
});

test("counts each result of campaign_8 once, and leaves a row of totals out", async () => {
  const { chart, rows } = await drawReport("campaign_8");
  const results = chart.data.rows.filter(([figure]) => figure === "Results");
  for (const code of ["no_answer", "answer_machine", "busy", "congestion", "failed"]) {
    expect(results.find(([, name]) => name === code)?.[2]).toBe(sumOf(rows, code));
  }
  const attempts = chart.data.rows.filter(([figure]) => figure !== "Results");
  expect(attempts.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(rows.length);
  const total = { telephone: "TOTAL", total_machine_recognitions: "9999", no_answer: "9999" };
  expect((await drawRows("campaign_8", [...rows, total])).data).toEqual(chart.data);
});

test("counts each conversation of diagram_13 as one journey", async () => {
  const { chart, rows } = await drawReport("diagram_13");
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(chart.summary).toMatch(new RegExp(`^${conversations} journeys`));
});

test.for([false, true])("draws every journey of diagram_13 from its first step (narrow: %s)", async (isNarrow) => {
  const { chart, rows } = await drawReport("diagram_13", { ...spanish, isNarrow });
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  const first = chart.data.rows.filter(([step]) => step === 1);
  expect(first.reduce((sum, [, , , count]) => sum + Number(count), 0)).toBe(conversations);
  expect(chart.summary).toContain("demás");
});

test("gives an option of diagram_13 the same colour in every step and range, and the end a quiet one", async () => {
  interface Node {
    name: string;
    itemStyle: { color: string };
  }
  const colorsOf = async (day: string): Promise<Map<string, Set<string>>> => {
    const { chart } = await drawReport("diagram_13", english, { date_ini: `${day}000000`, date_end: `${day}235959` });
    const [sankey] = seriesOf(chart);
    const byOption = Map.groupBy(sankey?.data as Node[], ({ name }) => name.slice(2));
    return new Map([...byOption].map(([name, nodes]) => [name, new Set(nodes.map((node) => node.itemStyle.color))]));
  };
  const [one, other] = [await colorsOf("20260302"), await colorsOf("20260305")];
  expect([...one].filter(([, colors]) => colors.size !== 1)).toEqual([]);
  for (const [name, colors] of one) expect(other.get(name) ?? colors).toEqual(colors);
  expect([...(one.get("end") ?? []), ...(one.get("others") ?? [])]).toEqual([quietColor, quietColor]);
});

test("draws another report by the kinds of its columns, added up and named, the 20 largest", async () => {
  const columns = [
    { id: "skill_id", kind: "choice" },
    { id: "calls", kind: "number" },
  ] as const;
  const rows = [
    { skill_id: "5009", calls: "1,000" },
    { skill_id: "5010", calls: "1,500" },
    { skill_id: "5009", calls: "700" },
  ];
  const chart = (await chartLoaderOf("skill_99", columns)?.())?.draw(rows, english);
  expect(chart?.data.rows).toEqual([
    ["Cartera", 1_700],
    ["5010", 1_500],
  ]);
  const many = Array.from({ length: 30 }, (_, index) => ({ skill_id: `${index}`, calls: "1" }));
  expect((await chartLoaderOf("skill_99", columns)?.())?.draw(many, english).summary).toContain("The 20 largest of 30");
  expect(chartLoaderOf("skill_99", [{ id: "skill_id", kind: "choice" }])).toBeUndefined();
});

test("has a contrast of at least 3 to 1 between every colour and the background, light and dark", () => {
  const [white, dark] = ["#ffffff", "#242424"];
  for (const color of [...seriesColors, quietColor]) {
    expect([color, contrast(color, white) >= 3, contrast(color, dark) >= 3]).toEqual([color, true, true]);
  }
  for (const color of heatColors.light) expect(contrast(color, white)).toBeGreaterThanOrEqual(3);
  for (const color of heatColors.dark) expect(contrast(color, dark)).toBeGreaterThanOrEqual(3);
});

/** The contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.for([
  ["1,234.50", 1234.5],
  ["12.00 %", 12],
  ["01:30:30", 90.5],
  ["", 0],
  [undefined, 0],
] as const)("reads %s as %s", ([text, number]) => {
  expect(parseNumber(text)).toBe(number);
});
