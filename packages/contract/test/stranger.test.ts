import { expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import { alarmsIn, namesDrift } from "./naming.ts";
import { runOnStranger } from "./runs.ts";
import { drifts } from "./stranger/drifts/drifts.ts";
import { defaultAnswers, drawAnswers, ownAnswers } from "./stranger/profiles.ts";

const seeds = Array.from({ length: isFull ? 20 : 5 }, (_, nth) => nth + 1);

test.each(seeds)("finds nothing wrong with a stranger that keeps to its answers, with seed %i", async (seed) => {
  const { verdicts, calls } = await runOnStranger({ seed });
  expect(alarmsIn(verdicts)).toEqual([]);
  expect(calls.spent).toBeLessThanOrEqual(60);
});

test("finds nothing wrong with a stranger that gives the default answers", async () => {
  expect(alarmsIn((await runOnStranger({ answers: defaultAnswers })).verdicts)).toEqual([]);
});

test.each(seeds)("finds nothing wrong with a stranger that keeps to any answers, drawn with seed %i", async (seed) => {
  const { verdicts } = await runOnStranger({ seed, answers: drawAnswers(seed) });
  expect(alarmsIn(verdicts)).toEqual([]);
});

test("settles most of the claims, each as the stranger answers it", async () => {
  const { observed } = await runOnStranger();
  const given = Object.entries(observed.answers);
  expect(given.length).toBeGreaterThan(50);
  expect(ownAnswers).toMatchObject(Object.fromEntries(given.filter(([, answer]) => typeof answer === "string")));
});

/** Each drift, or every third in `npm test`, on another town than the one before, so that no drift is named by the luck of one. */
const drifting = drifts
  .map((drift, nth) => [drift.id, (nth % seeds.length) + 1, drift] as const)
  .filter((_, nth) => isFull || nth % 3 === 0);

test.each(drifting)("names the drift %s, with seed %i", async (_, seed, drift) => {
  const { verdicts } = await runOnStranger({ seed, deviations: drift.deviates });
  expect(namesDrift(verdicts, drift), alarmsIn(verdicts).join("\n") || "no alarm").toBe(true);
});
