import { namedProfile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { createHandlers } from "../src/handlers.ts";
import {
  type Controls,
  createClock,
  createFake,
  type Fake,
  type FakeOptions,
  parseCustomData,
  virtualClock,
} from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, createTestClient, type TestClient } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const query = { api: "cdr_4", ...aDay };
const statusOf = async ({ send }: TestClient, token = "demo", sent: Record<string, string> = query): Promise<number> =>
  (await send(sent, { token })).status;

describe("refuse applies to", () => {
  test("the next request and no others", async () => {
    const client = createTestClient();
    client.fake.refuse("quota-spent");
    expect([await statusOf(client), await statusOf(client)]).toEqual([403, 200]);
  });

  test("the next `times` requests", async () => {
    const client = createTestClient();
    client.fake.refuse("maintenance", { times: 2 });
    expect([await statusOf(client), await statusOf(client), await statusOf(client)]).toEqual([403, 403, 200]);
  });

  test("requests for a report, or with a parameter, only", async () => {
    const client = createTestClient();
    client.fake.when("diagram_2").refuse("time-limit");
    client.fake.when(undefined, { campaign_id: "7" }).refuse("quota-spent");
    expect(await statusOf(client)).toBe(200);
    expect(await statusOf(client, "demo", { ...query, api: "diagram_2" })).toBe(408);
    expect(await statusOf(client, "demo", { ...query, campaign_id: "7" })).toBe(403);
  });

  test("the requests after some that are skipped, counting only those that it applies to", async () => {
    const client = createTestClient();
    client.fake.when("cdr_4").refuse("time-limit", { times: 1, after: 2 });
    expect(client.fake.settings().refusals).toEqual([
      { refusal: "time-limit", times: 1, after: 2, when: { report: "cdr_4" } },
    ]);
    const cdr4 = { ...query, api: "cdr_4" };
    const statuses: number[] = [];
    for (const sent of [cdr4, { ...query, api: "diagram_2" }, cdr4, cdr4, cdr4]) {
      statuses.push(await statusOf(client, "demo", sent));
    }
    expect(statuses).toEqual([200, 200, 200, 408, 200]);
  });

  test("the request of its own number, although another one is refused before it", async () => {
    const client = createTestClient();
    client.fake.refuse("maintenance");
    client.fake.refuse("time-limit", { times: 1, after: 2 });
    const statuses = [await statusOf(client), await statusOf(client), await statusOf(client)];
    expect(statuses).toEqual([403, 200, 408]);
    expect(client.fake.tenant({ token: "demo" }).settings().refusals).toEqual([]);
  });

  test("a rate of requests, the same ones for the same seed", async () => {
    const refusedOf = async (seed: number): Promise<number[]> => {
      const client = createTestClient({ seed });
      client.fake.refuse("maintenance", { rate: 0.3 });
      const statuses: number[] = [];
      for (let count = 0; count < 200; count += 1) statuses.push(await statusOf(client));
      return statuses.map((status, at) => (status === 403 ? at : -1)).filter((at) => at >= 0);
    };
    const refused = await refusedOf(1);
    expect(refused.length).toBeGreaterThan(35);
    expect(refused.length).toBeLessThan(90);
    expect(await refusedOf(1)).toEqual(refused);
    expect(await refusedOf(2)).not.toEqual(refused);
  });

  test("nothing that is out of range", () => {
    const { fake } = createTestClient();
    expect(() => fake.refuse("maintenance", { times: 0 })).toThrow(withCode("invalid-times", { value: "0" }));
    expect(() => fake.refuse("maintenance", { rate: 1.5 })).toThrow(withCode("invalid-rate", { value: "1.5" }));
    expect(() => fake.refuse("maintenance", { times: 1, after: -1 })).toThrow(
      withCode("invalid-after", { value: "-1" }),
    );
    expect(() => fake.setLatency(-1)).toThrow(withCode("invalid-latency-value", { value: "-1" }));
    expect(() => fake.setLatency({ medianMs: 10, p95Ms: 5 })).toThrow(withCode("invalid-latency-percentile"));
  });
});

