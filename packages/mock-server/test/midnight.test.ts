import { expect, test } from "vitest";
import { type Asker, aDay, createAsker } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };
const small = { licenses: 1, limits: { requestsPerLicencePerDay: 10 } };
const statusesOf = async ({ ask }: Asker, times: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let count = 0; count < times; count += 1) statuses.push((await ask(query)).status);
  return statuses;
};
const leftOf = async ({ fake }: Asker, token = "demo"): Promise<number> =>
  (await fake.tenant({ token }).usage()).quota.left;

test("keeps what the new day has spent when a request of the old one ends, and journals what is left of the new one", async () => {
  const asker = createAsker({ ...small, latency: 5_000 });
  asker.fake.clock.advance({ hours: 11, minutes: 59, seconds: 58 });
  const across = asker.ask(query);
  asker.fake.clock.advance({ seconds: 3 });
  asker.fake.setLatency(0);
  await statusesOf(asker, 4);
  asker.fake.clock.advance({ seconds: 3 });
  expect((await across).status).toBe(200);
  expect(await leftOf(asker)).toBe(6);
  expect(asker.fake.requests.map(({ quotaLeft }) => quotaLeft)).toEqual([9, 8, 7, 6, 6]);
});

test("gives a unit back to the day that paid it", async () => {
  const asker = createAsker({ ...small, latency: 61_000 });
  asker.fake.clock.advance({ hours: 11, minutes: 59, seconds: 58 });
  const cut = asker.ask(query);
  asker.fake.clock.advance({ minutes: 1 });
  asker.fake.setLatency(0);
  await statusesOf(asker, 4);
  expect((await cut).status).toBe(408);
  expect(await leftOf(asker)).toBe(6);
});

test("keeps the days of tenants apart where the operation pays, whoever looks last", async () => {
  const profile = { mockvox: 1, name: "t", answers: { "quota-scope": "operation" } } as const;
  const asker = createAsker({ ...small, profile });
  const [today, tomorrow] = ["today", "tomorrow"].map((token) => asker.fake.tenant({ token }));
  tomorrow?.clock.advance({ days: 1 });
  today?.spendQuota(7);
  expect([await leftOf(asker, "tomorrow"), await leftOf(asker, "today")]).toEqual([10, 3]);
  tomorrow?.spendQuota(4);
  expect([await leftOf(asker, "today"), await leftOf(asker, "tomorrow")]).toEqual([3, 6]);
});

test("fills no quota when a clock goes back a day and forward again, also for who asks there for the first time", async () => {
  const asker = createAsker(small);
  const { clock } = asker.fake;
  const now = clock.now();
  asker.fake.spendQuota(10);
  clock.set(now - 86_400_000);
  expect(await statusesOf(asker, 1)).toEqual([200]);
  asker.fake.spendQuota(3);
  clock.set(now);
  expect(await statusesOf(asker, 1)).toEqual([403]);
  expect((await asker.ask(query, { token: "late" })).status).toBe(403);
  clock.set(now - 86_400_000);
  expect([await leftOf(asker), await leftOf(asker, "later")]).toEqual([6, 7]);
});

test("fills every day of a tenant that is reset, whatever day its clock stood on", async () => {
  const asker = createAsker(small);
  await statusesOf(asker, 10);
  const tenant = asker.fake.tenant();
  tenant.clock.advance({ days: 1 });
  await statusesOf(asker, 10);
  tenant.clock.advance({ days: 1 });
  tenant.reset();
  expect(await leftOf(asker)).toBe(10);
  tenant.clock.advance({ days: 1 });
  expect(await leftOf(asker)).toBe(10);
});
