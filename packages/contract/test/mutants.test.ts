// @ts-nocheck
import { type ClaimId, candidates, claimIds, namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { faultsOf, runOn } from "./a-fake.ts";

/** Answers that hide others, or that show in a time alone that passes by itself. */
const hiding: readonly ClaimId[] = [
  "all-campaigns",
  "calendar-month",
  "quota-scope",
  "refusal-http-status",
  "request-over-limit",
];

/** The last answer to every claim: what the named profiles leave out. */
const contrary = parseProfile({
  mockvox: 1,
  name: "contrary",
  answers: Object.fromEntries(
    claimIds.filter((id) => !hiding.includes(id)).map((id) => [id, Object.keys(candidates[id].answers).at(-1)]),
  ),
});

/** What Stryker runs against each mutant of the fake: the whole contract, and nothing else. */
test.each([namedProfile("default"), namedProfile("documented"), contrary])(
  "the fake keeps the contract under the profile $name",
  async (profile) => {
    expect(faultsOf(await runOn({ profile, size: 100, tokens: ["demo"] }, { profile }))).toEqual([]);
  },
);