describe("rejects an unknown option", () => {
  const misspelt = JSON.parse;
  const licences = misspelt('{"licences":3}');

  test.each<[string, () => unknown, string, object?]>([
    ["of createHandlers", () => createHandlers(licences), "unknown-option", { name: "licences" }],
    ["of setupWolkvox", () => setupWolkvox(licences), "unknown-option", { name: "licences" }],
    ["of serve", () => serve(licences), "unknown-option", { expected: expect.arrayContaining(["seed", "adminKey"]) }],
    ["of the timeouts", () => serve({ port: 0, timeouts: misspelt('{"idle":3}') }), "unknown-timeout"],
    ["of createClock", () => createClock(misspelt('{"strat":3}')), "unknown-clock-option", { name: "strat" }],
    ["of virtualClock", () => virtualClock(misspelt('{"speed":3}')), "unknown-clock-option", { name: "speed" }],
    ["of connect", () => connect("http://127.0.0.1:1", misspelt('{"adminkey":"a"}')), "unknown-option"],
    [
      "of a tenant of a running server",
      () => connect("http://127.0.0.1:1").tenant(misspelt('{"tokn":"a"}')),
      "unknown-tenant-field",
      { name: "tokn", expected: ["server", "token"] },
    ],
  ])("%s", async (_, act, code, params) => {
    await expect(async () => act()).rejects.toThrow(withCode(code, params));
  });

  test("and accepts the known ones", async () => {
    await using server = await serve({ port: 0, licenses: 3, adminKey: "key", onResponse: () => {} });
    expect((await server.wolkvox.tenant().usage()).quota.of).toBe(3_000);
    expect(() => setupWolkvox({ licenses: 3, onUnhandledRequest: "bypass" })).not.toThrow();
  });
});

