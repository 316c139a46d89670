import { expect, test } from "vitest";
import { writeOutcome } from "../src/frame/markdown.ts";
import type { Measure } from "../src/frame/measure.ts";
import { runMeasure } from "../src/frame/rounds.ts";
import { median, ratioTo } from "../src/frame/statistics.ts";

const createMeasure = (turns: string[]): Measure => ({
  name: "Two ways",
  unit: "ms",
  about: "A way and one that takes twice as long.",
  rounds: { full: 4, quick: 2 },
  async enter() {
    const enter = (name: string, figure: number) => ({
      name,
      rows: 100,
      run: async () => {
        turns.push(name);
        return figure;
      },
      close: async () => {
        turns.push(`${name} left`);
      },
    });
    return [enter("base", 10), { ...enter("other", 20), goal: 1.5 }];
  },
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])("takes the median of %j", (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test("compares within a round, so that a slow round counts for both", () => {
  expect(ratioTo([10, 100, 10], [20, 200, 20])).toBe(2);
});

test("lets contestants take turns, each first as often, and closes them", async () => {
  const turns: string[] = [];
  await runMeasure(createMeasure(turns), true);
  const pairs = turns.slice(0, 8);
  expect(pairs.join(" ")).toBe("base other other base base other other base");
  expect(turns.slice(8)).toEqual(["base left", "other left"]);
});

test("writes ratios, rows a second and missed goals", async () => {
  const text = writeOutcome(await runMeasure(createMeasure([]), false));
  expect(text).toContain("| other | 20.0 | 2.00 × | 5,000 | ≤ 1.5 ×: **missed** |");
  expect(text).toContain("as long. 4 rounds.");
});
