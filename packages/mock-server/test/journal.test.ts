import { namedProfile, type Profile, parseProfile, resolveAnswers } from "@mockvox/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fault, toFetch } from "../src/index.ts";
import { aDay, createAsker, present } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };
const gzip = (head: "answered" | "refused"): Profile =>
  parseProfile({ mockvox: 1, name: "t", answers: { head, compression: "gzip" } });

test("keeps requests for other paths of the host too, with their status and for their tenant", async () => {
  const { fake, ask } = createAsker();
  await ask("", { path: "/api/v2/report_manager.php" });
  await ask("", { method: "OPTIONS" });
  await ask(`x=${"a".repeat(9_000)}`, { token: "one" });
  expect(fake.requests).toMatchObject([
    { path: "/api/v2/report_manager.php", status: 404, report: undefined, whole: true, waited: 0 },
    { method: "OPTIONS", status: 200 },
    { status: 414, path: "/api/v2/reports_manager.php", query: {}, refusal: undefined },
  ]);
  expect(fake.tenant({ token: "one" }).requests).toHaveLength(1);
  expect(fake.requests[0]?.quotaLeft).toBe(25_000);
});

test("has a request as soon as its answer begins, and its bytes at its end", async () => {
  const { fake } = createAsker();
  const long = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
  const ends: unknown[] = [];
  fake.follow((entry) => ends.push(entry));
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${long}`;
  const response = await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  expect(fake.requests).toMatchObject([{ status: 200, bytes: 0, whole: false, quotaLeft: 24_999 }]);
  expect(ends).toEqual([]);
  const { byteLength } = await response.arrayBuffer();
  expect(fake.requests).toMatchObject([{ status: 200, bytes: byteLength, whole: true }]);
  expect(ends).toEqual(fake.requests);
});

test("tells what is left of the quota that paid, though the profile counts another one meanwhile", async () => {
  const { fake, ask } = createAsker();
  const long = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
  await ask(query);
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${long}`;
  const response = await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  const [before] = fake.listRequests({ report: "diagram_13" });
  const scope = resolveAnswers(namedProfile("default"))["quota-scope"] === "operation" ? "token" : "operation";
  fake.useProfile(parseProfile({ mockvox: 1, name: "t", answers: { "quota-scope": scope } }));
  await response.arrayBuffer();
  expect(before?.quotaLeft).toBe(24_998);
  expect(fake.listRequests({ report: "diagram_13" })[0]?.quotaLeft).toBe(24_998);
});

test("lists requests by what they had and from when they came, perhaps none", async () => {
  const { fake, ask } = createAsker();
  await ask(query);
  fake.clock.advance({ minutes: 1 });
  await ask({ ...query, api: "campaign_8", campaign_id: "77" });
  await ask(query, { token: "refuse-quota-spent" });
  const count = (...wanted: Parameters<typeof fake.listRequests>): number => fake.listRequests(...wanted).length;
  expect(count({})).toBe(3);
  expect(count({ report: "cdr_4" })).toBe(2);
  expect(count({ since: present + 1 })).toBe(2);
  expect(count({ refusal: "quota-spent", status: 403 })).toBe(1);
  expect(count({ query: { campaign_id: "77" } })).toBe(1);
  expect(count({ report: "diagram_2" })).toBe(0);
  expect(() => fake.findRequests({ report: "cdr_4", since: present + 120_000 })).toThrow(
    `No request had report "cdr_4", since ${present + 120_000}. The nearest of 3 had since ${present} instead.`,
  );
});

test.each<[string, Profile, Fault | undefined]>([
  ["that is refused and would be compressed", gzip("refused"), undefined],
  ["that is answered and would be compressed", gzip("answered"), undefined],
  ["whose body would be spoilt", gzip("refused"), { kind: "garbage" }],
  ["whose body would be cut", gzip("answered"), { kind: "cut-body", afterBytes: 5 }],
  ["whose body would drip", gzip("answered"), { kind: "slow-drip", bytesPerSecond: 10 }],
])("keeps a HEAD %s, with no byte sent", async (_, profile, fault) => {
  const { fake } = createAsker({ profile });
  if (fault) fake.injectFault(fault);
  const headers = new Map([
    ["wolkvox-token", "demo"],
    ["accept-encoding", "gzip"],
  ]);
  // No edge reads the body.
  await fake.answer({
    method: "HEAD",
    path: "/api/v2/reports_manager.php",
    query: new URLSearchParams(query).toString(),
    host: undefined,
    header: (name) => headers.get(name),
    signal: undefined,
  });
  expect(fake.requests).toMatchObject([{ method: "HEAD", bytes: 0, whole: true }]);
  expect((await fake.tenant().usage()).slots.used).toBe(0);
});

