import { parseCustomData } from "@mockvox/fixtures";
import { describe, expect, test } from "vitest";
import { type AuditReport, createFake, type Fake, toFetch } from "../../src/index.ts";
import { at, createWorld, day, hour, second, type World } from "./world.ts";

const march = [at("2026-03-02"), at("2026-03-03"), at("2026-03-04")];

/** Reads each day once. */
async function readDays(world: World, report: "diagram_13" | "diagram_1_2" | "campaign_8"): Promise<object[]> {
  const rows: object[] = [];
  for (const midnight of march) rows.push(...(await world.read(report, midnight, midnight + day - second)).rows);
  return rows;
}

function rowIds({ findings }: AuditReport): string[] {
  return findings.map(({ id }) => id).filter((id) => id.startsWith("rows-"));
}

test("custom rows are not compared, and a note says so", async () => {
  const rows = [{ date: "2026-03-02-08", calls: "7", ivr_minutes: "1.50" }];
  const world = createWorld("2026-04-20", { data: parseCustomData({ rows: { diagram_1_2: rows } }) });
  const kept = (await world.read("diagram_1_2", "20260302000000", "20260302235959")).rows;
  expect(kept).toEqual(rows);
  const report = await world.fake.audit({ rows: kept });
  expect(report.findings).toEqual([]);
  expect(report.notes.map(({ id }) => id)).toEqual(["custom-rows"]);
  expect(report.kept).toMatchObject({ keptRows: 1, expectedRows: 0 });
});

describe("campaigns", () => {
  test("that were not requested are named, with those that were", async () => {
    const world = createWorld("2026-04-20");
    const rows = await readDays(world, "campaign_8");
    expect(rowIds(await world.fake.audit({ rows, campaign: "all" }))).toEqual([]);
    await expect(world.fake.audit({ rows, campaign: "typo" })).rejects.toMatchObject({
      code: "unknown-audit-campaign",
      params: { campaign: "typo", requested: ["all"] },
    });
  });

  test("cannot select rows of a report without campaigns", async () => {
    const world = createWorld("2026-04-20");
    const rows = await readDays(world, "diagram_13");
    await expect(world.fake.audit({ rows, campaign: "all" })).rejects.toMatchObject({
      code: "audit-report-without-campaigns",
    });
  });
});

test("rows of a report that was not requested are rejected", async () => {
  const world = createWorld("2026-04-20");
  const rows = await readDays(world, "diagram_13");
  await world.fake.reset();
  await readDays(world, "diagram_1_2");
  await readDays(world, "campaign_8");
  await expect(world.fake.audit({ rows })).rejects.toMatchObject({
    code: "audit-report-not-requested",
    params: { report: "diagram_13", requested: ["diagram_1_2", "campaign_8"] },
  });
});

describe("a span", () => {
  test("leaves kept rows of other times out", async () => {
    const world = createWorld("2026-04-20");
    const rows = await readDays(world, "diagram_13");
    const span = { from: "20260303000000", to: "20260303115959" };
    expect(rowIds(await world.fake.audit({ rows, ...span }))).toEqual([]);
    expect(rowIds(await world.fake.audit({ rows: [...rows, ...rows], ...span }))).toEqual(["rows-doubled"]);
    const { kept, findings } = await world.fake.audit({ rows: rows.slice(0, 0), report: "diagram_13", ...span });
    expect(kept?.expectedRows).toBeLessThan(rows.length / 3);
    expect(findings[0]?.ranges).toEqual([span]);
  });

  test("compares the hours that it has all of", async () => {
    const world = createWorld("2026-04-20");
    const rows = await readDays(world, "diagram_1_2");
    const span = { from: march[1] === undefined ? 0 : (march[1] + 8.5 * hour) * 1000, to: "20260303121000" };
    const { kept } = await world.fake.audit({ rows, ...span });
    expect(kept).toMatchObject({ keptRows: 3, expectedRows: 3 });
    expect(rowIds(await world.fake.audit({ rows, ...span }))).toEqual([]);
  });

  test.each([
    ["campaign_8", { telephone: "3605551264" }],
    ["diagram_13", { conn_id: "1", attempt: "1", second_event: "1" }],
  ] as const)("is rejected with rows of %s without a time", async (report, row) => {
    const world = createWorld("2026-04-20");
    await world.read(report, "20260302000000", "20260302235959");
    await expect(world.fake.audit({ rows: [row], from: "20260302000000" })).rejects.toMatchObject({
      code: "audit-rows-without-time",
      params: { report },
    });
  });

  test("in which nothing was requested leaves nothing to judge", async () => {
    const world = createWorld("2026-04-20");
    await readDays(world, "diagram_13");
    await world.read("diagram_13", "20260230000000", "20260302235959");
    const audit = (from: string, to: string): Promise<AuditReport> => world.fake.audit({ from, to });
    expect(await audit("20250101000000", "20250131235959")).toMatchObject({ findings: [], series: [] });
    expect((await audit("20260303000000", "20260303235959")).series).toMatchObject([{ requests: 1 }]);
    await expect(audit("20260303000000", "20260302235959")).rejects.toMatchObject({ code: "reversed-audit-range" });
  });
});

/** Reads one day of a report of one server. */
async function readServer(fake: Fake, server: string, report: string): Promise<object[]> {
  const query = `api=${report}&date_ini=20260302000000&date_end=20260302235959`;
  const url = `https://wv${server}.wolkvox.com/api/v2/reports_manager.php?${query}`;
  const { data } = await (await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }))).json();
  return Array.isArray(data) ? data : Object.entries(data).map(([bucket, row]) => ({ bucket, ...Object(row) }));
}

describe("rows of two servers", () => {
  test("are compared with the rows of both", async () => {
    const fake = createFake({ size: "small" });
    const [one, two] = [await readServer(fake, "0001", "diagram_13"), await readServer(fake, "0002", "diagram_13")];
    expect(rowIds(await fake.audit({ rows: [...one, ...two] }))).toEqual([]);
    const { findings } = await fake.audit({ rows: [...one, ...two.slice(1)] });
    expect(findings).toMatchObject([{ id: "rows-missing", cause: "not-kept", server: "0002", rowCount: 1 }]);
    const doubled = await fake.audit({ rows: [...one, ...two, ...two.slice(0, 1)] });
    expect(doubled.findings).toMatchObject([{ id: "rows-doubled", cause: "stored-twice", server: "0002" }]);
  });

  test("add up, if they are sums", async () => {
    const fake = createFake({ size: "small" });
    const [one, two] = [await readServer(fake, "0001", "cdr_4"), await readServer(fake, "0002", "cdr_4")];
    expect(rowIds(await fake.audit({ rows: [...one, ...two] }))).toEqual([]);
    expect((await fake.audit({ rows: two })).findings).toMatchObject([{ id: "rows-changed", cause: "overwritten" }]);
  });
});
