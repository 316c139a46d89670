import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { endure } from "./hardship.ts";
import { ownRows } from "./multiset.ts";
import { ends, from, isSeamless, profileOf, to } from "./six-months.ts";

describe("loses and repeats no row of six months, whatever happens, when the server answers", () => {
  test.each(ends)(
    "%j",
    async (answers) => {
      const hardship = fc.record({
        refused: fc.constantFrom(0, 0.005, 0.02),
        spoiled: fc.constantFrom(0, 0.02, 0.1),
        afterBytes: fc.integer({ min: 1, max: 200_000 }),
        quota: fc.integer({ min: 15, max: 60 }),
        inFlight: fc.constantFrom(1 as const, 2 as const),
        seed: fc.integer({ min: 1, max: 1_000 }),
      });
      await fc.assert(
        fc.asyncProperty(hardship, async ({ seed, ...drawn }) => {
          const fake = { seed, size: 120, limits: { rows: 1_500 }, profile: profileOf(answers) };
          const endured = await endure({ ...drawn, fake, rowLimit: 1_500, from, to });
          expect(endured.rows).toEqual(await ownRows(seed, 120, from, to));
          expect(isSeamless(endured)).toBe(true);
        }),
        { numRuns: testScale },
      );
    },
    300_000,
  );
});
