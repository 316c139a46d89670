import { namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractOptions, parseSavedRun, prepareContract, type SavedRun } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";

/** Runs once, and returns what is needed to resume. */
async function runOnce(options: ContractOptions): Promise<SavedRun> {
  const kept: SavedRun[] = [];
  await prepareContract({ ...options, onSave: (saved) => void kept.push(saved) }).execute();
  return parseSavedRun(JSON.parse(JSON.stringify(kept.at(-1))));
}

const documented = namedProfile("documented");

test("rejects a saved run that was compared with another profile, before any request", async () => {
  const { everything, fake } = await createTestFake();
  const saved = await runOnce({ ...everything, budget: 20 });
  const { length } = fake.requests;
  const held = { ...everything, profile: documented, resume: saved };
  const error = { code: "resume-other-profile", params: { saved: undefined, current: "documented" } };
  expect(() => prepareContract(held)).toThrow(expect.objectContaining(error));
  expect(fake.requests.length).toBe(length);
});

test("rejects a saved run whose profile had other answers", async () => {
  const { everything } = await createTestFake();
  const profile = (answer: string) => parseProfile({ mockvox: 1, name: "mine", answers: { "hour-key": answer } });
  const resume = await runOnce({ ...everything, budget: 20, profile: profile("day") });
  expect(() => prepareContract({ ...everything, profile: profile("date"), resume })).toThrow(
    expect.objectContaining({ code: "resume-other-answers", params: { profile: "mine" } }),
  );
  expect(prepareContract({ ...everything, profile: profile("day"), resume }).plan.cases.length).toBeGreaterThan(0);
});

test.each([
  [{ quick: true }, {}, { saved: "--quick", current: "" }],
  [{}, { only: ["claim-*"] }, { saved: "", current: "--only claim-*" }],
  [
    { only: ["cdr_4-*", "claim-*"] },
    { only: ["claim-*"] },
    { saved: "--only cdr_4-* --only claim-*", current: "--only claim-*" },
  ],
] as const)("rejects a saved run of other cases: %j, then %j", async (first, second, params) => {
  const { everything } = await createTestFake();
  const resume = await runOnce({ ...everything, ...first, budget: 3 });
  expect(() => prepareContract({ ...everything, ...second, resume })).toThrow(
    expect.objectContaining({ code: "resume-other-cases", params }),
  );
});

test("rejects a saved run against another server", async () => {
  const { everything } = await createTestFake();
  const resume = await runOnce({ ...everything, baseUrl: "https://wv0002.wolkvox.com", budget: 3 });
  expect(() => prepareContract({ ...everything, resume })).toThrow(
    expect.objectContaining({
      code: "resume-other-server",
      params: { saved: "https://wv0002.wolkvox.com", current: "https://wv0001.wolkvox.com" },
    }),
  );
});

test("starts over when the saved run is finished, and still counts its requests of the day", async () => {
  const { everything, fake } = await createTestFake();
  const only = ["claim-hour-*", "claim-post"];
  const resume = await runOnce({ ...everything, only });
  const again = { ...everything, only, resume, fetch: () => Promise.reject(new TypeError("no network")) };
  expect(prepareContract(again).plan.cases.length).toBe(3);
  const report = await prepareContract(again).execute();
  expect(report.stopped?.reason.en).toMatch(/cannot be reached/);
  expect(report.requests.sent).toBe(resume.sent + 1);
  expect(report.startedAt).toBe(new Date(fake.clock.now()).toISOString());
  expect(report.verdicts.filter(({ status }) => status === "passed")).toEqual([]);
});

test("keeps the start time of the first of several continued runs", async () => {
  const { everything, fake } = await createTestFake();
  const begun = new Date(fake.clock.now()).toISOString();
  const first = await runOnce({ ...everything, budget: 10 });
  fake.clock.advance({ days: 1 });
  const second = await runOnce({ ...everything, budget: 10, resume: first });
  fake.clock.advance({ days: 1 });
  const { startedAt, endedAt } = await prepareContract({ ...everything, resume: second }).execute();
  expect(startedAt).toBe(begun);
  expect(Date.parse(endedAt) - Date.parse(startedAt)).toBeGreaterThan(2 * 86_400_000 - 1);
});

test("includes cases that were excluded without a permission that is given now", async () => {
  const { everything } = await createTestFake();
  const { allow: _, ...bare } = everything;
  const resume = await runOnce({ ...bare, budget: 10 });
  const isLeftOut = (options: ContractOptions): boolean =>
    prepareContract(options).plan.excluded.some((left) => left.case.id === "claim-simultaneous-requests");
  expect(isLeftOut({ ...bare, resume })).toBe(true);
  expect(isLeftOut({ ...everything, resume })).toBe(false);
});
