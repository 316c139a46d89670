import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readReport } from "./read-report.ts";

const day = { api: "diagram_2", date_ini: "20260302000000", date_end: "20260302235959" };

// This clock jumps to the next pending timer.
const wolkvox = setupWolkvox({ clock: virtualClock({ auto: true }), latency: 90_000 });
beforeAll(() => wolkvox.listen());
afterAll(() => wolkvox.close());

const cut = "408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)";

test("times out after 60 seconds, in milliseconds", async () => {
  const [before, realBefore] = [wolkvox.clock.now(), performance.now()];
  await expect(readReport(day)).rejects.toThrow(cut);
  expect(wolkvox.clock.now() - before).toBe(60_000);
  // Usually under a second; a busy machine may take longer, but never a minute.
  expect(performance.now() - realBefore).toBeLessThan(30_000);
});

describe("with fake timers", () => {
  afterEach(() => void vi.useRealTimers());

  test("times out too, and the code under test keeps its faked time", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-03T05:00:00-05:00") });
    await expect(readReport(day)).rejects.toThrow(cut);
    expect(new Date()).toEqual(new Date("2026-03-03T05:00:00-05:00"));
  });
});
