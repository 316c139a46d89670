import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readReport } from "./read-report.ts";

const day = { api: "diagram_2", date_ini: "20260302000000", date_end: "20260302235959" };

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

describe("with fake timers", () => {
  afterEach(() => void vi.useRealTimers());

  test("is cut all the same, and the code under test keeps a time of its own", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-03T05:00:00-05:00") });
    await expect(readReport(day)).rejects.toThrow(cut);
    expect(new Date()).toEqual(new Date("2026-03-03T05:00:00-05:00"));
  });
});
