import { parseProfile } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { expect, test } from "vitest";
import { isFull } from "../../../../test-scale.ts";
import { withChoice } from "../../src/views/claims/claim-model.ts";
import { findDifference } from "../../src/views/claims/find-difference.ts";

function profileWith(answers: object): ReturnType<typeof parseProfile> {
  return parseProfile({ mockvox: 1, name: "test", answers });
}

/** Answers other than the default; in `npm test` every third of them. */
const selected = ledger
  .flatMap((claim) => {
    const report = typeof claim.scope === "string" ? undefined : claim.scope[0];
    const preset = typeof claim.default === "string" ? claim.default : claim.default[report ?? ""];
    const answers = claim.answers.filter(({ id, status }) => id !== preset && status === "live");
    return answers.map(({ id }) => ({ claim, report, answer: id, name: `${claim.id}: ${id}` }));
  })
  .filter((_, nth) => isFull || nth % 3 === 0);

/** Answers that no example shows, because they need more data, days or tokens, or reports that are not modelled. */
const notShown = [
  "other-code-type: string",
  "chat-filter-second: start",
  "result-format: column-name",
  "empty-message: without-number",
  "undashed-token-header: accepted",
  "time-limit-start: arrival",
  "longest-window: whole-days",
  "megabyte: decimal",
  "when-visible: started",
  "when-visible: delayed",
  "operation-header: ignored",
  "quota-reset: midnight-utc",
  "size-limit: all",
  "size-limit: gateway-page",
];

test("shows what an answer changes, for all but a few answers", { timeout: 300_000 }, async () => {
  const unshown: string[] = [];
  for (const { claim, report, answer, name } of selected) {
    const after = profileWith(withChoice(undefined, claim, report, answer));
    const difference = await findDifference(profileWith({}), after, report);
    if (!difference) unshown.push(name);
    else expect.soft(difference.before, name).not.toBe(difference.after);
  }
  const expected = notShown.filter((name) => selected.some((each) => each.name === name));
  expect(unshown.sort()).toEqual(expected.sort());
});
