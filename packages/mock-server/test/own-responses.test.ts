import { expect, test } from "vitest";
import type { OwnResponse } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { aDay, createTestClient, present } from "./test-client.ts";

const hour = { date: "2026-03-02-10", calls: "58", ivr_minutes: "32.17" };
const query = { api: "diagram_1_2", ...aDay };
const call = Object.fromEntries(
  ["conn_id", "agent_id", "agent_name", "date", "telephone"].map((name) => [name, `the ${name}`] as const),
);

test("responds with rows in the vendor's envelope until a reset", async () => {
  const { fake, send } = createTestClient();
  fake.when("diagram_1_2").respondWith({ rows: [hour] });
  const body = { code: 200, error: null, msg: "1 records were found", data: [hour] };
  for (const _ of [1, 2]) expect(JSON.parse((await send(query)).text)).toEqual(body);
  expect(fake.requests[0]).toMatchObject({ report: "diagram_1_2", status: 200, rows: 1, note: "own-response" });
  expect(JSON.parse((await send({ api: "cdr_4", ...aDay })).text)).toHaveProperty("data.0_5_seg");
  await fake.reset();
  expect(JSON.parse((await send(query)).text).data.length).toBeGreaterThan(1);
});

test("responds with buckets, for one query and one tenant, to a number of requests", async () => {
  const { fake, send } = createTestClient();
  const bucket = { calls: "1", minutes: "2.00", cost: "3.00", percentage: "20.00 %" };
  const names = ["0_5_seg", "6_20_seg", "21_60_seg", "61_120_seg", "greater_than_121"];
  const rows = Object.fromEntries(names.map((name) => [name, bucket]));
  const cdr = { api: "cdr_4", ...aDay };
  fake.tenant({ token: "one" }).when("cdr_4", { date_ini: aDay.date_ini }).respondWith({ rows }, { times: 1 });
  expect(fake.tenant({ token: "one" }).settings().responses).toEqual([
    { response: { rows }, times: 1, when: { report: "cdr_4", query: { date_ini: aDay.date_ini } } },
  ]);
  expect(JSON.parse((await send(cdr, { token: "two" })).text).data).not.toEqual(rows);
  const other = await send({ ...cdr, date_ini: "20260302000001" }, { token: "one" });
  expect(JSON.parse(other.text).data).not.toEqual(rows);
  expect(JSON.parse((await send(cdr, { token: "one" })).text).data).toEqual(rows);
  expect(JSON.parse((await send(cdr, { token: "one" })).text).data).not.toEqual(rows);
});

test("no rows are an empty date range, as the profile says", async () => {
  const { fake, send } = createTestClient();
  fake.when("diagram_1_2").respondWith({ rows: [] });
  expect(await send(query)).toMatchObject({ status: 404 });
  expect(fake.requests[0]).toMatchObject({ refusal: "empty-window", note: "own-response" });
});

test("responds with an envelope or a whole response", async () => {
  const { fake, send } = createTestClient();
  fake.respondWith({ envelope: { code: "0", error: "á" } });
  expect(await send(query)).toMatchObject({ status: 200, text: '{"code":"0","error":"\\u00e1"}' });
  fake.respondWith({ status: 503, headers: { "Retry-After": "7" }, body: "wait" });
  const { status, headers, text } = await send(query);
  expect([status, headers["Retry-After"], text]).toEqual([503, "7", "wait"]);
  expect(headers["Content-Type"]).toBeUndefined();
  fake.respondWith({ body: "" });
  expect((await send(query)).headers["Content-Type"]).toContain("application/json");
});

test("the last of several responses is used, then those before it", async () => {
  const { fake, send } = createTestClient();
  fake.respondWith({ body: "first" });
  fake.respondWith({ body: "second" }, { times: 1 });
  fake.tenant().respondWith({ body: "third" }, { times: 1 });
  const texts = [];
  for (const _ of [1, 2, 3, 4]) texts.push((await send(query)).text);
  expect(texts).toEqual(["third", "second", "first", "first"]);
  fake.clearResponses();
  expect((await send(query)).text).toContain("records were found");
});

