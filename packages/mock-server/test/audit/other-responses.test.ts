import { expect, test } from "vitest";
import { type AuditReport, createFake, type FakeOptions, toFetch } from "../../src/index.ts";
import { parseReport } from "../../src/other-reports/reports.ts";
import { at, createWorld, day, hour, runDaily, second, type World } from "./world.ts";

const days = [0, 1, 2].map((index) => at("2026-03-02") + index * day);

/** Reads the day before, every night, and keeps the rows. */
async function readNightly(world: World, beforeRead: (midnight: number) => void = () => undefined): Promise<object[]> {
  const rows: object[] = [];
  await runDaily(world, days, hour, async (midnight) => {
    beforeRead(midnight);
    rows.push(...(await world.read("diagram_13", midnight - day, midnight - second)).rows);
  });
  world.wait(at("2026-03-20"));
  await world.read("diagram_13", at("2026-03-05"), at("2026-03-05 00:00:59"));
  return rows;
}

function idsOf({ findings, notes }: AuditReport): string[] {
  return [...findings, ...notes].map(({ id }) => id);
}

test("a response of the user's own is neither missing nor read too early, whatever it is", async () => {
  const world = createWorld("2026-03-01");
  await readNightly(world, (midnight) => {
    if (midnight === days[0]) world.fake.when("diagram_13").respondWith({ rows: [] }, { times: 1 });
    if (midnight === days[1]) world.fake.respondWith({ status: 500, body: "" }, { times: 1 });
    if (midnight === days[2]) world.fake.respondWith({ envelope: { data: [] } }, { times: 1 });
  });
  const report = await world.fake.audit({ to: "20260303235959" });
  expect(report.findings).toEqual([]);
  expect(idsOf(report)).toContain("own-responses");
  expect(report.notes.find(({ id }) => id === "own-responses")).toMatchObject({
    requestCount: 3,
    seconds: 3 * day,
    ranges: [{ from: "20260301000000", to: "20260303235959" }],
  });
  expect(report.series[0]?.outcomes).toMatchObject({ own: 3 });
});

test("kept rows are not compared if some of them may be the user's own", async () => {
  const world = createWorld("2026-03-01");
  const kept = await readNightly(world);
  const changed = kept.map((row, index) => (index === 0 ? { ...row, time: "00:59:59" } : row));
  const compared = await world.fake.audit({ report: "diagram_13", rows: changed });
  expect(idsOf(compared).filter((id) => id.startsWith("rows-"))).not.toEqual([]);
  world.fake.respondWith({ envelope: {} }, { times: 1 });
  await world.read("diagram_13", at("2026-03-01"), at("2026-03-01 23:59:59"));
  const report = await world.fake.audit({ report: "diagram_13", rows: changed });
  expect(idsOf(report).filter((id) => id.startsWith("rows-"))).toEqual([]);
  expect(report.kept).toMatchObject({ keptRows: kept.length, expectedRows: 0 });
});

const defined = parseReport({
  id: "cdr_4",
  parameters: {},
  columns: { agent: {} },
  rows: [{ agent: "Ana" }],
});

test.each<[string, FakeOptions]>([
  ["are not modelled", {}],
  ["have only the shape", { unknownReports: "shapes" }],
  ["do not exist", { unknownReports: "vendor" }],
  ["the user defined", { reports: [defined] }],
])("reports that %s are not judged", async (_, options) => {
  const fake = createFake(options);
  const api = options.reports ? "cdr_4" : "agent_1";
  const query = `api=${api}&date_ini=20260301000000&date_end=20260301235959`;
  const request = new Request(`https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`, {
    headers: { "wolkvox-token": "demo" },
  });
  await (await toFetch(fake)(request)).text();
  expect(fake.requests).toHaveLength(1);
  expect(await fake.audit()).toEqual({ findings: [], notes: [], series: [], droppedRequests: 0 });
  await expect(fake.audit({ report: "agent_1" as never })).rejects.toMatchObject({ code: "unknown-report-id" });
});