describe("rejects in code without types", () => {
  const misspelt = JSON.parse;

  test.each<[string, (fake: Fake) => void, string, object?]>([
    ["an unknown refusal", (fake) => fake.refuse(misspelt('"quota-spnt"')), "unknown-refusal"],
    ["an unknown refusal to clear", (fake) => fake.clearRefusals(misspelt('"quota-spnt"')), "unknown-refusal"],
    ["an unknown fault to clear", (fake) => fake.clearFaults(misspelt('"garbge"')), "unknown-fault"],
    ["an unknown report", (fake) => fake.when(misspelt('"cdr4"')).refuse("maintenance"), "unknown-report-id"],
    ["an invalid profile", (fake) => fake.useProfile(misspelt('"documented"')), "invalid-profile"],
    [
      "an unknown answer",
      (fake) => fake.useProfile(misspelt('{"mockvox":1,"name":"t","answers":{"empty-window":"x"}}')),
      "unknown-answer",
    ],
    ["an incomplete latency", (fake) => fake.setLatency(misspelt('{"medianMs":800}')), "invalid-latency"],
    ["an empty latency", (fake) => fake.setLatency(misspelt("{}")), "invalid-latency", { value: "{}" }],
    ["a fault that is only a kind", (fake) => fake.injectFault(misspelt('"cut-body"')), "invalid-fault"],
    ["an unknown fault", (fake) => fake.injectFault(misspelt('{"kind":"cut"}')), "unknown-fault", { fault: '"cut"' }],
    ["units as a string", (fake) => fake.spendQuota(misspelt('"25000"')), "invalid-quota-units"],
    ["times as a string", (fake) => fake.refuse("maintenance", { times: misspelt('"3"') }), "invalid-times"],
    [
      "both times and rate",
      (fake) => fake.refuse("maintenance", misspelt('{"times":1,"rate":0.5}')),
      "invalid-frequency",
    ],
    ["a frequency that is a number", (fake) => fake.injectFault({ kind: "reset" }, misspelt("3")), "invalid-frequency"],
    ["a rate as a string", (fake) => fake.refuse("maintenance", { rate: misspelt('"0.5"') }), "invalid-rate"],
    [
      "a latency with a string",
      (fake) => fake.setLatency(misspelt('{"medianMs":"8","p95Ms":9}')),
      "invalid-latency-value",
      { name: "medianMs", value: '"8"' },
    ],
    [
      "an unknown field of a maintenance period",
      (fake) => fake.setMaintenance(misspelt('{"from":"02:00","to":"03:00","till":"04:00"}')),
      "invalid-maintenance",
    ],
    [
      "a parameter that is a number",
      (fake) => fake.when("cdr_4", misspelt('{"campaign_id":7}')),
      "invalid-matcher-query",
    ],
    ["an unknown field of a filter", (fake) => fake.listRequests(misspelt('{"statu":200}')), "unknown-request-field"],
    ["a status as a string", (fake) => fake.listRequests(misspelt('{"status":"200"}')), "field-not-a-number"],
    ["an unknown field of a tenant", (fake) => fake.tenant(misspelt('{"tokn":"a"}')), "unknown-tenant-field"],
    ["a token that is a number", (fake) => fake.tenant(misspelt('{"token":7}')), "invalid-tenant-token"],
    ["a single accepted token", (fake) => fake.setTokens(misspelt('"demo"')), "invalid-tokens"],
    ["a time as a string", (fake) => fake.clock.set(misspelt('"1780333200000"')), "invalid-clock-time"],
    ["a speed as a string", (fake) => fake.clock.setSpeed(misspelt('"10"')), "invalid-clock-speed"],
    ["null as maintenance", (fake) => fake.setMaintenance(misspelt("null")), "invalid-maintenance"],
  ])("%s", (_, act, code, params) => {
    expect(() => act(createTestClient().fake)).toThrow(withCode(code, params));
  });

  test.each<[FakeOptions, string]>([
    [{ journalSize: Number.NaN }, "invalid-journal-size"],
    [{ limits: misspelt('{"row":10}') }, "unknown-limit"],
    [{ profile: misspelt('"documented"') }, "invalid-profile"],
    [{ data: misspelt('{"rows":{"cdr_4":[]}}') }, "unparsed-data"],
    [{ data: misspelt("null") }, "unparsed-data"],
    [misspelt('{"licences":3}'), "unknown-option"],
    [misspelt('{"port":3}'), "unknown-option"],
    [misspelt('{"seed":"7"}'), "seed-not-an-integer"],
    [misspelt('{"edges":"false"}'), "option-not-a-boolean"],
    [misspelt('{"restatement":1}'), "option-not-a-boolean"],
    [misspelt('{"licenses":"7"}'), "invalid-licenses"],
    [misspelt('{"server":1234}'), "malformed-server-number"],
    [misspelt('{"tokens":"demo"}'), "invalid-tokens"],
  ])("the invalid option %j", (options, code) => {
    expect(() => createFake(options)).toThrow(withCode(code));
  });
});

test("lists pending overrides with what is left of them", async () => {
  const client = createTestClient();
  const [all, tenant] = [client.fake, client.fake.tenant()];
  all.refuse("maintenance", { times: 2 });
  tenant.when("diagram_2").injectFault({ kind: "garbage" }, { rate: 0.5 });
  await statusOf(client);
  expect(tenant.settings()).toMatchObject({
    refusals: [{ refusal: "maintenance", times: 1 }],
    faults: [{ fault: { kind: "garbage" }, rate: 0.5, when: { report: "diagram_2" } }],
  });
  expect(all.settings()).toMatchObject({ refusals: [{ refusal: "maintenance", times: 2 }], faults: [] });
  await statusOf(client);
  tenant.clearFaults("garbage");
  expect(tenant.settings()).toMatchObject({ refusals: [], faults: [] });
});

describe("controls of all tenants", () => {
  test("act on known and on later tenants", async () => {
    const client = createTestClient();
    await statusOf(client, "early");
    client.fake.setMaintenance(true);
    expect([await statusOf(client, "early"), await statusOf(client, "late")]).toEqual([403, 403]);
    client.fake.setMaintenance(false);
    expect([await statusOf(client, "early"), await statusOf(client, "late")]).toEqual([200, 200]);
  });
});