test("is bounded, however long the requests are", async () => {
  const { fake, ask } = createAsker({ requestsKept: 10 });
  for (let count = 0; count < 30; count += 1) {
    await ask(`api=${"b".repeat(3_000)}&campaign_id=${"c".repeat(3_000)}`, { path: `/${"d-".repeat(1_000)}` });
  }
  expect(fake.requests).toHaveLength(10);
  expect(JSON.stringify(fake.requests).length).toBeLessThan(10_000);
});

test("always keeps the latest in their order, whoever is forgotten meanwhile", async () => {
  const steps = fc.array(fc.constantFrom("one", "two", "forget one", "reset"), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 4 }), async (taken, most) => {
      const { fake, ask } = createAsker({ requestsKept: most });
      let kept: string[] = [];
      for (const [at, step] of taken.entries()) {
        if (step === "reset") {
          fake.reset();
          kept = [];
        } else if (step === "forget one") {
          fake.tenant({ token: "one" }).reset();
          kept = kept.filter((name) => !name.startsWith("/one"));
        } else {
          await ask("", { path: `/${step}${at}`, token: step });
          kept = most === 0 ? [] : [...kept, `/${step}${at}`].slice(-most);
        }
      }
      expect(fake.requests.map(({ path }) => path)).toEqual(kept);
    }),
  );
});

test("keeps the requests of many tenants apart, and shows nothing from which a token could be found", async () => {
  const { fake, ask } = createAsker();
  const tokens = Array.from({ length: 900 }, (_, at) => `suite${at * 7919}`);
  for (const token of tokens) await ask({ api: "none" }, { token });
  expect(new Set(fake.requests.map(({ token }) => token)).size).toBe(900);
  for (const token of tokens) expect(fake.tenant({ token }).requests).toHaveLength(1);
  const other = createAsker();
  for (const token of ["first", tokens[0]]) await other.ask({ api: "none" }, { token: token ?? "" });
  expect(other.fake.requests[1]?.token).not.toBe(fake.requests[0]?.token);
});

// Under the hash that once told them apart, these two were one.
test.each(["access_token", "%74oken", "API_KEY", "date_ini&key"])(
  "hides what stands in %s wherever else it stands",
  async (name) => {
    const { fake, ask } = createAsker();
    await ask(`api=cdr_4&date_ini=hunter42&date_end=20260302235959&${name}=hunter42`);
    expect(fake.requests).toMatchObject([{ report: "cdr_4", query: { date_end: "20260302235959" } }]);
    expect(JSON.stringify(fake.requests)).not.toContain("hunter42");
  },
);

test("does not take two tokens for one whose hashes are the same", async () => {
  const { fake, ask } = createAsker();
  const [one, two] = ["suite1n1qbeq1e0gmdv", "suite1k7ljzyzkdbrz"] as const;
  await ask(query, { token: one });
  expect(fake.tenant({ token: two }).requests).toEqual([]);
  fake.tenant({ token: two }).reset();
  expect(fake.tenant({ token: one }).requests).toHaveLength(1);
});

test("calls a token by the same name at every server and after a reset", async () => {
  const { fake, ask } = createAsker();
  for (const host of ["wv0001.wolkvox.com", "wv0002.wolkvox.com"]) await ask(query, { host });
  const [one, other] = fake.requests.map(({ token }) => token);
  expect(other).toBe(one);
  fake.reset();
  await ask(query);
  expect(fake.requests.map(({ token }) => token)).toEqual([one]);
});

test("tells one tenant's requests alone to who follows that tenant", async () => {
  const { fake, ask } = createAsker();
  const [all, own]: number[][] = [[], []];
  const endAll = fake.follow(({ status = 0 }) => all?.push(status));
  fake.tenant({ token: "one" }).follow(({ status = 0 }) => own?.push(status));
  await ask(query, { token: "one" });
  await ask(query, { token: "two" });
  endAll();
  await ask(query, { token: "one" });
  expect([all, own]).toEqual([
    [200, 200],
    [200, 200],
  ]);
});
