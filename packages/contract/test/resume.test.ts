import { namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractOptions, parseSavedRun, planContract, runContract, type SavedRun } from "../src/index.ts";
import { aFake } from "./a-fake.ts";

/** Runs once, and hands over what is needed to go on. */
async function runOnce(options: ContractOptions): Promise<SavedRun> {
  const kept: SavedRun[] = [];
  await runContract({ ...options, onSave: (saved) => void kept.push(saved) });
  return parseSavedRun(JSON.parse(JSON.stringify(kept.at(-1))));
}

const documented = namedProfile("documented");

test("refuses to go on with a run that was held to another profile, before anything is sent", async () => {
  const { everything, fake } = await aFake();
  const saved = await runOnce({ ...everything, budget: 20 });
  const { length } = fake.requests;
  const held = { ...everything, profile: documented, resume: saved };
  expect(() => planContract(held)).toThrow(/held to no profile, not to documented.*--resume/);
  await expect(runContract(held)).rejects.toThrow(/held to no profile/);
  expect(fake.requests.length).toBe(length);
});

test("refuses to go on with a run that was held to other answers under the same name", async () => {
  const { everything } = await aFake();
  const profile = (answer: string) => parseProfile({ mockvox: 1, name: "mine", answers: { "hour-key": answer } });
  const resume = await runOnce({ ...everything, budget: 20, profile: profile("day") });
  expect(() => planContract({ ...everything, profile: profile("date"), resume })).toThrow(/mine.*other answers/);
  expect(planContract({ ...everything, profile: profile("day"), resume }).cases.length).toBeGreaterThan(0);
});

test.each([
  [{ quick: true }, {}, /--quick.*all cases/],
  [{}, { only: ["claim-*"] }, /all cases.*--only claim-\*/],
  [{ only: ["cdr_4-*", "claim-*"] }, { only: ["claim-*"] }, /--only cdr_4-\* --only claim-\*/],
] as const)("refuses to go on with a run of other cases: %j, then %j", async (first, second, message) => {
  const { everything } = await aFake();
  const resume = await runOnce({ ...everything, ...first, budget: 3 });
  expect(() => planContract({ ...everything, ...second, resume })).toThrow(message);
});

test("refuses to go on with a run against another server", async () => {
  const { everything } = await aFake();
  const resume = await runOnce({ ...everything, baseUrl: "https://wv0002.wolkvox.com", budget: 3 });
  expect(() => planContract({ ...everything, resume })).toThrow(/wv0002.*not https:\/\/wv0001/);
});

test("starts anew where the earlier run is finished, and still counts its calls of the day", async () => {
  const { everything, fake } = await aFake();
  const only = ["claim-hour-*", "claim-post"];
  const resume = await runOnce({ ...everything, only });
  const again = { ...everything, only, resume, fetch: () => Promise.reject(new TypeError("no network")) };
  expect(planContract(again).cases.length).toBe(3);
  const report = await runContract(again);
  expect(report.stopped?.en).toMatch(/cannot be reached/);
  expect(report.calls.spent).toBe(resume.spent + 1);
  expect(report.startedAt).toBe(new Date(fake.clock.now()).toISOString());
  expect(report.verdicts.filter(({ kind }) => kind === "passed")).toEqual([]);
});

test("tells when the run began, however often it was gone on with", async () => {
  const { everything, fake } = await aFake();
  const begun = new Date(fake.clock.now()).toISOString();
  const first = await runOnce({ ...everything, budget: 10 });
  fake.clock.advance({ days: 1 });
  const second = await runOnce({ ...everything, budget: 10, resume: first });
  fake.clock.advance({ days: 1 });
  const { startedAt, endedAt } = await runContract({ ...everything, resume: second });
  expect(startedAt).toBe(begun);
  expect(Date.parse(endedAt) - Date.parse(startedAt)).toBeGreaterThan(2 * 86_400_000 - 1);
});

test("asks again what was left out for want of a permission that is given now", async () => {
  const { everything } = await aFake();
  const { allow: _, ...bare } = everything;
  const resume = await runOnce({ ...bare, budget: 10 });
  const isLeftOut = (options: ContractOptions): boolean =>
    planContract(options).leftOut.some((left) => left.case.id === "claim-simultaneous-requests");
  expect(isLeftOut({ ...bare, resume })).toBe(true);
  expect(isLeftOut({ ...everything, resume })).toBe(false);
});