test("spends the quotas of all tenants, including later ones, until the next day", async () => {
  const client = createTestClient();
  await statusOf(client, "early");
  client.fake.spendQuota(25_000);
  expect([await statusOf(client, "early"), await statusOf(client, "late")]).toEqual([403, 403]);
  client.fake.clock.advance({ days: 1 });
  expect([await statusOf(client, "early"), await statusOf(client, "late")]).toEqual([200, 200]);
  client.fake.spendQuota(25_000);
  client.fake.resetQuota();
  expect([await statusOf(client, "early"), await statusOf(client, "later")]).toEqual([200, 200]);
});

test("spends the quota of one day, also for tenants that first appear on a later one", async () => {
  const client = createTestClient();
  client.fake.spendQuota(25_000);
  client.fake.clock.advance({ days: 1 });
  expect(await statusOf(client, "late")).toBe(200);
});

test("spends only today's quota of tenants of an earlier day, and of one whose clock is ahead", async () => {
  const client = createTestClient();
  await statusOf(client, "early");
  client.fake.clock.advance({ days: 1 });
  client.fake.tenant({ token: "ahead" }).clock.advance({ days: 3 });
  client.fake.spendQuota(25_000);
  expect([await statusOf(client, "early"), await statusOf(client, "ahead")]).toEqual([403, 403]);
});

test("spends the quota of an operation once, however many tokens it has", async () => {
  const profile = { mockvox: 1, name: "t", answers: { "quota-scope": "operation" } } as const;
  const client = createTestClient({ profile });
  for (const token of ["one", "two", "three"]) await statusOf(client, token);
  client.fake.spendQuota(100);
  await statusOf(client, "one");
  expect(client.fake.requests.at(-1)?.quotaLeft).toBe(25_000 - 4 - 100);
});

