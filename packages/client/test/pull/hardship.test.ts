import { type Answers, type Profile, refusalIds } from "@mockvox/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Endured, endure } from "./hardship.ts";
import { ownRows, secondOf } from "./multiset.ts";

/** Six months. */
const from = "20251101000000";
const to = "20260430235959";

type Ends = Pick<Answers, "window-end" | "row-limit">;

const ends: Ends[] = (["inclusive", "exclusive"] as const).flatMap((end) =>
  (["cut", "refused", "all"] as const).map((limit) => ({ "window-end": end, "row-limit": limit })),
);

function profileOf(answers: Ends): Profile {
  return { mockvox: 1, name: "under test", answers };
}

/** Whether the steps are the whole range, each second once. */
function isSeamless({ steps }: Endured): boolean {
  const follows = steps.every(([start], at) => secondOf(start) === secondOf(steps[at - 1]?.[1] ?? "") + 1 || at === 0);
  return follows && steps[0]?.[0] === from && steps.at(-1)?.[1] === to;
}

const runs = Number(process.env.MOCKVOX_PROPERTY_RUNS ?? 15);
const isNightly = process.env.MOCKVOX_NIGHTLY === "1";

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
        { numRuns: runs },
      );
    },
    300_000,
  );
});

describe("pulls six months of a large operation through refusals of every kind when the server answers", () => {
  test.each(isNightly ? ends : ends.slice(0, 1))(
    "%j",
    async (answers) => {
      const fake = { seed: 7, size: "large" as const, profile: profileOf(answers) };
      const hard = { refused: 0.01, spoiled: 0.03, afterBytes: 5_000_000, quota: 60, inFlight: 2 as const };
      const endured = await endure({ ...hard, fake, from, to });
      expect(endured.rows.count).toBeGreaterThan(2_000_000);
      expect(endured.rows).toEqual(await ownRows(7, "large", from, to));
      expect(isSeamless(endured)).toBe(true);
      expect(endured.met).toContain("QuotaError");
      expect([...endured.refusals]).toEqual(expect.arrayContaining([...refusalIds]));
    },
    600_000,
  );
});
