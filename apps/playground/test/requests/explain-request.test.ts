import { createFake, type RecordedRequest, toFetch, virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { explainRequest } from "../../src/views/requests/explain-request.ts";
import {
  countFacet,
  filterRequests,
  formatDateTime,
  formatRange,
  noFilter,
} from "../../src/views/requests/request-model.ts";
import { recorded } from "./recorded.ts";

test("names the two requests that held the slots when a third was refused", async () => {
  const fake = createFake({ clock: virtualClock(), latency: 1_000 });
  const handle = toFetch(fake);
  const url =
    "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
  const send = (token: string): Promise<Response> => handle(new Request(url, { headers: { "wolkvox-token": token } }));
  const held = [send("one"), send("one"), send("other")];
  const third = await send("one");
  expect(third.status).toBe(403);
  fake.clock.advance({ seconds: 2 });
  for (const response of held) await (await response).text();
  const all = fake.requests;
  const refused = all.find(({ refusal }) => refusal === "too-many-requests") as RecordedRequest;
  const explanation = explainRequest(refused, all);
  expect(explanation).toMatchObject({
    refusal: "too-many-requests",
    limit: { id: "slots", value: 2 },
    isInjected: false,
  });
  expect(explanation.heldBy.map(({ status, token }) => [status, token])).toEqual([
    [200, refused.token],
    [200, refused.token],
  ]);
});

test("names no limit for an error response that was asked for", () => {
  const asked = recorded({ status: 403, refusal: "quota-spent" });
  expect(explainRequest(asked, [asked])).toMatchObject({ limit: undefined, isInjected: true, heldBy: [] });
  const spent = recorded({ status: 403, refusal: "quota-spent", enforced: true });
  expect(explainRequest(spent, [spent])).toMatchObject({ limit: { id: "quota" }, isInjected: false });
  expect(explainRequest(recorded({ rows: 60_000, cut: true }), [])).toMatchObject({
    limit: { id: "rows", value: 60_000 },
  });
});

test.each([
  ["window-too-long", { id: "days", value: 31 }],
  ["time-limit", { id: "seconds", value: 60 }],
  ["size-limit", { id: "bytes", value: 268_435_456 }],
  ["row-limit", { id: "refused-rows", value: 60_000 }],
] as const)("names the limit of a single request behind %s", (refusal, limit) => {
  expect(explainRequest(recorded({ status: 400, refusal }), [])).toMatchObject({ limit, isInjected: false });
});

test("narrows by chips and words together", () => {
  const all = [
    recorded({ status: 200, token: "a1" }),
    recorded({ status: 403, token: "a1", refusal: "quota-spent" }),
    recorded({ status: 403, token: "b2", refusal: "maintenance", report: "diagram_2" }),
  ];
  expect(filterRequests(all, { ...noFilter, status: "403" })).toEqual(all.slice(1));
  expect(filterRequests(all, { ...noFilter, status: "403", token: "a1" })).toEqual([all[1]]);
  expect(filterRequests(all, { ...noFilter, report: "diagram_2", text: "quota" })).toEqual([]);
  expect(countFacet(all, "status")).toEqual([
    { value: "403", count: 2 },
    { value: "200", count: 1 },
  ]);
});

test.each([
  ["20260302000000", "20260302235959", "2026-03-02"],
  ["20260302000000", "20260304235959", "2026-03-02 – 2026-03-04"],
  ["20260302100000", "20260302110000", "2026-03-02 10:00:00–11:00:00"],
  ["2026", "20260302110000", "2026 – 20260302110000"],
] as const)("writes the range %s to %s in few characters", (date_ini, date_end, text) => {
  expect(formatRange({ date_ini, date_end })).toBe(text);
});

test("has milliseconds in times", () => {
  expect(formatDateTime(Date.parse("2026-03-02T10:05:09.042Z"))).toBe("2026-03-02 05:05:09.042");
});
