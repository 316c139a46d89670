import { expect, test } from "vitest";
import { renderChart } from "../src/frame/chart.ts";
import { formatGoals, formatOutcome } from "../src/frame/markdown.ts";
import type { Candidate, Measure } from "../src/frame/measure.ts";
import { runMeasure } from "../src/frame/rounds.ts";
import { median, quantile, ratiosTo } from "../src/frame/statistics.ts";

function createMeasure(turns: string[] = []): Measure {
  return {
    name: "Two implementations",
    description: "An implementation and one that takes twice as long.",
    columns: [
      { name: "time", unit: "ms", goal: { metric: "ratio", bound: 1.5 }, isCharted: true },
      { name: "speed", unit: "rows/s", better: "more", hasRatio: false, goal: { metric: "figure", bound: 4_000 } },
    ],
    rounds: { full: 4, quick: 2 },
    async setUp() {
      const createCandidate = (name: string, time: number): Candidate => ({
        name,
        async run() {
          turns.push(name);
          return { time, speed: 100_000 / time };
        },
        async close() {
          turns.push(`${name} closed`);
        },
      });
      const withoutFigures: Candidate = { name: "without figures", run: async () => ({}) };
      return [createCandidate("base", 10), { ...createCandidate("other", 20), isOurs: true }, withoutFigures];
    },
  };
}

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[Number.NaN, 1, 2, 3], 2],
])("takes the median of %j", (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

test("finds the 99th percentile", () => {
  expect(
    quantile(
      Array.from({ length: 200 }, (_, index) => 199 - index),
      0.99,
    ),
  ).toBe(198);
});

test("compares within a round, so that a slow round affects both equally", () => {
  expect(ratiosTo([10, 100, 10], [20, 200, 20])).toEqual([2, 2, 2]);
});

test("lets candidates take turns, each one first equally often, and closes them", async () => {
  const turns: string[] = [];
  await runMeasure(createMeasure(turns), true);
  const pairs = turns.slice(0, 8);
  expect(pairs.join(" ")).toBe("base other other base base other base other");
  expect(turns.slice(8)).toEqual(["base closed", "other closed"]);
});

test("formats figures with their ratios, and a dash for a missing figure", async () => {
  const text = formatOutcome(await runMeasure(createMeasure(), false));
  expect(text).toContain("| other | 20.0 (2.00 ×) | 5,000 |");
  expect(text).toContain("| without figures | – | – |");
  expect(text).toContain("as long. 4 rounds.");
});

test("evaluates goals only for our candidates", async () => {
  const text = formatGoals([await runMeasure(createMeasure(), true)]);
  expect(text).toContain("| Two implementations: other, time | ≤ 1.50 × | 2.00 × | **missed** |");
  expect(text).toContain("| Two implementations: other, speed | ≥ 4,000 rows/s | 5,000 rows/s | met |");
  expect(text).not.toContain("base");
});

test("charts the ratios of the charted columns", async () => {
  const svg = renderChart([await runMeasure(createMeasure(), true)]);
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain("2.00 ×");
  expect(svg).toContain("Two implementations: time");
});
