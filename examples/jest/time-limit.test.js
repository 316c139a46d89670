import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { readReport } from "./read-report.js";

const day = { api: "cdr_4", date_ini: "20260302000000", date_end: "20260302235959" };

// Nobody waits: this clock jumps to whatever is due next.
const wolkvox = setupWolkvox({ clock: virtualClock({ auto: true }), latency: 90_000 });
beforeAll(() => wolkvox.listen());
afterAll(() => wolkvox.close());

const cut = "408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)";

test("is cut at 60 seconds in a fraction of them", async () => {
  const [before, realBefore] = [wolkvox.clock.now(), performance.now()];
  await expect(readReport(day)).rejects.toThrow(cut);
  expect(wolkvox.clock.now() - before).toBe(60_000);
  // Under a second as a rule; a busy machine may take longer, but nobody waits a minute.
  expect(performance.now() - realBefore).toBeLessThan(30_000);
});

test("is cut all the same with fake timers, of which the double needs the real nextTick", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick"] });
  await expect(readReport(day)).rejects.toThrow(cut);
  jest.useRealTimers();
});
