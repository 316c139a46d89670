import { expect, test } from "vitest";
import { createFake, virtualClock } from "../src/index.ts";
import { aDay, createAsker } from "./asker.ts";

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
])("in maintenance from %s to %s, at %s it answers %i", async (from, to, time, status) => {
  const { ask } = createAsker({ maintenance: { from, to }, clock: virtualClock({ start: at(time) }) });
  expect((await ask(query)).status).toBe(status);
});

test("goes by the clock of the tenant, every night anew", async () => {
  const { ask, fake } = createAsker();
  const night = fake.tenant({ token: "night" });
  night.setMaintenance({ from: "02:00", to: "03:00" });
  const statuses: number[] = [];
  for (let hours = 0; hours < 48; hours += 1) {
    night.clock.advance({ hours: 1 });
    statuses.push((await ask(query, { token: "night" })).status);
  }
  expect(statuses.filter((status) => status === 403)).toHaveLength(2);
  expect((await ask(query)).status).toBe(200);
});

test.each([
  { from: "2:00", to: "03:00" },
  { from: "02:00", to: "24:00" },
  { from: "02:00", to: "02:00" },
])("refuses $from to $to, and says what it takes", (maintenance) => {
  expect(() => createFake({ maintenance })).toThrow(/from one time of day to another/);
  const fake = createFake();
  expect(() => fake.setMaintenance(maintenance)).toThrow(RangeError);
  expect(fake.conduct().maintenance).toBe(false);
});
