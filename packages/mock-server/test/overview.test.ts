import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import { parseFigure } from "../src/audit/figures.ts";
import { type Overview, parseCustomData, type ReportOverview } from "../src/index.ts";
import { aDay, createTestClient, type TestClient } from "./test-client.ts";

const dateRange = { from: aDay.date_ini, to: aDay.date_end };

type Row = Record<string, string>;

async function rowsOf({ send }: TestClient, report: ReportId, query: object = aDay): Promise<Row[]> {
  const { data } = JSON.parse((await send({ api: report, campaign_id: "all", ...query })).text);
  return Object.values(data);
}

function find(overview: Overview, report: ReportId): ReportOverview {
  const found = overview.reports.find((each) => each.report === report);
  if (!found) throw new Error(`The overview has no ${report}.`);
  return found;
}

describe("an overview", () => {
  test.each(reportIds)("has the rows and the sums of the report: %s", async (report) => {
    const client = createTestClient({ seed: 7 });
    const rows = await rowsOf(client, report);
    const overview = find(await client.fake.tenant().overview(dateRange), report);
    expect(overview.rows).toBe(rows.length);
    for (const column of reportOf(report).sumColumns) {
      const sum = rows.reduce((total, row) => total + parseFigure(row[column]), 0);
      expect(overview.totals[column], column).toBeCloseTo(sum, 3);
    }
    if (report === "diagram_13") {
      expect(overview.totals.journeys).toBe(new Set(rows.map(({ conn_id }) => conn_id)).size);
    }
  });

  test("has parts that add up to the totals, in every dimension", async () => {
    const { fake } = createTestClient({ seed: 7 });
    const { reports } = await fake.overview(dateRange);
    for (const { report, totals, parts } of reports) {
      const dimensions = new Set(parts.map(({ by }) => by));
      expect(dimensions.size, report).toBeGreaterThan(0);
      for (const dimension of dimensions) {
        const ofDimension = parts.filter(({ by }) => by === dimension);
        for (const [column, total] of Object.entries(totals)) {
          const sum = ofDimension.reduce((all, part) => all + (part.totals[column] ?? 0), 0);
          expect(sum, `${report} by ${dimension}: ${column}`).toBeCloseTo(total, 2);
        }
      }
    }
  });

  test("of two ranges is that of both together", async () => {
    const { fake } = createTestClient({ seed: 7, size: "small" });
    const start = Date.parse("2026-03-02T00:00:00-05:00");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 86_398 }), async (second) => {
        const until = start + second * 1000;
        const all = find(await fake.overview({ ...dateRange, report: "cdr_4" }), "cdr_4");
        const one = find(await fake.overview({ from: start, to: until, report: "cdr_4" }), "cdr_4");
        const other = find(await fake.overview({ from: until + 1000, to: dateRange.to, report: "cdr_4" }), "cdr_4");
        expect((one.totals.calls ?? 0) + (other.totals.calls ?? 0)).toBe(all.totals.calls);
      }),
      { numRuns: 10 * testScale },
    );
  });

  test("uses no quota and no slot, and records nothing", async () => {
    const { fake } = createTestClient({ licenses: 1 });
    const before = await fake.tenant().status();
    await fake.tenant().overview(dateRange);
    expect(await fake.tenant().status()).toEqual(before);
    expect(fake.requests).toEqual([]);
    expect((await fake.audit()).series).toEqual([]);
  });

  test("covers the current day by default, up to the present", async () => {
    const { fake } = createTestClient({ seed: 7 });
    const { from, to, reports } = await fake.overview();
    expect([from, to]).toEqual(["20260601000000", "20260601235959"]);
    const hours = reports.find(({ report }) => report === "diagram_1_2")?.parts.filter(({ by }) => by === "hour") ?? [];
    expect(
      hours
        .map(({ key }) => key)
        .toSorted()
        .at(-1),
    ).toBe("11");
  });

  test("names the edges in the range and their days", async () => {
    const { fake } = createTestClient({ edges: true, size: "small" });
    const { edges } = await fake.overview({ from: "20260301000000", to: "20260331235959", report: "cdr_4" });
    expect(edges).toContainEqual({ id: "first-second-of-month", day: "2026-03-01" });
    expect(edges).toContainEqual({ id: "two-campaigns", day: "2026-03-02" });
    expect(edges).toContainEqual({ id: "last-second-of-day-31", day: "2026-03-31" });
    expect(edges.map(({ id }) => id)).not.toContain("leap-day");
    expect((await createTestClient().fake.overview()).edges).toEqual([]);
  });

  test("counts custom data", async () => {
    const dial = { campaignId: "10001", telephone: "3605550142", result: "BUSY" };
    const data = parseCustomData({ interactions: [{ start: "2026-03-02 10:05:00", dial }] });
    const overview = await createTestClient({ data }).fake.overview({ ...dateRange, report: "campaign_8" });
    expect(find(overview, "campaign_8")).toMatchObject({ rows: 1, totals: { busy: 1 } });
  });

  test.each([
    [{ from: "20260303000000", to: "20260302000000" }, "must end after its start"],
    [{ from: "20240101000000", to: "20260302000000" }, "at most 366 days"],
    [{ from: "yesterday" }, "from"],
    [{ report: "cdr_9" }, "cdr_9"],
    [{ odd: 1 }, "odd"],
  ])("rejects %j", async (options, message) => {
    await expect(createTestClient().fake.overview(options as object)).rejects.toThrow(message);
  });
});
