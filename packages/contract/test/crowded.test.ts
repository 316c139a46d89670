import { namedProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { planContract, runContract, type SavedRun } from "../src/index.ts";
import { aFake } from "./a-fake.ts";
import { alarmsIn } from "./naming.ts";

const defaults = namedProfile("default");

test.each([1, 2, 3, 4])(
  "takes no reply for an answer that was refused because somebody else holds the slots, with seed %i",
  async (seed) => {
    const { everything, fake } = await aFake({ seed });
    fake.refuse("too-many-requests", { rate: 0.3 });
    const { verdicts, observed, calls } = await runContract({ ...everything, profile: defaults });
    expect(alarmsIn(verdicts)).toEqual([]);
    expect(calls.spent).toBeLessThanOrEqual(60);
    const free = await aFake({ seed });
    free.fake.refuse("too-many-requests", { rate: 0.3 });
    const again = await runContract(free.everything);
    expect(again.verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    expect(observed.answers).toEqual(again.observed.answers);
  },
);

test("leaves a check inconclusive while every try is refused for want of a slot", async () => {
  const { everything, fake } = await aFake();
  fake.refuse("too-many-requests", { rate: 1 });
  const only = ["claim-range-refusal", "refusal-window-too-long", "claim-post", "cdr_4-calls"];
  const { verdicts } = await runContract({ ...everything, only });
  expect(verdicts.map(({ kind }) => kind)).toEqual(only.map(() => "inconclusive"));
  for (const { reason } of verdicts) expect(reason?.en).toMatch(/slots.*taken/);
});

test("leaves a check inconclusive when the budget ends before a slot is free", async () => {
  const { everything, fake } = await aFake();
  fake.when("cdr_4").refuse("too-many-requests", { times: 1 });
  const { verdicts, calls } = await runContract({ ...everything, only: ["refusal-window-too-long"], budget: 2 });
  expect(calls.spent).toBe(2);
  expect(verdicts).toMatchObject([{ kind: "inconclusive" }]);
});

test("judges no burst while somebody else was seen to hold the slots", async () => {
  const { everything, fake } = await aFake();
  fake.when("diagram_1_2").refuse("too-many-requests", { times: 1 });
  fake.when("cdr_4").refuse("too-many-requests", { times: 1 });
  const only = ["claim-simultaneous-requests", "claim-request-over-limit", "no-third-request-at-once"];
  const { verdicts } = await runContract({ ...everything, only, profile: defaults });
  expect(verdicts.map(({ kind }) => kind)).toEqual(only.map(() => "inconclusive"));
});

test("goes on later where a slot was never free, and is finished where it was at the second try", async () => {
  for (const [times, finished] of [
    [1, true],
    [3, false],
  ] as const) {
    const { everything, fake } = await aFake();
    fake.when("cdr_4").refuse("too-many-requests", { times });
    const kept: SavedRun[] = [];
    await runContract({ ...everything, only: ["claim-post"], onSave: (saved) => void kept.push(saved) });
    expect(kept.at(-1)?.finished).toBe(finished);
  }
});

test("says the most that a run sends, what is asked again for want of a slot included", async () => {
  const { everything, fake } = await aFake();
  const { price, most } = planContract(everything);
  expect(most).toBeGreaterThanOrEqual(price);
  expect(most).toBe(60);
  expect(planContract({ ...everything, only: ["claim-post"] })).toMatchObject({ price: 2, most: 6 });
  expect(planContract({ ...everything, only: ["no-third-request-at-once"] })).toMatchObject({ price: 4, most: 6 });
  expect(planContract({ ...everything, budget: 7 }).most).toBe(7);
  fake.refuse("too-many-requests", { rate: 1 });
  const { calls } = await runContract({ ...everything, only: ["claim-post"] });
  expect(calls).toMatchObject({ planned: 2, spent: 6 });
});
