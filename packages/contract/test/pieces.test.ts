import { expect, test } from "vitest";
import { type ContractOptions, planContract, runContract, type SavedRun } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { aFake } from "./a-fake.ts";

/** Goes on day by day until nothing is left, and says what that took. */
async function inPieces(
  asked: Partial<ContractOptions>,
): Promise<{ requests: number; days: number; checks: number[] }> {
  const { everything, fake } = await aFake();
  const { fetch: answer } = everything;
  let requests = 0;
  let saved: SavedRun | undefined;
  const options: ContractOptions = {
    ...everything,
    ...asked,
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
  "tells before it begins what a run takes in pieces: %j",
  async (asked) => {
    const { everything } = await aFake();
    const { pieces, price } = planContract({ ...everything, ...asked });
    const { requests, days, checks } = await inPieces(asked);
    if (pieces === undefined || pieces === "never") throw new Error("It is said to need no pieces.");
    expect(pieces.days).toBe(days);
    // A request that an earlier answer made needless is in the price.
    expect(requests).toBeLessThanOrEqual(pieces.requests);
    expect(requests).toBeGreaterThan(pieces.requests - 8);
    expect(pieces.requests).toBeGreaterThan(price);
    expect(new Set(checks).size).toBe(1);
  },
);

test("says that a budget is too small to ever finish", async () => {
  const { everything } = await aFake();
  expect(planContract({ ...everything, budget: 1 }).pieces).toBe("never");
  expect(planContract(everything).pieces).toBeUndefined();
});

test("has the same checks in a quick run whatever the budget of a day is", async () => {
  const { everything } = await aFake();
  const checks = [3, 6, 15, 60].map((budget) => {
    const { cases, leftOut } = planContract({ ...everything, quick: true, budget });
    return cases.length + leftOut.length;
  });
  expect(new Set(checks).size).toBe(1);
});

test("counts as many checks in its plan as in its report, through a resumed run too", async () => {
  const { everything } = await aFake();
  let resume: SavedRun | undefined;
  for (const budget of [5, 10, 15]) {
    const options: ContractOptions = { ...everything, quick: true, budget, ...(resume ? { resume } : {}) };
    const { cases, leftOut, settled } = planContract(options);
    const report = await runContract({
      ...options,
      onSave: (saved) => {
        resume = saved;
      },
    });
    expect(report.verdicts.length).toBe(cases.length + leftOut.length + settled);
  }
});

test.each([
  [
    "is kept",
    { onSave: () => {} },
    /Today's budget of 5 requests is spent. Run it again tomorrow with the same `--resume`/,
  ],
  ["is not kept", {}, /Today's budget of 5 requests is spent. Nothing was saved: .*`--resume FILE`/],
] as const)("says what to do when the budget is spent and the run %s", async (_, kept, said) => {
  const { everything } = await aFake();
  const { stopped } = await runContract({ ...everything, budget: 5, ...kept });
  expect(stopped?.en).toMatch(said);
  expect(stopped?.es).toMatch(/mañana/);
});
