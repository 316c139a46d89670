import { type ReportId, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseReport, presetReports } from "../src/other-reports/reports.ts";
import { aDay, createTestClient } from "./test-client.ts";

const mine = parseReport({
  id: "my_report",
  code: "200",
  parameters: { site: { pattern: "[A-Z]{3}", all: true }, note: { required: false } },
  columns: { name: {}, calls: { kind: "count" } },
  rows: [
    { name: "ñandú", calls: 12 },
    { name: "b", calls: "7" },
  ],
});
const query = { api: "my_report", site: "BOG", ...aDay };

test("serves a report that the user defined", async () => {
  const { fake, send } = createTestClient({ reports: [mine] });
  const { status, headers, text } = await send(query);
  expect([status, headers["Mockvox-Note"]]).toEqual([200, undefined]);
  expect(text).toBe(
    '{"code":"200","error":null,"msg":"2 records were found","data":[{"name":"\\u00f1and\\u00fa","calls":"12"},{"name":"b","calls":"7"}]}',
  );
  expect(fake.findRequests({ report: "my_report" })).toEqual([
    expect.objectContaining({ note: "defined-report", rows: 2, status: 200 }),
  ]);
});

test("checks its parameters", async () => {
  const { send } = createTestClient({ reports: [mine] });
  expect((await send({ api: "my_report", ...aDay })).text).toContain("SOME PARAMETERS ARE REQUIRED");
  expect((await send({ ...query, site: "bog1" })).text).toContain("SOME PARAMETERS ARE REQUIRED");
  expect((await send({ ...query, site: "ALL", note: "x" })).status).toBe(200);
  expect((await send({ ...query, date_end: "x" })).text).toContain("Validate dates entered");
});

test("limits, faults, error responses and claims apply to it", async () => {
  const { fake, send } = createTestClient({ reports: [mine], limits: { rows: 1 } });
  fake.when("my_report").injectFault({ kind: "missing-field", field: "name" });
  expect(JSON.parse((await send(query)).text).data).toEqual([{ calls: "12" }]);
  expect(() => fake.injectFault({ kind: "missing-field", field: "nombre" })).toThrow('No report has a field "nombre"');
  fake.when("my_report").refuse("quota-spent");
  expect((await send(query)).status).toBe(403);
  expect((await send(query, { token: "refuse-row-limit" })).text).toContain("EXCEEDS THE LIMIT OF RECORDS");
  fake.useProfile({ mockvox: 1, name: "t", answers: { "value-type": "number" } });
  expect(JSON.parse((await send(query)).text).data).toEqual([{ name: "ñandú", calls: 12 }]);
  fake.when("my_report").respondWith({ rows: [], allowUnknownColumns: true });
  expect((await send(query)).status).toBe(404);
  expect(() => fake.when("your_report")).toThrow('Unknown report "your_report".');
  expect((await send({ ...query, api: "your_report" })).text).toContain("DOES NOT EXIST");
});

test.each(reportIds)("%s, written as a defined report, has the same bytes", async (id: ReportId) => {
  const asked = { api: id, ...aDay, ...(id === "campaign_8" ? { campaign_id: "all" } : {}) };
  const { text } = await createTestClient().send(asked);
  const { code, data } = JSON.parse(text);
  const [row] = Object.values<Record<string, string>>(data);
  const columns = Object.fromEntries(Object.keys(row ?? {}).map((name) => [name, {}]));
  const parameters = id === "campaign_8" ? { campaign_id: { all: true } } : {};
  const report = parseReport({ id, code, parameters, columns, rows: data });
  const { fake, send } = createTestClient({ reports: [report] });
  expect((await send(asked)).text).toBe(text);
  expect(fake.requests[0]).toMatchObject({ report: id, note: "defined-report" });
});

test("presets follow the profile as the report does with which they reconcile", async () => {
  const profile = { mockvox: 1, name: "agents", answers: { "counted-calls": "agents-only" } } as const;
  const reports = Object.values(presetReports).map(parseReport);
  const { send } = createTestClient({ reports, profile });
  const calls = JSON.parse((await send({ api: "cdr_1", ...aDay })).text).data;
  const buckets = Object.values<{ calls: string }>(JSON.parse((await send({ api: "cdr_4", ...aDay })).text).data);
  expect(calls.length).toBe(buckets.reduce((sum, bucket) => sum + Number(bucket.calls), 0));
  expect(calls.length).toBeGreaterThan(100);
});

test("rejects raw definitions", () => {
  expect(() => createTestClient({ reports: [{ id: "mine" } as never] })).toThrow("The option `reports` must be a list");
});
