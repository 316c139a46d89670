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
  parseOwnData,
  virtualClock,
} from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { type Asker, aDay, createAsker } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };
const statusOf = async ({ ask }: Asker, token = "demo", asked: Record<string, string> = query): Promise<number> =>
  (await ask(asked, { token })).status;

describe("refuses", () => {
  test("the next request, and then no more", async () => {
    const asker = createAsker();
    asker.fake.refuse("quota-spent");
    expect([await statusOf(asker), await statusOf(asker)]).toEqual([403, 200]);
  });

  test("the next so many", async () => {
    const asker = createAsker();
    asker.fake.refuse("maintenance", { times: 2 });
    expect([await statusOf(asker), await statusOf(asker), await statusOf(asker)]).toEqual([403, 403, 200]);
  });

  test("requests for one report, or with a parameter, alone", async () => {
    const asker = createAsker();
    asker.fake.when("diagram_2").refuse("time-limit");
    asker.fake.when(undefined, { campaign_id: "7" }).refuse("quota-spent");
    expect(await statusOf(asker)).toBe(200);
    expect(await statusOf(asker, "demo", { ...query, api: "diagram_2" })).toBe(408);
    expect(await statusOf(asker, "demo", { ...query, campaign_id: "7" })).toBe(403);
  });

  test("a rate, the same requests for the same seed", async () => {
    const refusedOf = async (seed: number): Promise<number[]> => {
      const asker = createAsker({ seed });
      asker.fake.refuse("maintenance", { rate: 0.3 });
      const statuses: number[] = [];
      for (let count = 0; count < 200; count += 1) statuses.push(await statusOf(asker));
      return statuses.map((status, at) => (status === 403 ? at : -1)).filter((at) => at >= 0);
    };
    const refused = await refusedOf(1);
    expect(refused.length).toBeGreaterThan(35);
    expect(refused.length).toBeLessThan(90);
    expect(await refusedOf(1)).toEqual(refused);
    expect(await refusedOf(2)).not.toEqual(refused);
  });

  test("nothing that could never happen", () => {
    const { fake } = createAsker();
    expect(() => fake.refuse("maintenance", { times: 0 })).toThrow(`"times" is a whole number above 0, found 0`);
    expect(() => fake.refuse("maintenance", { rate: 1.5 })).toThrow("a number above 0 and up to 1, found 1.5");
    expect(() => fake.setLatency(-1)).toThrow("0 or more milliseconds, found -1");
    expect(() => fake.setLatency({ medianMs: 10, p95Ms: 5 })).toThrow("p95Ms is not below its medianMs");
  });
});

describe("refuses an option that nothing is known by", () => {
  const misspelt = JSON.parse;
  const licences = misspelt('{"licences":3}');

  test.each<[string, () => unknown, string]>([
    ["of createHandlers", () => createHandlers(licences), 'Unknown option "licences". Expected one of seed,'],
    ["of setupWolkvox", () => setupWolkvox(licences), 'Unknown option "licences". Expected one of seed,'],
    ["of serve", () => serve(licences), "allowHosts, allowOrigins, adminKey."],
    ["of its time-outs", () => serve({ port: 0, timeouts: misspelt('{"idle":3}') }), 'Unknown time-out "idle".'],
    ["of createClock", () => createClock(misspelt('{"strat":3}')), 'Unknown option of a clock "strat".'],
    ["of virtualClock", () => virtualClock(misspelt('{"speed":3}')), 'Unknown option of a virtual clock "speed".'],
    ["of connect", () => connect("http://127.0.0.1:1", misspelt('{"adminkey":"a"}')), 'Unknown option "adminkey".'],
    [
      "of a tenant from afar",
      () => connect("http://127.0.0.1:1").tenant(misspelt('{"tokn":"a"}')),
      'Unknown part of a tenant "tokn". Expected one of server, token.',
    ],
  ])("%s", async (_, act, message) => {
    await expect(async () => act()).rejects.toThrow(message);
  });

  test("and takes every other one", async () => {
    await using server = await serve({ port: 0, licenses: 3, adminKey: "key", onAnswered: () => {} });
    expect((await server.wolkvox.tenant().usage()).quota.of).toBe(3_000);
    expect(() => setupWolkvox({ licenses: 3, others: "bypass" })).not.toThrow();
  });
});

