import { namedProfile, type Profile, parseProfile, resolveAnswers } from "@mockvox/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fault, toFetch } from "../src/index.ts";
import { maskSecretsInStart } from "../src/request/redact.ts";
import { aDay, createTestClient, present } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const query = { api: "cdr_4", ...aDay };
const gzip = (head: "answered" | "refused"): Profile =>
  parseProfile({ mockvox: 1, name: "t", answers: { head, compression: "gzip" } });

test("records requests for other paths of the host, too, with their status and tenant", async () => {
  const { fake, send } = createTestClient();
  await send("", { path: "/api/v2/report_manager.php" });
  await send("", { method: "OPTIONS" });
  await send(`x=${"a".repeat(9_000)}`, { token: "one" });
  expect(fake.requests).toMatchObject([
    { path: "/api/v2/report_manager.php", status: 404, report: undefined, complete: true, waitedMs: 0 },
    { method: "OPTIONS", status: 200 },
    { status: 414, path: "/api/v2/reports_manager.php", query: {}, refusal: undefined },
  ]);
  expect(fake.tenant({ token: "one" }).requests).toHaveLength(1);
  expect(fake.requests[0]?.quotaLeft).toBe(25_000);
});

test("records a request when its response starts, and its bytes when it ends", async () => {
  const { fake } = createTestClient();
  const long = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
  const ends: unknown[] = [];
  fake.follow((entry) => ends.push(entry));
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${long}`;
  const response = await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  expect(fake.requests).toMatchObject([{ status: 200, bytes: 0, complete: false, quotaLeft: 24_999 }]);
  expect(ends).toEqual([]);
  const { byteLength } = await response.arrayBuffer();
  expect(fake.requests).toMatchObject([{ status: 200, bytes: byteLength, complete: true }]);
  expect(ends).toEqual(fake.requests);
});

test("has what is left of the quota that was charged, even if the profile changes meanwhile", async () => {
  const { fake, send } = createTestClient();
  const long = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
  await send(query);
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${long}`;
  const response = await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  const [before] = fake.listRequests({ report: "diagram_13" });
  const scope = resolveAnswers(namedProfile("default"))["quota-scope"] === "operation" ? "token" : "operation";
  fake.useProfile(parseProfile({ mockvox: 1, name: "t", answers: { "quota-scope": scope } }));
  await response.arrayBuffer();
  expect(before?.quotaLeft).toBe(24_998);
  expect(fake.listRequests({ report: "diagram_13" })[0]?.quotaLeft).toBe(24_998);
});

test("lists requests by fields and time of arrival, possibly none", async () => {
  const { fake, send } = createTestClient();
  await send(query);
  fake.clock.advance({ minutes: 1 });
  await send({ ...query, api: "campaign_8", campaign_id: "77" });
  await send(query, { token: "refuse-quota-spent" });
  const count = (...wanted: Parameters<typeof fake.listRequests>): number => fake.listRequests(...wanted).length;
  expect(count({})).toBe(3);
  expect(count({ report: "cdr_4" })).toBe(2);
  expect(count({ since: present + 1 })).toBe(2);
  expect(count({ refusal: "quota-spent", status: 403 })).toBe(1);
  expect(count({ query: { campaign_id: "77" } })).toBe(1);
  expect(count({ report: "diagram_2" })).toBe(0);
  expect(() => fake.findRequests({ report: "cdr_4", since: present + 120_000 })).toThrow(
    withCode("no-matching-request", {
      filter: `report "cdr_4", since ${present + 120_000}`,
      closest: `since ${present}`,
      count: 3,
    }),
  );
});

test.each<[string, Profile, Fault | undefined]>([
  ["that is refused and would be compressed", gzip("refused"), undefined],
  ["that has a response and would be compressed", gzip("answered"), undefined],
  ["whose body would be replaced by a fault", gzip("refused"), { kind: "garbage" }],
  ["whose body would be cut", gzip("answered"), { kind: "cut-body", afterBytes: 5 }],
  ["whose body would be throttled", gzip("answered"), { kind: "slow-drip", bytesPerSecond: 10 }],
])("records a HEAD %s, with no bytes sent", async (_, profile, fault) => {
  const { fake } = createTestClient({ profile });
  if (fault) fake.injectFault(fault);
  const headers = new Map([
    ["wolkvox-token", "demo"],
    ["accept-encoding", "gzip"],
  ]);
  // No adapter reads the body.
  const { releaseSlot } = await fake.handle({
    method: "HEAD",
    path: "/api/v2/reports_manager.php",
    query: new URLSearchParams(query).toString(),
    host: undefined,
    header: (name) => headers.get(name),
    signal: undefined,
  });
  expect(fake.requests).toMatchObject([{ method: "HEAD", bytes: 0, complete: true }]);
  await releaseSlot?.();
  expect((await fake.tenant().usage()).slots.used).toBe(0);
});

