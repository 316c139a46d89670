import { parseProfile } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { expect, test } from "vitest";
import { withChoice } from "../../src/views/claims/choices.ts";
import { findDifference } from "../../src/views/claims/find-difference.ts";

function profileWith(answers: object): ReturnType<typeof parseProfile> {
  return parseProfile({ mockvox: 1, name: "test", answers });
}

const others = ledger.flatMap((claim) => {
  const report = claim.scope === "all" ? undefined : claim.scope[0];
  const preset = typeof claim.default === "string" ? claim.default : claim.default[report ?? ""];
  const answers = claim.answers.filter(({ id, status }) => id !== preset && status === "live");
  return answers.map(({ id }) => ({ claim, report, answer: id, name: `${claim.id}: ${id}` }));
});

/** Answers that no example shows, because they need more data, days or tokens. */
const notShown = [
  "json-escaping: plain",
  "quota-reset: midnight-utc",
  "size-limit: all",
  "size-limit: gateway-page",
  "zero-percentage: bare-zero",
];

test("shows what an answer changes, for all but a few answers", { timeout: 300_000 }, async () => {
  const unshown: string[] = [];
  for (const { claim, report, answer, name } of others) {
    const after = profileWith(withChoice(undefined, claim, report, answer));
    const difference = await findDifference(profileWith({}), after, report);
    if (!difference) unshown.push(name);
    else expect.soft(difference.before, name).not.toBe(difference.after);
  }
  expect(unshown).toEqual(notShown);
});
