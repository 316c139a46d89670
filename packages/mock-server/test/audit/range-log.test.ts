import { describe, expect, test } from "vitest";
import { createRangeLog, type RangeLog } from "../../src/audit/log/range-log.ts";
import type { ParsedRequest } from "../../src/request/parse-request.ts";
import { aDay, createTestClient } from "../test-client.ts";

const query = { api: "diagram_13", ...aDay };

/** A parsed request, as far as the log reads it. */
function request(token: string, ini: number): ParsedRequest {
  return {
    report: "cdr_4",
    tenant: { key: `0001/${token}`, server: "0001", fingerprint: token },
    httpRequest: { method: "GET" },
    parameters: new Map(),
    answers: { "window-end": "inclusive" },
    secrets: [],
    now: ini * 1000,
    ini,
    end: ini + 299,
  } as unknown as ParsedRequest;
}

function fill(log: RangeLog, token: string, count: number): void {
  const response = { status: 200, info: { rows: 5 } };
  for (let index = 0; index < count; index += 1) log.add(request(token, index * 300), response, true);
}

describe("remembers every request of a report", () => {
  test("in three megabytes a year of polling every five minutes", () => {
    const log = createRangeLog(3.3 * 1024 * 1024);
    fill(log, "a", 105_120);
    expect(log.dropped()).toBe(0);
    expect(log.list()[0]?.series.records()).toHaveLength(105_120);
  });

  test("and drops the oldest of the tenant that was idle longest, and says so", () => {
    const log = createRangeLog(100_000);
    fill(log, "idle", 1_000);
    fill(log, "busy", 3_500);
    const [idle, busy] = ["0001/idle", "0001/busy"].map((tenant) => log.list(tenant)[0]);
    expect(log.dropped()).toBeGreaterThan(1_000);
    expect(idle).toBeUndefined();
    expect(busy?.series.length).toBeLessThan(3_500);
    expect(busy?.dropped).toEqual({ count: log.dropped() - 1_000, end: expect.any(Number) });
    expect(busy?.series.records()[0]?.ini).toBe((busy?.dropped.end ?? 0) + 1);
  });

  test("which stays in bounds for any number of tenants", () => {
    const log = createRangeLog(1_000_000);
    for (let tenant = 0; tenant < 5_000; tenant += 1) fill(log, `token${tenant}`, 2);
    const remembered = log.list().reduce((sum, { series }) => sum + series.length, 0);
    expect(remembered + log.dropped()).toBe(10_000);
    expect(log.list().length).toBeLessThan(1_000);
  });
});

test("forgets one tenant, or all", () => {
  const log = createRangeLog();
  fill(log, "a", 10);
  fill(log, "b", 10);
  log.forget("0001/a");
  expect(log.list().map(({ token }) => token)).toEqual(["b"]);
  log.clear();
  expect(log.list()).toEqual([]);
});

describe("an audit", () => {
  test("has the outcome of each request", async () => {
    const { fake, send } = createTestClient({ limits: { rows: 100 } });
    await send({ ...query, date_end: "20260302080000" });
    await send({ ...query, date_ini: "20100302000000", date_end: "20100302235959" });
    await send(query);
    fake.refuse("maintenance");
    await send(query);
    fake.injectFault({ kind: "garbage" });
    await send(query);
    const { series } = await fake.audit();
    const outcomes = { rows: 1, empty: 1, cut: 1, maintenance: 1, fault: 1 };
    expect(series).toMatchObject([{ report: "diagram_13", server: "0001", requests: 5, outcomes }]);
  });

  test("of one tenant knows only its requests, and a reset clears them", async () => {
    const { fake, send } = createTestClient();
    await send(query, { token: "one" });
    await send(query, { token: "two" });
    expect((await fake.audit()).series).toHaveLength(2);
    expect((await fake.tenant({ token: "one" }).audit()).series).toHaveLength(1);
    await fake.tenant({ token: "one" }).reset();
    expect((await fake.audit()).series).toHaveLength(1);
    await fake.reset();
    expect(await fake.audit()).toEqual({ findings: [], notes: [], series: [], droppedRequests: 0 });
  });

  test("shows no token, neither as a token nor as a campaign", async () => {
    const { fake, send } = createTestClient();
    await send({ api: "campaign_8", ...aDay, campaign_id: "s3cr3tT0ken" }, { token: "s3cr3tT0ken" });
    expect(JSON.stringify(await fake.audit())).not.toContain("s3cr3tT0ken");
  });

  test("judges one report, and one span of time", async () => {
    const { fake, send } = createTestClient();
    await send(query);
    await send({ ...query, api: "cdr_4" });
    const { series } = await fake.audit({ report: "cdr_4", from: "20260302120000", to: "2026-03-02T12:59:59-05:00" });
    expect(series).toMatchObject([{ report: "cdr_4", from: "20260302120000", to: "20260302125959" }]);
    expect(series[0]?.days).toEqual([{ day: "2026-03-02", readSeconds: 3_600, doubledSeconds: 0, missingSeconds: 0 }]);
  });

  test.each([
    [{ report: "cdr_5" }, "unknown-report-id"],
    [{ from: "yesterday" }, "field-not-a-time"],
    [{ rows: "a,b" }, "invalid-audit-rows"],
    [{ rowz: [] }, "unknown-field"],
  ])("rejects %j", async (options, code) => {
    await expect(createTestClient().fake.audit(options as object)).rejects.toMatchObject({ code });
  });
});