describe("controls of one tenant", () => {
  test("act only on it", async () => {
    const client = createTestClient();
    const tenant = client.fake.tenant({ token: "one" });
    tenant.setMaintenance(true);
    expect([await statusOf(client, "one"), await statusOf(client, "two")]).toEqual([403, 200]);
    tenant.setMaintenance(false);
    tenant.refuse("quota-spent");
    expect([await statusOf(client, "two"), await statusOf(client, "one")]).toEqual([200, 403]);
  });

  test("set its profile", async () => {
    const client = createTestClient();
    client.fake.tenant({ token: "one" }).useProfile(namedProfile("documented"));
    const quiet = { ...query, date_ini: "20190101000000", date_end: "20190101000001" };
    expect([await statusOf(client, "one", quiet), await statusOf(client, "two", quiet)]).toEqual([200, 404]);
  });

  test("advance its clock and its quota's midnight, and no others", async () => {
    const client = createTestClient({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
    for (const token of ["one", "two"]) await statusOf(client, token);
    client.fake.tenant({ token: "one" }).clock.advance({ days: 1 });
    expect([await statusOf(client, "one"), await statusOf(client, "two")]).toEqual([200, 403]);
    client.fake.clock.advance({ days: 1 });
    expect([await statusOf(client, "one"), await statusOf(client, "two")]).toEqual([200, 200]);
  });

  test("spend and reset its quota", async () => {
    const client = createTestClient();
    const tenant = client.fake.tenant({ token: "one" });
    tenant.spendQuota(24_999);
    expect([await statusOf(client, "one"), await statusOf(client, "one"), await statusOf(client, "two")]).toEqual([
      200, 403, 200,
    ]);
    tenant.resetQuota();
    expect(await statusOf(client, "one")).toBe(200);
  });

  test("act on it again after a reset", async () => {
    const client = createTestClient();
    const tenant = client.fake.tenant({ token: "one" });
    client.fake.reset();
    tenant.refuse("quota-spent");
    expect([await statusOf(client, "one"), await statusOf(client, "one")]).toEqual([403, 200]);
    tenant.setMaintenance(true);
    expect([await statusOf(client, "one"), tenant.settings().maintenance]).toEqual([403, true]);
  });

  test("set its latency", async () => {
    const client = createTestClient();
    client.fake.tenant({ token: "one" }).setLatency(61_000);
    const slow = statusOf(client, "one");
    expect(await statusOf(client, "two")).toBe(200);
    client.fake.clock.advance({ seconds: 60 });
    expect(await slow).toBe(408);
  });
});

test("latency can grow with the date range", async () => {
  const client = createTestClient({ latency: { baseMs: 1_000, perDayMs: 2_000 } });
  const month = statusOf(client, "demo", { ...query, date_ini: "20260301000000", date_end: "20260331235959" });
  client.fake.clock.advance({ seconds: 60 });
  expect(await month).toBe(408);
  const day = statusOf(client);
  client.fake.clock.advance({ seconds: 3 });
  expect(await day).toBe(200);
});

describe("recorded requests", () => {
  test("have the request and its outcome, without the token", async () => {
    const { send, fake } = createTestClient();
    await send(query, { token: "c4n4ry" });
    await send({ ...query, token: "c4n4ry", "wolkvox-token": "c4n4ry" }, { token: "refuse-quota-spent" });
    expect(fake.requests).toMatchObject([
      {
        server: "0001",
        method: "GET",
        report: "cdr_4",
        query,
        status: 200,
        rows: 5,
        complete: true,
        quotaLeft: 24_999,
      },
      { status: 403, refusal: "quota-spent", query, rows: undefined },
    ]);
    expect(fake.requests[0]?.bytes).toBe((await send(query)).text.length);
    expect(JSON.stringify(fake.requests)).not.toContain("c4n4ry");
    expect(fake.requests[0]?.token).not.toBe(fake.requests[1]?.token);
  });

  test("are recorded per tenant, up to a maximum", async () => {
    const { send, fake } = createTestClient({ journalSize: 3 });
    for (const token of ["one", "two", "one", "two"]) await send(query, { token });
    expect(fake.requests).toHaveLength(3);
    expect(fake.tenant({ token: "one" }).requests).toHaveLength(1);
  });

  test("show when a body was not read to its end, and when the client disconnected before the response", async () => {
    const { fake, send } = createTestClient({ size: "large" });
    const response = await fake.handle({
      method: "GET",
      path: "/api/v2/reports_manager.php",
      query: new URLSearchParams({ api: "diagram_13", ...aDay }).toString(),
      host: undefined,
      header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
      signal: undefined,
    });
    if (typeof response.body === "string") throw new Error("expected chunks");
    for await (const _ of response.body) break;
    fake.setLatency(1_000);
    const client = new AbortController();
    const aborted = send(query, { signal: client.signal }).catch(() => "aborted");
    client.abort();
    await aborted;
    expect(fake.requests).toMatchObject([
      { status: 200, complete: false },
      { status: undefined, complete: false, bytes: 0 },
    ]);
  });

  test("are found, or the error has the closest one", async () => {
    const { send, fake } = createTestClient();
    expect(() => fake.findRequests({ report: "cdr_4" })).toThrow(withCode("no-matching-request", { count: 0 }));
    await send({ api: "diagram_13", date_ini: "20260303000000", date_end: "20260303235959" });
    await send(query);
    expect(fake.findRequests({ report: "cdr_4", status: 200 })).toHaveLength(1);
    expect(() => fake.findRequests({ report: "diagram_13", query: { date_ini: "20260304000000" } })).toThrow(
      'No request matched report "diagram_13", date_ini "20260304000000". The closest of 2 had date_ini "20260303000000".',
    );
  });
});

test("reset clears everything except the time", async () => {
  const client = createTestClient({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
  client.fake.setMaintenance(true);
  client.fake.tenant({ token: "one" }).setLatency(5_000);
  client.fake.refuse("time-limit", { times: 5 });
  await statusOf(client, "one");
  const { clock } = client.fake;
  clock.advance({ hours: 1 });
  const now = clock.now();
  client.fake.reset();
  expect(client.fake.requests).toEqual([]);
  expect([await statusOf(client, "one"), clock.now()]).toEqual([200, now]);
});

test("health says where the rows come from, and nothing about custom data", () => {
  const options = { seed: 9, size: "small", openedOn: "2024-01-01", restatement: true, edges: true } as const;
  expect(createFake(options).health()).toEqual({
    status: "ready",
    source: { ...options, customData: false },
    limits: "own",
    reports: [],
  });
  const { health } = createFake({
    data: parseCustomData({ rows: { diagram_13: [{ rp_id: "custom-row" }] } }, { allowUnknownColumns: true }),
  });
  expect(health().source.customData).toBe(true);
  expect(JSON.stringify(health())).not.toContain("custom-row");
});

describe("limits the number and size of pending", () => {
  const overrides: [string, (controls: Controls) => void, (controls: Controls) => void][] = [
    [
      "refusals",
      (controls) => controls.refuse("quota-spent"),
      (controls) => controls.when(undefined, { a: "a".repeat(300_000) }).refuse("maintenance", { rate: 0.1 }),
    ],
    [
      "faults",
      (controls) => controls.injectFault({ kind: "garbage" }),
      (controls) => controls.injectFault({ kind: "content-type", value: "a".repeat(300_000) }),
    ],
  ];
  const repeat = (count: number, act: () => void): void => {
    for (let done = 0; done < count; done += 1) act();
  };

  describe.each(overrides)("%s", (name, set, setLong) => {
    test.each<[string, (fake: Fake) => Controls]>([
      ["of all tenants", (fake) => fake],
      ["of one tenant", (fake) => fake.tenant()],
    ])("%s", (_, controlsOf) => {
      const { fake } = createTestClient();
      const controls = controlsOf(fake);
      repeat(1_000, () => set(controls));
      expect(() => set(controls)).toThrow(withCode(`too-many-${name}`, { pending: 1_000, max: 1_000 }));
      controls.clearRefusals();
      controls.clearFaults();
      repeat(3, () => setLong(controls));
      expect(() => setLong(controls)).toThrow(withCode(`too-many-${name}`, { pending: 3 }));
    });
  });

  test("overrides, which apply in the order in which they were added, separately for each tenant", async () => {
    const client = createTestClient();
    const [one, two] = [client.fake.tenant({ token: "one" }), client.fake.tenant({ token: "two" })];
    const of = ({ settings }: Controls): string[] => settings().refusals.map(({ refusal }) => refusal);
    client.fake.refuse("quota-spent", { times: 2 });
    one.refuse("maintenance");
    client.fake.refuse("time-limit");
    one.refuse("invalid-date");
    expect(of(one)).toEqual(["quota-spent", "maintenance", "time-limit", "invalid-date"]);
    const statusesOf = async (token: string, times: number): Promise<number[]> => {
      const statuses: number[] = [];
      for (let count = 0; count < times; count += 1) statuses.push(await statusOf(client, token));
      return statuses;
    };
    expect(await statusesOf("one", 4)).toEqual([403, 403, 403, 408]);
    expect([of(one), of(two), of(client.fake)]).toEqual([
      ["invalid-date"],
      ["quota-spent", "time-limit"],
      ["quota-spent", "time-limit"],
    ]);
    two.clearRefusals("quota-spent");
    expect([await statusesOf("two", 2), await statusesOf("three", 4)]).toEqual([
      [408, 200],
      [403, 403, 408, 200],
    ]);
    client.fake.clearRefusals("time-limit");
    expect([of(one), of(two), of(client.fake)]).toEqual([["invalid-date"], [], ["quota-spent"]]);
  });

  test("overrides with a rate, which still apply to others when one tenant has cleared them", async () => {
    const client = createTestClient();
    client.fake.refuse("quota-spent", { rate: 1 });
    client.fake.tenant({ token: "one" }).clearRefusals();
    expect([await statusOf(client, "one"), await statusOf(client, "two")]).toEqual([200, 403]);
  });
});
