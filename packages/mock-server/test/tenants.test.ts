import { expect, test } from "vitest";
import { aDay, createTestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay, date_end: "20260302115959" };

test("separates a thousand tenants that act at the same time", async () => {
  const { send, fake } = createTestClient({ size: 50, licenses: 1, limits: { requestsPerLicencePerDay: 4 } });
  const liveOn = async (number: number): Promise<void> => {
    const token = `tenant${number}`;
    const own = fake.tenant({ token });
    const statusOf = async (): Promise<number> => (await send(query, { token })).status;

    own.refuse("maintenance", { times: (number % 3) + 1 });
    for (let count = 0; count <= number % 3; count += 1) expect(await statusOf()).toBe(403);

    own.setLatency(1_000 + number);
    const working = [statusOf(), statusOf()];
    expect((await send(query, { token })).text).toContain("SIMULTANEOUS");
    own.clock.advance({ milliseconds: 1_000 + number });
    expect(await Promise.all(working)).toEqual([200, 200]);

    own.setLatency(0);
    expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([200, 200, 403]);
    own.clock.advance({ days: 1 });
    expect(await statusOf()).toBe(200);
    expect(own.clock.now() - fake.clock.now()).toBe(86_400_000 + 1_000 + number);
  };
  await Promise.all(Array.from({ length: 1_000 }, (_, number) => liveOn(number)));
});

test("never forgets a tenant that is in use, however many others appear", async () => {
  const { send, fake } = createTestClient();
  fake.tenant({ token: "suite" }).setMaintenance(true);
  for (let number = 0; number < 12_000; number += 1) {
    fake.tenant({ token: `passing${number}` }).setLatency(0);
    if (number % 1_000 === 0) expect((await send(query, { token: "suite" })).status).toBe(403);
  }
  expect((await send(query, { token: "suite" })).status).toBe(403);
});

test("remembers what a token has spent, with more than ten thousand tokens in a day", async () => {
  const { fake } = createTestClient();
  for (let number = 0; number < 12_000; number += 1) fake.tenant({ token: `spender${number}` }).spendQuota(7);
  for (const number of [0, 6_000, 11_999]) {
    expect((await fake.tenant({ token: `spender${number}` }).usage()).quota.left).toBe(25_000 - 7);
  }
});

test("forgets the least recently used tenants instead of growing without bounds", async () => {
  const { send, fake } = createTestClient();
  fake.tenant({ token: "first" }).setMaintenance(true);
  expect((await send(query, { token: "first" })).status).toBe(403);
  for (let number = 0; number < 10_000; number += 1) fake.tenant({ token: `later${number}` }).setLatency(0);
  expect((await send(query, { token: "first" })).status).toBe(200);
});
