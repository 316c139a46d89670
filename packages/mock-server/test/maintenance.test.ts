import { expect, test } from "vitest";
import { createFake, virtualClock } from "../src/index.ts";
import { aDay, createTestClient } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const query = { api: "cdr_4", ...aDay };
const at = (time: string): number => Date.parse(`2026-06-01T${time}-05:00`);

test.each([
  ["02:00", "03:00", "01:59:59", 200],
  ["02:00", "03:00", "02:00:00", 403],
  ["02:00", "03:00", "02:59:59", 403],
  ["02:00", "03:00", "03:00:00", 200],
  ["23:30", "00:30", "23:30:00", 403],
  ["23:30", "00:30", "00:29:59", 403],
  ["23:30", "00:30", "12:00:00", 200],
])("in maintenance from %s to %s, at %s it responds with %i", async (from, to, time, status) => {
  const { send } = createTestClient({ maintenance: { from, to }, clock: virtualClock({ start: at(time) }) });
  expect((await send(query)).status).toBe(status);
});

test("follows the tenant's clock, every night", async () => {
  const { send, fake } = createTestClient();
  const night = fake.tenant({ token: "night" });
  night.setMaintenance({ from: "02:00", to: "03:00" });
  const statuses: number[] = [];
  for (let hours = 0; hours < 48; hours += 1) {
    night.clock.advance({ hours: 1 });
    statuses.push((await send(query, { token: "night" })).status);
  }
  expect(statuses.filter((status) => status === 403)).toHaveLength(2);
  expect((await send(query)).status).toBe(200);
});

test.each([
  { from: "2:00", to: "03:00" },
  { from: "02:00", to: "24:00" },
  { from: "02:00", to: "02:00" },
])("rejects $from to $to", (maintenance) => {
  expect(() => createFake({ maintenance })).toThrow(withCode("invalid-maintenance"));
  const fake = createFake();
  expect(() => fake.setMaintenance(maintenance)).toThrow(withCode("invalid-maintenance"));
  expect(fake.settings().maintenance).toBe(false);
});
