import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { readReport } from "./read-report.js";

const day = { api: "diagram_13", date_ini: "20260302000000", date_end: "20260302235959" };

const wolkvox = setupWolkvox({ clock: virtualClock({ start: Date.parse("2026-03-03T09:00:00-05:00") }) });
beforeAll(() => wolkvox.listen());
afterEach(() => wolkvox.reset());
afterAll(() => wolkvox.close());

test("pulls a day", async () => {
  expect((await readReport(day)).length).toBeGreaterThan(100);
  wolkvox.findRequests({ report: "diagram_13", status: 200 });
});

test("is refused a third concurrent request", async () => {
  wolkvox.setLatency(5_000);
  const three = [1, 2, 3].map(() => readReport(day));
  await expect(Promise.race(three)).rejects.toThrow("403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)");
  wolkvox.clock.advance({ seconds: 5 });
  const ends = (await Promise.allSettled(three)).map(({ status }) => status);
  expect(ends.sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
});

test("spends the daily quota, which is renewed the next day", async () => {
  wolkvox.spendQuota(24_999);
  await readReport(day);
  await expect(readReport(day)).rejects.toThrow("403 TOKEN LIMIT EXCEEDED");
  wolkvox.clock.advance({ days: 1 });
  await readReport(day);
});
