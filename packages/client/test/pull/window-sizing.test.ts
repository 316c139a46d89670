import { describe, expect, test } from "vitest";
import type { ReportResult } from "../../src/index.ts";
import { initialWindowSeconds, nextWindowSeconds } from "../../src/pull/window-sizing.ts";
import type { WindowOutcome } from "../../src/pull/window-states.ts";

const day = 86_400;
const longest = 31 * day;
const window = { from: 0, to: 10 * day };

describe("makes the next windows", () => {
  test.each([
    ["half as long as one that was too large", 10 * day, split("too-large"), 5 * day],
    ["no longer than before after one that was too large", 2 * day, split("too-large"), 2 * day],
    ["as long as before after one that may have been refused", 10 * day, split("ambiguous"), 10 * day],
    ["long enough for 60 % of the row limit", 10 * day, rows(400), 15 * day],
    ["at most twice as long", 10 * day, rows(1), 20 * day],
    ["no shorter because of many rows", 10 * day, rows(990), 10 * day],
    ["longer after an empty one", 10 * day, rows(0), 20 * day],
    ["at most 31 days long", 30 * day, rows(0), longest],
  ])("%s", (_, seconds, outcome, expected) => {
    expect(nextWindowSeconds(seconds, window, outcome, 1_000)).toBe(expected);
  });
});

test.each([
  [undefined, longest],
  [day, day],
  [90 * day, longest],
])("begins with %s seconds, as the cursor says, or at most 31 days: %i", (seconds, expected) => {
  expect(initialWindowSeconds(seconds)).toBe(expected);
});

function split(reason: "too-large" | "ambiguous"): WindowOutcome {
  return { split: [window, window], reason };
}

function rows(count: number): WindowOutcome {
  const data = Array.from({ length: count }, () => ({})) as object as ReportResult["data"];
  const envelope = { code: 200, error: null, msg: "" };
  const isEmpty = count === 0;
  const common = { envelope, isComplete: true, isUtf8: true, serverTimeMs: undefined };
  return { result: { report: "diagram_13", data, isEmpty, ...common }, gap: undefined, readAtMs: 0 };
}
