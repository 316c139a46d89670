import { namedProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { prepareContract, type SavedRun } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";
import { alarmingFindings } from "./drift-detection.ts";

const defaults = namedProfile("default");

test.each([1, 2, 3, 4])(
  "ignores responses refused because another process holds the slots, with seed %i",
  async (seed) => {
    const { everything, fake } = await createTestFake({ seed });
    fake.refuse("too-many-requests", { rate: 0.3 });
    const {
      verdicts,
      observed,
      requests: calls,
    } = await prepareContract({ ...everything, profile: defaults }).execute();
    expect(alarmingFindings(verdicts)).toEqual([]);
    expect(calls.sent).toBeLessThanOrEqual(60);
    const free = await createTestFake({ seed });
    free.fake.refuse("too-many-requests", { rate: 0.3 });
    const again = await prepareContract(free.everything).execute();
    expect(again.verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    expect(observed.answers).toEqual(again.observed.answers);
  },
);

test("leaves a check inconclusive when no attempt finds a free slot", async () => {
  const { everything, fake } = await createTestFake();
  fake.refuse("too-many-requests", { rate: 1 });
  const only = ["claim-range-refusal", "refusal-window-too-long", "claim-post", "cdr_4-calls"];
  const { verdicts } = await prepareContract({ ...everything, only }).execute();
  expect(verdicts.map(({ status }) => status)).toEqual(only.map(() => "inconclusive"));
  for (const { reason } of verdicts) expect(reason?.en).toMatch(/held the token's slots/);
});

test("leaves a check inconclusive when the budget ends before a slot is free", async () => {
  const { everything, fake } = await createTestFake();
  fake.when("cdr_4").refuse("too-many-requests", { times: 1 });
  const { verdicts, requests: calls } = await prepareContract({
    ...everything,
    only: ["refusal-window-too-long"],
    budget: 2,
  }).execute();
  expect(calls.sent).toBe(2);
  expect(verdicts).toMatchObject([{ status: "inconclusive" }]);
});

test("does not evaluate a burst when another process was seen to hold the slots", async () => {
  const { everything, fake } = await createTestFake();
  fake.when("diagram_1_2").refuse("too-many-requests", { times: 1 });
  fake.when("cdr_4").refuse("too-many-requests", { times: 1 });
  const only = ["claim-simultaneous-requests", "claim-request-over-limit", "no-third-request-at-once"];
  const { verdicts } = await prepareContract({ ...everything, only, profile: defaults }).execute();
  expect(verdicts.map(({ status }) => status)).toEqual(only.map(() => "inconclusive"));
});

test("is finished after a successful retry, and resumable when no slot became free", async () => {
  for (const [times, finished] of [
    [1, true],
    [3, false],
  ] as const) {
    const { everything, fake } = await createTestFake();
    fake.when("cdr_4").refuse("too-many-requests", { times });
    const kept: SavedRun[] = [];
    await prepareContract({ ...everything, only: ["claim-post"], onSave: (saved) => void kept.push(saved) }).execute();
    expect(kept.at(-1)?.finished).toBe(finished);
  }
});

test("plans the most requests of a run, including retries", async () => {
  const { everything, fake } = await createTestFake();
  const { plan, maxRequests } = prepareContract(everything);
  expect(maxRequests).toBeGreaterThanOrEqual(plan.requestCount);
  expect(maxRequests).toBe(60);
  expect(prepareContract({ ...everything, only: ["claim-post"] })).toMatchObject({
    plan: { requestCount: 2 },
    maxRequests: 6,
  });
  expect(prepareContract({ ...everything, only: ["no-third-request-at-once"] })).toMatchObject({
    plan: { requestCount: 4 },
    maxRequests: 6,
  });
  expect(prepareContract({ ...everything, budget: 7 }).maxRequests).toBe(7);
  fake.refuse("too-many-requests", { rate: 1 });
  const { requests: calls } = await prepareContract({ ...everything, only: ["claim-post"] }).execute();
  expect(calls).toMatchObject({ planned: 2, sent: 6 });
});
