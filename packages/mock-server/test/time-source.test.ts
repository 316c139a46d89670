import { expect, test } from "vitest";
import { sleepInRealTime, systemTime } from "../src/clock/time-source.ts";

test("time is never shorter than asked for, wherever in a millisecond it begins", async () => {
  for (const milliseconds of [0, 1, 2, 7.5]) {
    for (let count = 0; count < 20; count += 1) {
      const start = performance.now();
      while (performance.now() - start < count / 20);
      const before = performance.now();
      await sleepInRealTime(milliseconds);
      expect(performance.now() - before).toBeGreaterThanOrEqual(milliseconds);
    }
  }
});

test("a wait that was cancelled never calls back", async () => {
  const calls: string[] = [];
  const cancel = systemTime.after(2, () => calls.push("cancelled"));
  systemTime.after(2, () => calls.push("kept"));
  cancel();
  await sleepInRealTime(10);
  expect(calls).toEqual(["kept"]);
});
