import { expect, test } from "vitest";
import { drawOutcomes } from "../src/frame/chart.ts";
import { writeGoals, writeOutcome } from "../src/frame/markdown.ts";
import type { Contestant, Measure } from "../src/frame/measure.ts";
import { runMeasure } from "../src/frame/rounds.ts";
import { median, quantile, ratioTo } from "../src/frame/statistics.ts";

const createMeasure = (turns: string[] = []): Measure => ({
  name: "Two ways",
  about: "A way and one that takes twice as long.",
  columns: [
    { name: "time", unit: "ms", goal: { of: "ratio", bound: 1.5 }, isDrawn: true },
    { name: "speed", unit: "rows/s", better: "more", hasRatio: false, goal: { of: "figure", bound: 4_000 } },
  ],
  rounds: { full: 4, quick: 2 },
  async enter() {
    const enter = (name: string, time: number): Contestant => ({
      name,
      async run() {
        turns.push(name);
        return { time, speed: 100_000 / time };
      },
      async close() {
        turns.push(`${name} left`);
      },
    });
    const mute: Contestant = { name: "mute", run: async () => ({}) };
    return [enter("base", 10), { ...enter("other", 20), isOurs: true }, mute];
  },
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[Number.NaN, 1, 2, 3], 2],
])("takes the median of %j", (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

test("finds the figure below which 99 of 100 lie", () => {
  expect(
    quantile(
      Array.from({ length: 200 }, (_, at) => 199 - at),
      0.99,
    ),
  ).toBe(198);
});

test("compares within a round, so that a slow round counts for both", () => {
  expect(ratioTo([10, 100, 10], [20, 200, 20])).toBe(2);
});

test("lets contestants take turns, each first as often, and closes them", async () => {
  const turns: string[] = [];
  await runMeasure(createMeasure(turns), true);
  const pairs = turns.slice(0, 8);
  expect(pairs.join(" ")).toBe("base other other base base other base other");
  expect(turns.slice(8)).toEqual(["base left", "other left"]);
});

test("writes figures with their ratios, and a dash where there is none", async () => {
  const text = writeOutcome(await runMeasure(createMeasure(), false));
  expect(text).toContain("| other | 20.0 (2.00 ×) | 5,000 |");
  expect(text).toContain("| mute | – | – |");
  expect(text).toContain("as long. 4 rounds.");
});

test("tells for ours alone which goals are met", async () => {
  const text = writeGoals([await runMeasure(createMeasure(), true)]);
  expect(text).toContain("| Two ways: other, time | ≤ 1.50 × | 2.00 × | **missed** |");
  expect(text).toContain("| Two ways: other, speed | ≥ 4,000 rows/s | 5,000 rows/s | met |");
  expect(text).not.toContain("base");
});

test("draws the ratios of the drawn columns", async () => {
  const svg = drawOutcomes([await runMeasure(createMeasure(), true)]);
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain("2.00 ×");
  expect(svg).toContain("Two ways: time");
});
