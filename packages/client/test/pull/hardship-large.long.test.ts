import { refusalIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { endure } from "./hardship.ts";
import { ownRows } from "./multiset.ts";
import { ends, from, isSeamless, profileOf, to } from "./six-months.ts";

/** One end in `npm run test:full`, all of them by night. */
const tried = testScale > 10 ? ends : ends.slice(0, 1);

describe("pulls six months of a large operation through refusals of every kind when the server answers", () => {
  test.each(tried)(
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