describe("refuses in a test without types", () => {
  const misspelt = JSON.parse;

  test.each<[string, (fake: Fake) => void, string]>([
    ["a refusal", (fake) => fake.refuse(misspelt('"quota-spnt"')), 'There is no refusal "quota-spnt". There are'],
    ["a refusal to forget", (fake) => fake.clearRefusals(misspelt('"quota-spnt"')), 'There is no refusal "quota-spnt"'],
    ["a fault to forget", (fake) => fake.clearFaults(misspelt('"garbge"')), 'There is no fault "garbge"'],
    ["a report", (fake) => fake.when(misspelt('"cdr4"')).refuse("maintenance"), 'There is no report "cdr4"'],
    [
      "a profile",
      (fake) => fake.useProfile(misspelt('"documented"')),
      'A profile is a JSON object, found "documented"',
    ],
    [
      "an answer",
      (fake) => fake.useProfile(misspelt('{"mockvox":1,"name":"t","answers":{"empty-window":"x"}}')),
      'Claim "empty-window" has no answer "x"',
    ],
    ["a latency without its end", (fake) => fake.setLatency(misspelt('{"medianMs":800}')), "{ medianMs, p95Ms }"],
    ["a latency of nothing", (fake) => fake.setLatency(misspelt("{}")), "A latency is milliseconds"],
    [
      "a fault given by its kind alone",
      (fake) => fake.injectFault(misspelt('"cut-body"')),
      'A fault is an object with its kind, such as { kind: "empty-body" }; found "cut-body".',
    ],
    ["a fault", (fake) => fake.injectFault(misspelt('{"kind":"cut"}')), 'There is no fault "cut". There are reset'],
    ["units", (fake) => fake.spendQuota(misspelt('"25000"')), 'a whole number of units above 0, found "25000".'],
    ["a number of times", (fake) => fake.refuse("maintenance", { times: misspelt('"3"') }), 'above 0, found "3".'],
    [
      "two frequencies at once",
      (fake) => fake.refuse("maintenance", misspelt('{"times":1,"rate":0.5}')),
      "A frequency is { times: 3 } or { rate: 0.1 }, found",
    ],
    ["a number as frequency", (fake) => fake.injectFault({ kind: "reset" }, misspelt("3")), "{ rate: 0.1 }, found 3."],
    ["a rate", (fake) => fake.refuse("maintenance", { rate: misspelt('"0.5"') }), 'up to 1, found "0.5".'],
    [
      "a part of a latency",
      (fake) => fake.setLatency(misspelt('{"medianMs":"8","p95Ms":9}')),
      'found "8" for medianMs',
    ],
    ["a time of day", (fake) => fake.setMaintenance(misspelt('{"from":"02:00","to":"03:00","till":"04:00"}')), "till"],
    ["a parameter", (fake) => fake.when("cdr_4", misspelt('{"campaign_id":7}')), 'found {"campaign_id":7}.'],
    [
      "a field of a request",
      (fake) => fake.listRequests(misspelt('{"statu":200}')),
      'Unknown field of a request "statu".',
    ],
    ["a part of a tenant", (fake) => fake.tenant(misspelt('{"tokn":"a"}')), 'Unknown part of a tenant "tokn".'],
    ["a token", (fake) => fake.tenant(misspelt('{"token":7}')), "A token is a text; found something else."],
    ["a list of tokens", (fake) => fake.setTokens(misspelt('"demo"')), "The tokens are a list of texts"],
    ["a time", (fake) => fake.clock.set(misspelt('"1780333200000"')), 'found "1780333200000" ms.'],
    ["a speed", (fake) => fake.clock.setSpeed(misspelt('"10"')), 'speed is 0 to 1000000, found "10".'],
    ["no maintenance", (fake) => fake.setMaintenance(misspelt("null")), "Maintenance is true, false"],
  ])("%s that there is not", (_, act, message) => {
    expect(() => act(createAsker().fake)).toThrow(message);
  });

  test.each<[FakeOptions, string]>([
    [{ requestsKept: Number.NaN }, "The requests kept are a whole number, 0 or more, found NaN"],
    [{ limits: misspelt('{"row":10}') }, "There is no limit row. There are windowDays"],
    [{ profile: misspelt('"documented"') }, 'A profile is a JSON object, found "documented"'],
    [{ data: misspelt('{"rows":{"cdr_4":[]}}') }, "Pass `data: parseOwnData(json)`, which reads and checks it."],
    [{ data: misspelt("null") }, "Pass `data: parseOwnData(json)`"],
    [misspelt('{"licences":3}'), 'Unknown option "licences". Expected one of seed, size, openedOn,'],
    [misspelt('{"port":3}'), 'Unknown option "port".'],
    [misspelt('{"seed":"7"}'), 'The seed is a whole number, found "7".'],
    [misspelt('{"licenses":"7"}'), 'The licences are a whole number above 0, found "7".'],
    [misspelt('{"server":1234}'), "A server number is four digits, found 1234. Write it as a text."],
    [misspelt('{"tokens":"demo"}'), "The tokens are a list of texts, or undefined for any"],
  ])("an option that cannot be used", (options, message) => {
    expect(() => createFake(options)).toThrow(message);
  });
});

