import { createFake } from "@mockvox/mock-server";
import { reportIds } from "@mockvox/spec";
import { beforeAll, describe, expect, test } from "vitest";
import { dateRangeOf } from "../../src/views/overview/period.ts";
import { relationsOf } from "../../src/views/overview/reconciliation-model.ts";
import { barsOf, tileOf } from "../../src/views/overview/tile-model.ts";
import { findReport } from "../../src/views/overview/use-overview.ts";
import { fetchReport } from "../reports/fetch-report.ts";
import { parseFigure } from "../reports/parse-figure.ts";

type Overview = Awaited<ReturnType<ReturnType<typeof createFake>["overview"]>>;
type Directory = Awaited<ReturnType<ReturnType<typeof createFake>["data"]>>;

const day = "2026-03-02";
let overview: Overview;
let month: Overview;
let directory: Directory;
beforeAll(async () => {
  const fake = createFake({ seed: 7 });
  const { date_ini: from, date_end: to } = dateRangeOf(day);
  overview = await fake.tenant().overview({ from, to });
  const range = dateRangeOf("2026-03");
  month = await fake.tenant().overview({ from: range.date_ini, to: range.date_end });
  directory = await fake.data();
});

describe.each(reportIds)("the tile of %s", (report) => {
  test.each([day, "2026-03"])("has the sums of the rows of the report: %s", async (period) => {
    const { rows } = await fetchReport(report, dateRangeOf(period));
    const sums = findReport(period === day ? overview : month, report);
    expect(rows.length).toBeGreaterThan(0);
    expect(sums?.rows).toBe(rows.length);
    for (const { column } of tileOf(report, period !== day).figures) {
      const expected =
        column === "journeys"
          ? new Set(rows.map(({ conn_id }) => conn_id)).size
          : rows.reduce((sum, row) => sum + parseFigure(row[column]), 0);
      expect(sums?.totals[column], column).toBeCloseTo(expected, 2);
    }
  });

  test("has bars that add up to the figure that they show", () => {
    const sums = findReport(overview, report);
    const { bars } = tileOf(report, false);
    const drawn = sums ? barsOf(sums, bars, directory) : [];
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.reduce((sum, { value }) => sum + value, 0)).toBe(sums?.totals[bars.column]);
  });
});

test("names skills and campaigns, orders by size, and keeps all hours", () => {
  const [offers, codes, hours] = (["diagram_2", "campaign_8", "diagram_1_2"] as const).map((report) => {
    const sums = findReport(overview, report);
    return sums ? barsOf(sums, tileOf(report, false).bars, directory) : [];
  });
  const names = (list: Directory["skills"]): string[] => list.map(({ name }) => name);
  expect(names(directory.skills)).toEqual(expect.arrayContaining(offers?.map(({ label }) => label) ?? []));
  expect(names(directory.campaigns)).toEqual(expect.arrayContaining(codes?.map(({ label }) => label) ?? []));
  const values = offers?.map(({ value }) => value) ?? [];
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(hours?.map(({ label }) => label)).toEqual(
    Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0")),
  );
});

test("a month has a bar for each day, and that of a day has its calls", () => {
  const sums = findReport(month, "diagram_1_2");
  const bars = sums ? barsOf(sums, tileOf("diagram_1_2", true).bars, directory) : [];
  expect(bars.map(({ label }) => label)).toEqual(Array.from({ length: 31 }, (_, at) => String(at + 1)));
  expect(bars.find(({ key }) => key === day)?.value).toBe(findReport(overview, "diagram_1_2")?.totals.calls);
});

test("the reports fit together, and figures that do not are recognized", () => {
  expect(relationsOf(overview).map(({ holds }) => holds)).toEqual([true, true, true, true]);
  const changed: Overview = {
    ...overview,
    reports: overview.reports.map((each) =>
      each.report === "diagram_1_2" ? { ...each, totals: { ...each.totals, calls: 1 } } : each,
    ),
  };
  expect(relationsOf(changed).map(({ id, holds }) => [id, holds])).toEqual([
    ["menu-choices", false],
    ["call-back-offers", false],
    ["machines-and-call-backs", true],
    ["parts-add-up", false],
  ]);
});
