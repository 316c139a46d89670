import { expect, test } from "vitest";
import { type ContractOptions, planContract, runContract, type SavedRun } from "../src/index.ts";
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
    const report = await runContract({ ...options, ...(saved ? { resume: saved } : {}) });
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
    const { multiDay, requestCount } = planContract({ ...everything, ...overrides });
    const { requests, days, checks } = await runOverDays(overrides);
    if (multiDay === undefined || multiDay === "never") throw new Error("It is said to need no pieces.");
    expect(multiDay.days).toBe(days);
    // The estimate includes requests that an earlier response made unnecessary.
    expect(requests).toBeLessThanOrEqual(multiDay.requests);
    expect(requests).toBeGreaterThan(multiDay.requests - 8);
    expect(multiDay.requests).toBeGreaterThan(requestCount);
    expect(new Set(checks).size).toBe(1);
  },
);

test("says when a budget is too small to ever finish", async () => {
  const { everything } = await createTestFake();
  expect(planContract({ ...everything, budget: 1 }).multiDay).toBe("never");
  expect(planContract(everything).multiDay).toBeUndefined();
});

test("has the same checks in a quick run for any daily budget", async () => {
  const { everything } = await createTestFake();
  const checks = [3, 6, 15, 60].map((budget) => {
    const { cases, excluded } = planContract({ ...everything, quick: true, budget });
    return cases.length + excluded.length;
  });
  expect(new Set(checks).size).toBe(1);
});

test("plans as many checks as it reports, in a resumed run too", async () => {
  const { everything } = await createTestFake();
  let resume: SavedRun | undefined;
  for (const budget of [5, 10, 15]) {
    const options: ContractOptions = { ...everything, quick: true, budget, ...(resume ? { resume } : {}) };
    const { cases, excluded, settledCount } = planContract(options);
    const report = await runContract({
      ...options,
      onSave: (saved) => {
        resume = saved;
      },
    });
    expect(report.verdicts.length).toBe(cases.length + excluded.length + settledCount);
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
  const { stopReason } = await runContract({ ...everything, budget: 5, ...kept });
  expect(stopReason?.en).toMatch(said);
  expect(stopReason?.es).toMatch(/mañana/);
});
