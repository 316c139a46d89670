import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/index.ts";
import { parseSnapshot } from "../../src/snapshot/parse-snapshot.ts";
import { aDay, createTestClient, present, type TestClient } from "../test-client.ts";
import { withCode } from "../with-code.ts";

const query = { api: "cdr_4", ...aDay };
const secret = "5f4dcc3b5aa765d61d8327deb882cf99";

async function used(): Promise<TestClient> {
  const client = createTestClient({ seed: 7, size: "small", tokens: ["demo", secret] });
  client.fake.refuse("maintenance", { times: 2 });
  await client.send(query, { token: secret });
  await client.send(`api=cdr_4&date_ini=20260302000000&date_end=20260302235959&token=${secret}`, { token: secret });
  await client.send({ api: "campaign_8", ...aDay, campaign_id: secret }, { token: secret });
  return client;
}

test("contains no token, and its SHA-256 instead", async () => {
  const { fake } = await used();
  const text = JSON.stringify(await fake.snapshot());
  expect(text).not.toContain(secret);
  const hash = createHash("sha256").update(secret).digest("hex");
  const { tenants, options } = await fake.snapshot();
  expect(tenants.map(({ tenant }) => tenant)).toEqual([`0001/${hash}`]);
  expect(options.tokens).toContain(hash);
});

test("of a restored mock server has the same hashes, not hashes of hashes", async () => {
  const { fake } = await used();
  const saved = await fake.snapshot();
  const { fake: restored } = createTestClient({ snapshot: parseSnapshot(saved) });
  expect(await restored.snapshot()).toEqual(saved);
});

test("does not change with the mock server", async () => {
  const { fake } = await used();
  const saved = await fake.snapshot();
  const before = JSON.stringify(saved);
  fake.setMaintenance(true);
  await fake.reset();
  expect(JSON.stringify(saved)).toBe(before);
});

test("restores the clock that the mock server has, and keeps its followers", async () => {
  const saved = await (await used()).fake.snapshot();
  const { fake, send } = createTestClient({ size: "small" });
  const { clock } = fake;
  clock.advance({ days: 3 });
  const followed: number[] = [];
  fake.follow(({ status = 0 }) => followed.push(status));
  await fake.restore(saved);
  expect([fake.clock === clock, clock.now()]).toEqual([true, present]);
  await send(query, { token: secret });
  expect(followed).toHaveLength(1);
});

test("keeps which tokens are accepted, and what is left of a refusal for each", async () => {
  const saved = await (await used()).fake.snapshot();
  const { fake, send } = createTestClient({ snapshot: parseSnapshot(saved) });
  const refusals = async (token: string): Promise<unknown[]> => {
    for (const _ of [1, 2, 3]) await send(query, { token });
    return fake.requests.slice(-3).map(({ refusal }) => refusal);
  };
  expect(await refusals(secret)).toEqual([undefined, undefined, undefined]);
  expect(await refusals("demo")).toEqual(["maintenance", "maintenance", undefined]);
  expect(await refusals("third")).toEqual(["maintenance", "maintenance", "invalid-token"]);
});

test("a reset returns to the options of the snapshot", async () => {
  const { fake } = await used();
  fake.setLatency(500);
  const { fake: restored } = createTestClient({ snapshot: parseSnapshot(await fake.snapshot()) });
  expect(restored.settings().latency).toBe(500);
  await restored.reset();
  expect([restored.settings().latency, restored.health().source.seed]).toEqual([0, 7]);
});

test("slots in use are not part of it", async () => {
  const { fake } = createTestClient({ size: "small", latency: 1_000 });
  const pending = fake.handle({
    method: "GET",
    path: "/api/v2/reports_manager.php",
    query: new URLSearchParams(query).toString(),
    host: undefined,
    header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
    signal: undefined,
  });
  expect((await fake.tenant().usage()).slots.used).toBe(1);
  const { fake: restored } = createTestClient({ snapshot: parseSnapshot(await fake.snapshot()) });
  expect(await restored.tenant().usage()).toMatchObject({ slots: { used: 0 }, quota: { left: 24_999 } });
  fake.clock.advance({ seconds: 1 });
  await pending;
});

