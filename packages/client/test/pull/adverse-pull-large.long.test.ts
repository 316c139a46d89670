import { refusalIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { pullUnderAdversity } from "./adverse-pull.ts";
import { expectedRows } from "./multiset.ts";
import { answerCases, coversRange, from, profileOf, to } from "./six-months.ts";

/** One end in `npm run test:full`, all of them by night. */
const tried = testScale > 10 ? answerCases : answerCases.slice(0, 1);

describe("pulls six months of a large operation through every error response, with the answers", () => {
  test.each(tried)(
    "%j",
    async (answers) => {
      const fake = { seed: 7, size: "large" as const, profile: profileOf(answers) };
      const hard = { refusalRate: 0.01, faultRate: 0.03, afterBytes: 5_000_000, quota: 60, inFlight: 2 as const };
      const endured = await pullUnderAdversity({ ...hard, fake, from, to });
      expect(endured.rows.count).toBeGreaterThan(2_000_000);
      expect(endured.rows).toEqual(await expectedRows(7, "large", from, to));
      expect(coversRange(endured)).toBe(true);
      expect(endured.errorNames).toContain("QuotaError");
      expect([...endured.refusals]).toEqual(expect.arrayContaining([...refusalIds]));
    },
    600_000,
  );
});
