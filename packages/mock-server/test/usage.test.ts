import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { aDay, createTestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay };

test("has a tenant's slots and quota as requests start and end", async () => {
  const { send, fake } = createTestClient({ licenses: 1, latency: 1000 });
  const { clock, usage } = fake.tenant();
  expect(await usage()).toEqual({ slots: { used: 0, of: 2 }, quota: { left: 1000, of: 1000 } });
  const asking = [send(query), send(query)];
  expect(await usage()).toEqual({ slots: { used: 2, of: 2 }, quota: { left: 998, of: 1000 } });
  expect((await fake.tenant({ token: "other" }).usage()).slots.used).toBe(0);
  clock.advance({ seconds: 1 });
  await Promise.all(asking);
  expect(await usage()).toEqual({ slots: { used: 0, of: 2 }, quota: { left: 998, of: 1000 } });
});

test("counts the slots of the profile", async () => {
  const profile = parseProfile({ mockvox: 1, name: "one", answers: { "simultaneous-requests": "one" } });
  expect((await createTestClient({ profile }).fake.tenant().usage()).slots.of).toBe(1);
});
