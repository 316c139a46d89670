import { expect, test } from "vitest";
import { type ContractOptions, prepareContract, type SavedRun } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

/** Continues day by day until nothing is left, and returns what that took. */
async function runOverDays(
  overrides: Partial<ContractOptions>,
): Promise<{ requests: number; days: number; checks: number[] }> {
  const { everything, fake } = await createTestFake();
  const { fetch: answer } = everything;
  let requests = 0;
  let saved: SavedRun | undefined;
  const options: ContractOptions = {
    ...everything,
    ...overrides,
    fetch: (request) => {
      requests += 1;
      return answer?.(request) ?? Promise.resolve(Response.error());
    },
    onSave: (state) => {
      saved = state;
    },
  };
  const checks: number[] = [];
  for (let days = 1; ; days += 1) {
    const report = await prepareContract({ ...options, ...(saved ? { resume: saved } : {}) }).execute();
    checks.push(report.verdicts.length);
    if (saved?.finished) return { requests, days, checks };
    expect(exitCodeOf(report)).toBe(3);
    expect(days).toBeLessThan(60);
    fake.clock.advance({ days: 1 });
  }
}

test.each([[{ quick: true, budget: 6 }], [{ budget: 20 }]] as const)(
  "estimates the days of a run: %j",
  async (overrides) => {
    const { everything } = await createTestFake();
    const { multiDay, plan } = prepareContract({ ...everything, ...overrides });
    const { requests, days, checks } = await runOverDays(overrides);
    if (multiDay === undefined || multiDay === "never") throw new Error("It is said to need no pieces.");
    // The estimate includes requests that an earlier response made unnecessary, which may save the last day.
    expect([days, days + 1]).toContain(multiDay.days);
    expect(requests).toBeLessThanOrEqual(multiDay.requests);
    expect(requests).toBeGreaterThan(multiDay.requests - 15);
    expect(multiDay.requests).toBeGreaterThan(plan.requestCount);
    expect(new Set(checks).size).toBe(1);
  },
);

test("says when a budget is too small to ever finish", async () => {
  const { everything } = await createTestFake();
  expect(prepareContract({ ...everything, budget: 1 }).multiDay).toBe("never");
  expect(prepareContract(everything).multiDay).toBeUndefined();
});

test("has the same checks in a quick run for any daily budget", async () => {
  const { everything } = await createTestFake();
  const checks = [3, 6, 15, 60].map((budget) => {
    const { cases, excluded } = prepareContract({ ...everything, quick: true, budget }).plan;
    return cases.length + excluded.length;
  });
  expect(new Set(checks).size).toBe(1);
});

test("plans as many checks as it reports, in a resumed run too", async () => {
  const { everything } = await createTestFake();
  let resume: SavedRun | undefined;
  for (const budget of [5, 10, 15]) {
    const options: ContractOptions = { ...everything, quick: true, budget, ...(resume ? { resume } : {}) };
    const run = prepareContract({
      ...options,
      onSave: (saved) => {
        resume = saved;
      },
    });
    const { verdicts } = await run.execute();
    expect(verdicts.length).toBe(run.plan.cases.length + run.plan.excluded.length + run.settledCount);
  }
});

test.each([
  [
    "is kept",
    { onSave: () => {} },
    /Today's budget of 5 requests is spent. Run it again tomorrow with the same `--resume`/,
  ],
  ["is not kept", {}, /Today's budget of 5 requests is spent, and the run was not saved.*`--resume FILE`/],
] as const)("says what to do when the budget is spent and the run %s", async (_, kept, said) => {
  const { everything } = await createTestFake();
  const { stopped } = await prepareContract({ ...everything, budget: 5, ...kept }).execute();
  expect(stopped?.reason.en).toMatch(said);
  expect(stopped?.reason.es).toMatch(/mañana/);
});
