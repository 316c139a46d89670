import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { pullUnderAdversity } from "./adverse-pull.ts";
import { expectedRows } from "./multiset.ts";
import { answerCases, coversRange, from, profileOf, to } from "./six-months.ts";

describe("neither loses nor duplicates a row of six months under adverse conditions, with the answers", () => {
  test.each(answerCases)(
    "%j",
    async (answers) => {
      const hardship = fc.record({
        refusalRate: fc.constantFrom(0, 0.005, 0.02),
        faultRate: fc.constantFrom(0, 0.02, 0.1),
        afterBytes: fc.integer({ min: 1, max: 200_000 }),
        quota: fc.integer({ min: 15, max: 60 }),
        inFlight: fc.constantFrom(1 as const, 2 as const),
        seed: fc.integer({ min: 1, max: 1_000 }),
      });
      await fc.assert(
        fc.asyncProperty(hardship, async ({ seed, ...drawn }) => {
          const fake = { seed, size: 120, limits: { rows: 1_500 }, profile: profileOf(answers) };
          const endured = await pullUnderAdversity({ ...drawn, fake, rowLimit: 1_500, from, to });
          expect(endured.rows).toEqual(await expectedRows(seed, 120, from, to));
          expect(coversRange(endured)).toBe(true);
        }),
        { numRuns: testScale },
      );
    },
    300_000,
  );
});
