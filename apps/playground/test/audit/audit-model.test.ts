import { createFake, toFetch } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { costsOf, formatSeconds, monthsOf, stateOf } from "../../src/views/audit/audit-model.ts";

async function auditOf(...ranges: readonly (readonly [string, string])[]) {
  const fake = createFake({ seed: 7, size: "small" });
  const send = toFetch(fake);
  for (const [date_ini, date_end] of ranges) {
    const parameters = new URLSearchParams({ api: "cdr_4", date_ini, date_end });
    const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${parameters}`;
    await (await send(new Request(url, { headers: { "wolkvox-token": "demo" } }))).text();
  }
  return fake.audit();
}

test("tells covered, doubled, partly missing and missing days apart", async () => {
  const { series } = await auditOf(
    ["20260228000000", "20260228235959"],
    ["20260301000000", "20260301235959"],
    ["20260301000000", "20260301235959"],
    ["20260302000000", "20260302115959"],
    ["20260304000000", "20260304235959"],
  );
  const [cdr_4] = series;
  expect(cdr_4?.days.map((day) => [day.day, stateOf(day)])).toEqual([
    ["2026-02-28", "covered"],
    ["2026-03-01", "doubled"],
    ["2026-03-02", "partial"],
    ["2026-03-03", "missing"],
    ["2026-03-04", "covered"],
  ]);
  expect(cdr_4 && monthsOf(cdr_4).map(([month, days]) => [month, days.length])).toEqual([
    ["2026-03", 4],
    ["2026-02", 1],
  ]);
});

test("shows one cost where both answers to window-end cost the same, else both", async () => {
  const skipped = await auditOf(["20260301000000", "20260301235959"], ["20260303000000", "20260303235959"]);
  const [finding] = skipped.findings;
  const costs = finding ? costsOf(finding) : [];
  expect(costs.length).toBeGreaterThan(0);
  expect(costs[0]?.cost.totals.calls).toBeGreaterThan(0);
  const cost = { rows: 1, totals: { calls: 2 }, isExact: true };
  expect(costsOf({ cost: { inclusive: cost, exclusive: { ...cost } } })).toEqual([{ cost }]);
  expect(costsOf({ cost: { inclusive: cost, exclusive: { ...cost, rows: 0 } } })).toHaveLength(2);
  expect(costsOf({})).toEqual([]);
});

test.each([
  [0, "0 s"],
  [1, "1 s"],
  [5_400, "1 h 30 min"],
  [86_400, "24 h"],
])("writes %i seconds as %s", (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