test("the vendor's checks come first and do not use a response up", async () => {
  const { fake, send } = createTestClient({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
  fake.respondWith({ body: "mine" }, { times: 1 });
  expect((await send(query, { token: null })).status).toBe(401);
  expect((await send({ api: "no_such_report" })).status).toBe(400);
  expect((await send({ api: "diagram_1_2" })).status).toBe(400);
  expect((await send(query)).text).toBe("mine");
  expect((await send(query)).text).toContain("TOKEN LIMIT EXCEEDED");
});

test("rows keep the limits, and faults apply to them", async () => {
  const { fake, send } = createTestClient({ limits: { rows: 2 } });
  fake.when("diagram_1_2").respondWith({ rows: [hour, hour, hour] });
  fake.injectFault({ kind: "missing-field", field: "calls" }, { times: 1 });
  const { data } = JSON.parse((await send(query)).text);
  expect(data).toEqual([{ date: hour.date, ivr_minutes: hour.ivr_minutes }, hour]);
});

test("serves a report that is not modelled", async () => {
  const { fake, send } = createTestClient();
  await fake.when("agent_13").respondWith({ rows: [call], allowUnknownColumns: true });
  const { status, headers, text } = await send({ api: "agent_13", ...aDay });
  expect([status, headers["Mockvox-Note"], JSON.parse(text).data]).toEqual([200, undefined, [call]]);
  expect((await send({ api: "agent_13" })).status).toBe(400);
  expect((await send({ api: "agent_12", ...aDay })).status).toBe(501);
});

test("applies at once to a report that is not modelled, and rejects rows with other columns later", async () => {
  const { fake, send } = createTestClient();
  const checked = fake.when("cdr_2").respondWith({ rows: [{ calls: 1, agent_name: "A", cost: "2" }] }, { times: 1 });
  expect(JSON.parse((await send({ api: "cdr_2", ...aDay })).text).data).toEqual([
    { calls: "1", agent_name: "A", cost: "2" },
  ]);
  await checked;
  await expect(
    fake.when("cdr_2").respondWith({ rows: [{ calls: "1", agent_name: "A", price: "2" }] }),
  ).rejects.toMatchObject({
    code: "invalid-own-row",
    message: expect.stringContaining(
      'rows[0]: unknown column "price" of cdr_2. Its columns are calls, agent_name, cost',
    ),
  });
  await expect(fake.when("cdr_2").respondWith({ rows: [{ calls: "1" }] })).rejects.toThrow(
    'missing column "agent_name"',
  );
  expect(fake.settings().responses).toHaveLength(1);
});

test.each<[unknown, string]>([
  [{ rows: [{ ...hour, call: "1" }] }, "unknown-custom-data-column"],
  [{ rows: [{ ...hour, calls: "many" }] }, "invalid-custom-data-column"],
  [{ rows: [{ calls: "1" }] }, "invalid-custom-data-column"],
  [{ row: [] }, "invalid-own-response"],
  [{ rows: [], envelope: {} }, "invalid-own-response"],
  [{ body: 1 }, "invalid-own-response"],
  [{ body: "", status: 204 }, "invalid-own-response"],
  [{ body: "", headers: { "Content-Length": "1" } }, "invalid-own-header"],
  [{ body: "", headers: { "a b": "1" } }, "invalid-own-header"],
  [{ body: "", headers: { a: "line\nbreak" } }, "invalid-own-response"],
])("rejects %j", (response, code) => {
  const { fake } = createTestClient();
  const respond = (): unknown => fake.when("diagram_1_2").respondWith(response as OwnResponse);
  expect(respond).toThrow(expect.objectContaining({ code }));
  expect(fake.settings().responses).toEqual([]);
});

test("rows need a report, and a pending response has limits", () => {
  const { fake } = createTestClient();
  expect(() => fake.respondWith({ rows: [] })).toThrow("Rows belong to a report.");
  expect(() => fake.respondWith({ body: "x".repeat(1_100_000) })).toThrow("Cannot add a response: 0 are pending");
});

test("works through the socket of a test double", async () => {
  const wolkvox = setupWolkvox({ clock: createTestClient().fake.clock });
  wolkvox.listen();
  try {
    wolkvox.when("diagram_1_2").respondWith({ rows: [hour] });
    wolkvox.clock.set(present);
    const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
    const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
    expect((await response.json()).data).toEqual([hour]);
  } finally {
    wolkvox.close();
  }
});
