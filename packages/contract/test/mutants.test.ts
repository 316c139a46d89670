// @ts-nocheck
import { type ClaimId, candidates, claimIds, namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { runAgainstFake, unsuccessfulVerdicts } from "./create-test-fake.ts";

/** Answers that hide others, or that show only with a running clock. */
const hiding: readonly ClaimId[] = [
  "all-campaigns",
  "calendar-month",
  "menu-rows",
  "quota-scope",
  "refusal-http-status",
  "request-over-limit",
  "second-event-origin",
];

/** The last answer to every claim: those that the named profiles leave out. */
const contrary = parseProfile({
  mockvox: 1,
  name: "contrary",
  answers: Object.fromEntries(
    claimIds.filter((id) => !hiding.includes(id)).map((id) => [id, Object.keys(candidates[id].answers).at(-1)]),
  ),
});

/** What Stryker runs against each mutant of the mock: the whole contract and nothing else. */
test.each([namedProfile("default"), namedProfile("documented"), contrary])(
  "the mock meets the contract under the profile $name",
  async (profile) => {
    expect(unsuccessfulVerdicts(await runAgainstFake({ profile, size: 100, tokens: ["demo"] }, { profile }))).toEqual(
      [],
    );
  },
);