test("is bounded, however long the requests are", async () => {
  const { fake, send } = createTestClient({ journalSize: 10 });
  for (let count = 0; count < 30; count += 1) {
    await send(`api=${"b".repeat(3_000)}&campaign_id=${"c".repeat(3_000)}`, { path: `/${"d-".repeat(1_000)}` });
  }
  expect(fake.requests).toHaveLength(10);
  expect(JSON.stringify(fake.requests).length).toBeLessThan(10_000);
});

test("always has the latest requests in order, whichever tenants are forgotten", async () => {
  const steps = fc.array(fc.constantFrom("one", "two", "forget one", "reset"), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 4 }), async (taken, most) => {
      const { fake, send } = createTestClient({ journalSize: most });
      let kept: string[] = [];
      for (const [at, step] of taken.entries()) {
        if (step === "reset") {
          fake.reset();
          kept = [];
        } else if (step === "forget one") {
          fake.tenant({ token: "one" }).reset();
          kept = kept.filter((name) => !name.startsWith("/one"));
        } else {
          await send("", { path: `/${step}${at}`, token: step });
          kept = most === 0 ? [] : [...kept, `/${step}${at}`].slice(-most);
        }
      }
      expect(fake.requests.map(({ path }) => path)).toEqual(kept);
    }),
  );
});

test("separates many tenants, and shows nothing that reveals a token", async () => {
  const { fake, send } = createTestClient();
  const tokens = Array.from({ length: 900 }, (_, at) => `suite${at * 7919}`);
  for (const token of tokens) await send({ api: "none" }, { token });
  expect(new Set(fake.requests.map(({ token }) => token)).size).toBe(900);
  for (const token of tokens) expect(fake.tenant({ token }).requests).toHaveLength(1);
  const other = createTestClient();
  for (const token of ["first", tokens[0]]) await other.send({ api: "none" }, { token: token ?? "" });
  expect(other.fake.requests[1]?.token).not.toBe(fake.requests[0]?.token);
});

// An earlier hash made these two equal.
test.each(["access_token", "%74oken", "API_KEY", "date_ini&key"])(
  "hides what stands in %s wherever else it stands",
  async (name) => {
    const { fake, send } = createTestClient();
    await send(`api=cdr_4&date_ini=hunter42&date_end=20260302235959&${name}=hunter42`);
    expect(fake.requests).toMatchObject([{ report: "cdr_4", query: { date_end: "20260302235959" } }]);
    expect(JSON.stringify(fake.requests)).not.toContain("hunter42");
  },
);

test("distinguishes two tokens whose hashes are equal", async () => {
  const { fake, send } = createTestClient();
  const [one, two] = ["suite1n1qbeq1e0gmdv", "suite1k7ljzyzkdbrz"] as const;
  await send(query, { token: one });
  expect(fake.tenant({ token: two }).requests).toEqual([]);
  fake.tenant({ token: two }).reset();
  expect(fake.tenant({ token: one }).requests).toHaveLength(1);
});

test("has the same fingerprint for a token on every server and after a reset", async () => {
  const { fake, send } = createTestClient();
  for (const host of ["wv0001.wolkvox.com", "wv0002.wolkvox.com"]) await send(query, { host });
  const [one, other] = fake.requests.map(({ token }) => token);
  expect(other).toBe(one);
  fake.reset();
  await send(query);
  expect(fake.requests.map(({ token }) => token)).toEqual([one]);
});

test("notifies the listener of one tenant only of its requests", async () => {
  const { fake, send } = createTestClient();
  const [all, own]: number[][] = [[], []];
  const endAll = fake.follow(({ status = 0 }) => all?.push(status));
  fake.tenant({ token: "one" }).follow(({ status = 0 }) => own?.push(status));
  await send(query, { token: "one" });
  await send(query, { token: "two" });
  endAll();
  await send(query, { token: "one" });
  expect([all, own]).toEqual([
    [200, 200],
    [200, 200],
  ]);
});

