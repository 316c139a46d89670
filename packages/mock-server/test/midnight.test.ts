import { expect, test } from "vitest";
import { aDay, createTestClient, type TestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay };
const small = { licenses: 1, limits: { requestsPerLicencePerDay: 10 } };
const statusesOf = async ({ send }: TestClient, times: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let count = 0; count < times; count += 1) statuses.push((await send(query)).status);
  return statuses;
};
const leftOf = async ({ fake }: TestClient, token = "demo"): Promise<number> =>
  (await fake.tenant({ token }).usage()).quota.left;

test("keeps what the new day has spent when a request of the old day ends, and records what is left of the new day", async () => {
  const client = createTestClient({ ...small, latency: 5_000 });
  client.fake.clock.advance({ hours: 11, minutes: 59, seconds: 58 });
  const across = client.send(query);
  client.fake.clock.advance({ seconds: 3 });
  client.fake.setLatency(0);
  await statusesOf(client, 4);
  client.fake.clock.advance({ seconds: 3 });
  expect((await across).status).toBe(200);
  expect(await leftOf(client)).toBe(6);
  expect(client.fake.requests.map(({ quotaLeft }) => quotaLeft)).toEqual([9, 8, 7, 6, 6]);
});

test("refunds a unit to the day that it was spent on", async () => {
  const client = createTestClient({ ...small, latency: 61_000 });
  client.fake.clock.advance({ hours: 11, minutes: 59, seconds: 58 });
  const cut = client.send(query);
  client.fake.clock.advance({ minutes: 1 });
  client.fake.setLatency(0);
  await statusesOf(client, 4);
  expect((await cut).status).toBe(408);
  expect(await leftOf(client)).toBe(6);
});

test("separates the days of tenants when the quota is per operation", async () => {
  const profile = { mockvox: 1, name: "t", answers: { "quota-scope": "operation" } } as const;
  const client = createTestClient({ ...small, profile });
  const [today, tomorrow] = ["today", "tomorrow"].map((token) => client.fake.tenant({ token }));
  tomorrow?.clock.advance({ days: 1 });
  today?.spendQuota(7);
  expect([await leftOf(client, "tomorrow"), await leftOf(client, "today")]).toEqual([10, 3]);
  tomorrow?.spendQuota(4);
  expect([await leftOf(client, "today"), await leftOf(client, "tomorrow")]).toEqual([3, 6]);
});

test("does not reset the quota when a clock is set back a day and forward again, nor for new tenants", async () => {
  const client = createTestClient(small);
  const { clock } = client.fake;
  const now = clock.now();
  client.fake.spendQuota(10);
  clock.set(now - 86_400_000);
  expect(await statusesOf(client, 1)).toEqual([200]);
  client.fake.spendQuota(3);
  clock.set(now);
  expect(await statusesOf(client, 1)).toEqual([403]);
  expect((await client.send(query, { token: "late" })).status).toBe(403);
  clock.set(now - 86_400_000);
  expect([await leftOf(client), await leftOf(client, "later")]).toEqual([6, 7]);
});

test("resets every day of a tenant that is reset, whatever day its clock is on", async () => {
  const client = createTestClient(small);
  await statusesOf(client, 10);
  const tenant = client.fake.tenant();
  tenant.clock.advance({ days: 1 });
  await statusesOf(client, 10);
  tenant.clock.advance({ days: 1 });
  tenant.reset();
  expect(await leftOf(client)).toBe(10);
  tenant.clock.advance({ days: 1 });
  expect(await leftOf(client)).toBe(10);
});