test("a file that is wrong changes nothing, and its error says what is wrong", async () => {
  const { fake } = await used();
  const before = await fake.snapshot();
  const tenant = before.tenants[0];
  if (!tenant) throw new Error("The snapshot has no tenant.");
  const wrong: [unknown, object][] = [
    [undefined, { code: "not-a-snapshot" }],
    ["{}", { code: "not-a-snapshot" }],
    [{ rows: {} }, { code: "not-a-snapshot" }],
    [
      { ...before, version: 2 },
      { code: "snapshot-version", params: { found: "2", expected: 1 } },
    ],
    [
      { ...before, extra: 1 },
      { code: "unknown-snapshot-field", params: { field: "extra" } },
    ],
    [
      { ...before, clock: { now: present } },
      { code: "invalid-snapshot", params: { path: "clock.speed" } },
    ],
    [
      { ...before, clock: { now: 1e18, speed: 1 } },
      { code: "invalid-snapshot", params: { path: "clock.now" } },
    ],
    [{ ...before, options: { ...before.options, seed: "7" } }, { code: "invalid-snapshot" }],
    [{ ...before, options: { ...before.options, seed: 0.5 } }, { code: "invalid-snapshot" }],
    [{ ...before, options: { ...before.options, openedOn: "never" } }, { code: "invalid-opening-day" }],
    [{ ...before, options: { ...before.options, limits: { speed: 1 } } }, { code: "unknown-limit" }],
    [{ ...before, options: { ...before.options, profile: { name: "x" } } }, { code: "unsupported-profile-version" }],
    [{ ...before, options: { ...before.options, reports: [{ id: "cdr_1" }] } }, { code: "invalid-report-definition" }],
    [{ ...before, options: { ...before.options, data: { rows: 1 } } }, { code: "invalid-custom-data" }],
    [{ ...before, tenants: [{ ...tenant, tenant: `0001/${secret}` }] }, { code: "invalid-snapshot" }],
    [
      { ...before, tenants: [tenant, tenant] },
      { code: "invalid-snapshot", params: { path: "tenants[1].tenant" } },
    ],
    [{ ...before, tenants: [{ ...tenant, random: [1, 2] }] }, { code: "invalid-snapshot" }],
    [
      { ...before, defaults: { ...before.defaults, refusals: { latest: 1, pending: [{ number: 1, times: 1 }] } } },
      { code: "invalid-snapshot", params: { path: "defaults.refusals.pending[0]" } },
    ],
    [
      { ...before, defaults: { ...before.defaults, refusals: { latest: 1, pending: [{ number: 1, refusal: "no" }] } } },
      { code: "unknown-refusal" },
    ],
    [
      { ...before, audit: { dropped: 0, series: before.audit.series.map((series) => ({ ...series, rows: [] })) } },
      { code: "invalid-snapshot", params: { path: "audit.series[0].rows" } },
    ],
  ];
  for (const [given, error] of wrong) {
    await expect(fake.restore(given), JSON.stringify(error)).rejects.toMatchObject(error);
    expect(await fake.snapshot()).toEqual(before);
  }
});

test("cannot be given with other options, and has to be parsed", async () => {
  const saved = await (await used()).fake.snapshot();
  const snapshot = parseSnapshot(saved);
  expect(() => createTestClient({ snapshot, seed: 7 })).toThrow(withCode("option-with-snapshot", { option: "seed" }));
  expect(() => createTestClient({ snapshot: saved as never })).toThrow(withCode("unparsed-snapshot"));
});

test("needs a limit store that can export and import quotas", async () => {
  const { exportQuotas: _, importQuotas: __, ...limitStore } = createMemoryStore();
  const { fake } = createTestClient({ limitStore });
  await expect(fake.snapshot()).rejects.toMatchObject({ code: "limit-store-without-snapshots" });
  const saved = await (await used()).fake.snapshot();
  await expect(fake.restore(saved)).rejects.toMatchObject({ code: "limit-store-without-snapshots" });
});