test("tells what is still to come, and what is left of it", async () => {
  const asker = createAsker();
  const [everybody, tenant] = [asker.fake, asker.fake.tenant()];
  everybody.refuse("maintenance", { times: 2 });
  tenant.when("diagram_2").injectFault({ kind: "garbage" }, { rate: 0.5 });
  await statusOf(asker);
  expect(tenant.conduct()).toMatchObject({
    refusals: [{ refusal: "maintenance", times: 1 }],
    faults: [{ fault: { kind: "garbage" }, rate: 0.5, when: { report: "diagram_2" } }],
  });
  expect(everybody.conduct()).toMatchObject({ refusals: [{ refusal: "maintenance", times: 2 }], faults: [] });
  await statusOf(asker);
  tenant.clearFaults("garbage");
  expect(tenant.conduct()).toMatchObject({ refusals: [], faults: [] });
});

describe("without a tenant", () => {
  test("reaches those who asked before and those who come later", async () => {
    const asker = createAsker();
    await statusOf(asker, "early");
    asker.fake.setMaintenance(true);
    expect([await statusOf(asker, "early"), await statusOf(asker, "late")]).toEqual([403, 403]);
    asker.fake.setMaintenance(false);
    expect([await statusOf(asker, "early"), await statusOf(asker, "late")]).toEqual([200, 200]);
  });
});

test("spends everybody's quota, also that of those who come later, until tomorrow", async () => {
  const asker = createAsker();
  await statusOf(asker, "early");
  asker.fake.spendQuota(25_000);
  expect([await statusOf(asker, "early"), await statusOf(asker, "late")]).toEqual([403, 403]);
  asker.fake.clock.advance({ days: 1 });
  expect([await statusOf(asker, "early"), await statusOf(asker, "late")]).toEqual([200, 200]);
  asker.fake.spendQuota(25_000);
  asker.fake.resetQuota();
  expect([await statusOf(asker, "early"), await statusOf(asker, "later")]).toEqual([200, 200]);
});

test("spends the quota of one day, also for whoever asks for the first time on a later one", async () => {
  const asker = createAsker();
  asker.fake.spendQuota(25_000);
  asker.fake.clock.advance({ days: 1 });
  expect(await statusOf(asker, "late")).toBe(200);
});

test("spends today's quota of those who asked on an earlier day alone, and of one whose clock runs ahead", async () => {
  const asker = createAsker();
  await statusOf(asker, "early");
  asker.fake.clock.advance({ days: 1 });
  asker.fake.tenant({ token: "ahead" }).clock.advance({ days: 3 });
  asker.fake.spendQuota(25_000);
  expect([await statusOf(asker, "early"), await statusOf(asker, "ahead")]).toEqual([403, 403]);
});

test("spends an operation's quota once, however many tokens it has", async () => {
  const profile = { mockvox: 1, name: "t", answers: { "quota-scope": "operation" } } as const;
  const asker = createAsker({ profile });
  for (const token of ["one", "two", "three"]) await statusOf(asker, token);
  asker.fake.spendQuota(100);
  await statusOf(asker, "one");
  expect(asker.fake.requests.at(-1)?.quotaLeft).toBe(25_000 - 4 - 100);
});

