import { describe, expect, test } from "vitest";
import { advanceWatermark, initialWatermark, resumeAfter } from "../../src/pull/watermark.ts";
import type { Interval } from "../../src/pull/window.ts";

const window: Interval = { from: 18_000, to: 36_000 };
const later: Interval = { from: 36_000, to: 54_000 };
const lateness = { allowedLatenessMs: 60_000, granularity: 1 };

describe("a window that is read", () => {
  test.each([
    ["at the end of the allowed lateness is settled", 36_060_000, 1, 36_000],
    ["a millisecond before holds the watermark", 36_059_999, 1, 18_000],
    ["late, but ends within a row, holds the watermark", 99_000_000, 86_400, 18_000],
  ])("%s", (_, readAtMs, granularity, next) => {
    const watermark = advanceWatermark(initialWatermark, window, readAtMs, { ...lateness, granularity });
    expect(resumeAfter(watermark, window)).toBe(next);
  });
});

test("stays before the first unsettled window, although later ones are settled", () => {
  const held = advanceWatermark(initialWatermark, window, 0, lateness);
  const after = advanceWatermark(held, later, 99_000_000, lateness);
  expect(resumeAfter(after, later)).toBe(window.from);
});
