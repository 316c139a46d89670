import type { Answers } from "@mockvox/spec";
import fc from "fast-check";
import { test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import { Interleaving, steps } from "./interleaving.ts";

/** Interleavings of 10 to 30 steps, for each of the two tests. */
const numRuns = 500 * testScale;

async function holdAlways(overLimit: Answers["request-over-limit"]): Promise<void> {
  const rules = fc.record({
    overLimit: fc.constant(overLimit),
    scope: fc.constantFrom("token" as const, "operation" as const),
    toMidnight: fc.constantFrom(500, 1_500, 3_600_000),
  });
  await fc.assert(
    fc.asyncProperty(rules, fc.array(steps, { minLength: 10, maxLength: 30 }), async (rules, taken) => {
      const interleaving = new Interleaving(rules);
      for (const next of taken) await interleaving.take(next);
    }),
    { numRuns },
  );
}

test("never accepts a third request in flight, never refuses wrongly, never loses a unit of the quota", async () => {
  await holdAlways("refused");
}, 600_000);

test("never admits a third request in flight, never forgets a waiting one, admits in order of arrival", async () => {
  await holdAlways("queued");
}, 600_000);