describe("of one tenant", () => {
  test("reach it alone", async () => {
    const asker = createAsker();
    const tenant = asker.fake.tenant({ token: "one" });
    tenant.setMaintenance(true);
    expect([await statusOf(asker, "one"), await statusOf(asker, "two")]).toEqual([403, 200]);
    tenant.setMaintenance(false);
    tenant.refuse("quota-spent");
    expect([await statusOf(asker, "two"), await statusOf(asker, "one")]).toEqual([200, 403]);
  });

  test("choose its profile", async () => {
    const asker = createAsker();
    asker.fake.tenant({ token: "one" }).useProfile(namedProfile("documented"));
    const quiet = { ...query, date_ini: "20190101000000", date_end: "20190101000001" };
    expect([await statusOf(asker, "one", quiet), await statusOf(asker, "two", quiet)]).toEqual([200, 404]);
  });

  test("move its clock, its quota's midnight and no other's", async () => {
    const asker = createAsker({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
    for (const token of ["one", "two"]) await statusOf(asker, token);
    asker.fake.tenant({ token: "one" }).clock.advance({ days: 1 });
    expect([await statusOf(asker, "one"), await statusOf(asker, "two")]).toEqual([200, 403]);
    asker.fake.clock.advance({ days: 1 });
    expect([await statusOf(asker, "one"), await statusOf(asker, "two")]).toEqual([200, 200]);
  });

  test("spend its quota and fill it", async () => {
    const asker = createAsker();
    const tenant = asker.fake.tenant({ token: "one" });
    tenant.spendQuota(24_999);
    expect([await statusOf(asker, "one"), await statusOf(asker, "one"), await statusOf(asker, "two")]).toEqual([
      200, 403, 200,
    ]);
    tenant.resetQuota();
    expect(await statusOf(asker, "one")).toBe(200);
  });

  test("reach it again after a reset", async () => {
    const asker = createAsker();
    const tenant = asker.fake.tenant({ token: "one" });
    asker.fake.reset();
    tenant.refuse("quota-spent");
    expect([await statusOf(asker, "one"), await statusOf(asker, "one")]).toEqual([403, 200]);
    tenant.setMaintenance(true);
    expect([await statusOf(asker, "one"), tenant.conduct().maintenance]).toEqual([403, true]);
  });

  test("make its work slow", async () => {
    const asker = createAsker();
    asker.fake.tenant({ token: "one" }).setLatency(61_000);
    const slow = statusOf(asker, "one");
    expect(await statusOf(asker, "two")).toBe(200);
    asker.fake.clock.advance({ seconds: 60 });
    expect(await slow).toBe(408);
  });
});

test("takes longer for longer windows when told so", async () => {
  const asker = createAsker({ latency: { baseMs: 1_000, perDayMs: 2_000 } });
  const month = statusOf(asker, "demo", { ...query, date_ini: "20260301000000", date_end: "20260331235959" });
  asker.fake.clock.advance({ seconds: 60 });
  expect(await month).toBe(408);
  const day = statusOf(asker);
  asker.fake.clock.advance({ seconds: 3 });
  expect(await day).toBe(200);
});

describe("requests", () => {
  test("tell what was asked and what came of it, without the token", async () => {
    const { ask, fake } = createAsker();
    await ask(query, { token: "c4n4ry" });
    await ask({ ...query, token: "c4n4ry", "wolkvox-token": "c4n4ry" }, { token: "refuse-quota-spent" });
    expect(fake.requests).toMatchObject([
      { server: "0001", method: "GET", report: "cdr_4", query, status: 200, rows: 5, whole: true, quotaLeft: 24_999 },
      { status: 403, refusal: "quota-spent", query, rows: undefined },
    ]);
    expect(fake.requests[0]?.bytes).toBe((await ask(query)).text.length);
    expect(JSON.stringify(fake.requests)).not.toContain("c4n4ry");
    expect(fake.requests[0]?.token).not.toBe(fake.requests[1]?.token);
  });

  test("are each tenant's own, and a bounded number", async () => {
    const { ask, fake } = createAsker({ requestsKept: 3 });
    for (const token of ["one", "two", "one", "two"]) await ask(query, { token });
    expect(fake.requests).toHaveLength(3);
    expect(fake.tenant({ token: "one" }).requests).toHaveLength(1);
  });

  test("tell when a body was not read to its end, and when the caller went away before", async () => {
    const { fake, ask } = createAsker({ size: "large" });
    const answer = await fake.answer({
      method: "GET",
      path: "/api/v2/reports_manager.php",
      query: new URLSearchParams({ api: "diagram_13", ...aDay }).toString(),
      host: undefined,
      header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
      signal: undefined,
    });
    if (typeof answer.body === "string") throw new Error("expected chunks");
    for await (const _ of answer.body) break;
    fake.setLatency(1_000);
    const gone = new AbortController();
    const asked = ask(query, { signal: gone.signal }).catch(() => "gone");
    gone.abort();
    await asked;
    expect(fake.requests).toMatchObject([
      { status: 200, whole: false },
      { status: undefined, whole: false, bytes: 0 },
    ]);
  });

  test("are found, or the nearest is told", async () => {
    const { ask, fake } = createAsker();
    expect(() => fake.findRequests({ report: "cdr_4" })).toThrow("There was no request at all");
    await ask({ api: "diagram_13", date_ini: "20260303000000", date_end: "20260303235959" });
    await ask(query);
    expect(fake.findRequests({ report: "cdr_4", status: 200 })).toHaveLength(1);
    expect(() => fake.findRequests({ report: "diagram_13", query: { date_ini: "20260304000000" } })).toThrow(
      'No request had report "diagram_13", date_ini "20260304000000". The nearest of 2 had date_ini "20260303000000" instead.',
    );
  });
});

test("forgets everything on reset but the time", async () => {
  const asker = createAsker({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
  asker.fake.setMaintenance(true);
  asker.fake.tenant({ token: "one" }).setLatency(5_000);
  asker.fake.refuse("time-limit", { times: 5 });
  await statusOf(asker, "one");
  const { clock } = asker.fake;
  clock.advance({ hours: 1 });
  const now = clock.now();
  asker.fake.reset();
  expect(asker.fake.requests).toEqual([]);
  expect([await statusOf(asker, "one"), clock.now()]).toEqual([200, now]);
});

test("tells what its rows come from, of own data no more than that they are", () => {
  const options = { seed: 9, size: "small", openedOn: "2024-01-01", restatement: true } as const;
  expect(createFake(options).health()).toEqual({ status: "ready", source: { ...options, ownData: false } });
  const { health } = createFake({ data: parseOwnData({ rows: { diagram_13: [{ rp_id: "my-own-row" }] } }) });
  expect(health().source.ownData).toBe(true);
  expect(JSON.stringify(health())).not.toContain("my-own-row");
});

describe("keeps a bounded number of what is still to come:", () => {
  const turns: [string, (controls: Controls) => void, (controls: Controls) => void][] = [
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

  describe.each(turns)("%s", (name, set, setLong) => {
    test.each<[string, (fake: Fake) => Controls]>([
      ["for everybody", (fake) => fake],
      ["for one tenant", (fake) => fake.tenant()],
    ])("%s", (_, controlsOf) => {
      const { fake } = createAsker();
      const controls = controlsOf(fake);
      repeat(1_000, () => set(controls));
      expect(() => set(controls)).toThrow(
        `Failed to set one more of the ${name}: 1000 are pending, and there is room for 1000, of 1 MB together.`,
      );
      controls.clearRefusals();
      controls.clearFaults();
      repeat(3, () => setLong(controls));
      expect(() => setLong(controls)).toThrow("3 are pending");
    });
  });

  test("meets those for everybody and its own in the order in which they were set, and each by itself", async () => {
    const asker = createAsker();
    const [one, two] = [asker.fake.tenant({ token: "one" }), asker.fake.tenant({ token: "two" })];
    const of = ({ conduct }: Controls): string[] => conduct().refusals.map(({ refusal }) => refusal);
    asker.fake.refuse("quota-spent", { times: 2 });
    one.refuse("maintenance");
    asker.fake.refuse("time-limit");
    one.refuse("invalid-date");
    expect(of(one)).toEqual(["quota-spent", "maintenance", "time-limit", "invalid-date"]);
    const asked = async (token: string, times: number): Promise<number[]> => {
      const statuses: number[] = [];
      for (let count = 0; count < times; count += 1) statuses.push(await statusOf(asker, token));
      return statuses;
    };
    expect(await asked("one", 4)).toEqual([403, 403, 403, 408]);
    expect([of(one), of(two), of(asker.fake)]).toEqual([
      ["invalid-date"],
      ["quota-spent", "time-limit"],
      ["quota-spent", "time-limit"],
    ]);
    two.clearRefusals("quota-spent");
    expect([await asked("two", 2), await asked("three", 4)]).toEqual([
      [408, 200],
      [403, 403, 408, 200],
    ]);
    asker.fake.clearRefusals("time-limit");
    expect([of(one), of(two), of(asker.fake)]).toEqual([["invalid-date"], [], ["quota-spent"]]);
  });

  test("a share that one tenant has forgotten acts for the others", async () => {
    const asker = createAsker();
    asker.fake.refuse("quota-spent", { rate: 1 });
    asker.fake.tenant({ token: "one" }).clearRefusals();
    expect([await statusOf(asker, "one"), await statusOf(asker, "two")]).toEqual([200, 403]);
  });
});