test("has the first kilobyte of the body, also of a long, a chunked and a compressed response, and none of a HEAD", async () => {
  const { fake, send } = createTestClient();
  const { text } = await send(query);
  const long = { api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" };
  const longResponse = await send(long);
  await send(query, { method: "HEAD" });
  expect(fake.requests.map(({ body }) => body)).toEqual([
    text.slice(0, 1_024),
    longResponse.text.slice(0, 1_024),
    undefined,
  ]);
  fake.useProfile(gzip("answered"));
  await send(query, { headers: { "accept-encoding": "gzip" } });
  await send(long, { headers: { "accept-encoding": "gzip" } });
  expect(fake.requests.slice(-2).map(({ body }) => body)).toEqual([text.slice(0, 1_024), undefined]);
});

test("keeps bodies of the latest 1000 requests, in memory of a fixed size", async () => {
  const { fake, send } = createTestClient({ journalSize: 1_100 });
  for (let count = 0; count < 1_050; count += 1) await send({ api: "none", nr: String(count) });
  const kept = fake.requests.map(({ body }) => body !== undefined);
  expect([kept.indexOf(true), kept.filter(Boolean).length]).toEqual([50, 1_000]);
});

test("keeps the body that a client received before a reset and none of a later journal", async () => {
  const { fake, send } = createTestClient({ journalSize: 2 });
  await send(query, { token: "one" });
  await send({ api: "none" }, { token: "two" });
  fake.tenant({ token: "one" }).reset();
  await send(query, { token: "three" });
  expect(fake.requests.map(({ body }) => body?.includes("0_5_seg") ?? false)).toEqual([false, true]);
});

test("keeps the bodies of all kept requests after those of a tenant were dropped", async () => {
  const { fake, send } = createTestClient({ journalSize: 3 });
  for (const token of ["one", "two", "two"]) await send({ api: "none" }, { token });
  fake.tenant({ token: "two" }).reset();
  for (const token of ["three", "three"]) await send({ api: "none" }, { token });
  expect(fake.requests.map(({ body }) => body !== undefined)).toEqual([true, true, true]);
});

test("drops the same bodies after a snapshot as without it", async () => {
  const options = { journalSize: 1_100 };
  const { fake, send } = createTestClient(options);
  for (let count = 0; count < 1_050; count += 1) await send({ api: "none", nr: String(count) });
  const restored = createTestClient(options);
  await restored.fake.restore(await fake.snapshot());
  for (const client of [{ fake, send }, restored]) {
    for (let count = 0; count < 20; count += 1) await client.send({ api: "none", nr: String(count) });
  }
  const firstKept = ({ requests }: typeof fake): number => requests.findIndex(({ body }) => body !== undefined);
  expect([firstKept(fake), firstKept(restored.fake)]).toEqual([70, 70]);
});

test("never shows a secret in a body, not even a part of one at its end", () => {
  const secret = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(secret, fc.nat({ max: 1_100 }), (token, before) => {
      const body = `${".".repeat(before)}${token}`.slice(0, 1_024);
      const shown = maskSecretsInStart(body, [token]);
      expect(shown).not.toContain(token.slice(0, 4));
    }),
  );
});

test("has durations in real time and on the tenant's clock, and why the response is not the usual one", async () => {
  const { fake, send } = createTestClient({ limits: { rows: 3 } });
  const before = Date.now();
  await send(query);
  await send({ ...query, api: "diagram_13" });
  fake.injectFault({ kind: "garbage" });
  await send(query);
  const [plain, cut, garbled] = fake.requests;
  expect(plain).toMatchObject({ clockMs: 0, cut: undefined, fault: undefined });
  expect(plain?.receivedAt).toBeGreaterThanOrEqual(before);
  expect(plain?.durationMs).toBeGreaterThanOrEqual(0);
  expect(cut).toMatchObject({ rows: 3, cut: true });
  expect(garbled).toMatchObject({ fault: "garbage" });
});

test("says whether a limit was reached or the error response was asked for", async () => {
  const { fake, send } = createTestClient({ licenses: 1 });
  await fake.tenant().spendQuota(1_000);
  await send(query);
  await send(query, { token: "refuse-quota-spent" });
  expect(fake.requests.map(({ refusal, enforced }) => [refusal, enforced])).toEqual([
    ["quota-spent", true],
    ["quota-spent", undefined],
  ]);
});
