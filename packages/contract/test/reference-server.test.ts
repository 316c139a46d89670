import { expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import { alarmingFindings, detectsDrift } from "./drift-detection.ts";
import { drifts } from "./reference-server/drifts/drifts.ts";
import { defaultAnswers, drawAnswers, referenceAnswers } from "./reference-server/profiles.ts";
import { runAgainstReference } from "./run-against-reference.ts";

const seeds = Array.from({ length: isFull ? 20 : 3 }, (_, nth) => nth + 1);

test.each(seeds)("reports nothing on the reference server, with seed %i", async (seed) => {
  const { verdicts, requests } = await runAgainstReference({ seed });
  expect(alarmingFindings(verdicts)).toEqual([]);
  expect(requests.sent).toBeLessThanOrEqual(60);
});

test("reports nothing on the reference server with the default answers", async () => {
  expect(alarmingFindings((await runAgainstReference({ answers: defaultAnswers })).verdicts)).toEqual([]);
});

test.each(seeds)("reports nothing on the reference server with random answers, with seed %i", async (seed) => {
  const { verdicts } = await runAgainstReference({ seed, answers: drawAnswers(seed) });
  expect(alarmingFindings(verdicts)).toEqual([]);
});

test("settles most claims with the answers of the reference server", async () => {
  const { observed } = await runAgainstReference();
  const given = Object.entries(observed.answers);
  expect(given.length).toBeGreaterThan(50);
  expect(referenceAnswers).toMatchObject(Object.fromEntries(given.filter(([, answer]) => typeof answer === "string")));
});

/** Each drift, or every fourth in `npm test`, with changing data, so that no drift is detected by chance. */
const selectedDrifts = drifts
  .map((drift, nth) => [drift.id, (nth % seeds.length) + 1, drift] as const)
  .filter((_, nth) => isFull || nth % 4 === 0);

test.each(selectedDrifts)("detects the drift %s, with seed %i", async (_, seed, drift) => {
  const { verdicts } = await runAgainstReference({ seed, deviations: drift.deviations });
  expect(detectsDrift(verdicts, drift), alarmingFindings(verdicts).join("\n") || "no alarm").toBe(true);
});
