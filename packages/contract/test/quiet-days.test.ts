import { type CustomData, parseCustomData } from "@mockvox/mock-server";
import { candidates, claimIds, namedProfile, type Profile, parseProfile, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import { type ContractReport, cases } from "../src/index.ts";
import { runAgainstFake } from "./create-test-fake.ts";
import { alarmingFindings } from "./drift-detection.ts";

/** An answer other than the default to every claim that has one; the `nth` of them. */
function contrary(nth: number): Profile {
  // A run of one token cannot see the scope of the quota.
  const tellable = claimIds.filter((claim) => claim !== "quota-scope");
  const others = tellable.flatMap((claim) => {
    const { answers } = candidates[claim];
    const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
    const usual = resolveAnswers(namedProfile("default"))[claim];
    const rest = live.filter((answer) => answer !== usual);
    return rest.length > 0 ? [[claim, rest[nth % rest.length]]] : [];
  });
  return parseProfile({ mockvox: 1, name: `contrary ${nth}`, answers: Object.fromEntries(others) });
}

const allProfiles = [namedProfile("default"), contrary(0), namedProfile("documented"), contrary(1)];
/** Half of them in `npm test`. */
const profiles = isFull ? allProfiles : allProfiles.slice(0, 2);

const day = "2026-06-04";
const calls = ["08:10:00", "10:05:00", "15:30:00"].map((time) => ({
  start: `${day} ${time}`,
  call: { direction: "internal", seconds: 95 },
}));
const voice = [{ start: `${day} 10:06:30`, dial: { campaignId: "10001", telephone: "3005550142", result: "BUSY" } }];

const operations: readonly (readonly [string, CustomData])[] = [
  ["without any data", parseCustomData({ interactions: [] })],
  ["with calls of cdr_4 only", parseCustomData({ interactions: calls })],
  ["with one dialled telephone only", parseCustomData({ interactions: voice })],
];
const settings = operations.flatMap(([name, data]) => profiles.map((profile) => ({ name, data, profile })));

/** Answers that a run observes although the server does not give them. */
function falseAnswers({ verdicts }: ContractReport, profile: Profile): readonly string[] {
  return verdicts.flatMap(({ case: id, covers, report, answer }) => {
    if (!("claim" in covers) || answer === undefined) return [];
    const given = resolveAnswers(profile, report)[covers.claim];
    // Reports without buckets answer `zero-buckets` with empty data.
    if (covers.claim === "empty-window" && report !== "cdr_4" && given === "zero-buckets") return [];
    return answer === given ? [] : [`${id}: ${answer} instead of ${given}`];
  });
}

describe("reports no finding and observes no false answer", () => {
  test.each(settings)("for a server $name under the profile $profile.name", async ({ data, profile }) => {
    for (const overrides of [{}, { day: "20260604" }, { quick: true }]) {
      const free = await runAgainstFake({ data, profile }, overrides);
      // Numbers count without a profile: the vendor's pages say String.
      const others = free.verdicts.filter(({ case: id }) => !id.startsWith("claim-value-type"));
      expect(alarmingFindings(others)).toEqual([]);
      expect(falseAnswers(free, profile)).toEqual([]);
      const held = await runAgainstFake({ data, profile }, { ...overrides, profile });
      expect(alarmingFindings(held.verdicts)).toEqual([]);
    }
  });

  // In `npm test` each case runs against one of them.
  test.each(operations)("for a server %s, with any single case", async (name, data) => {
    const turn = operations.findIndex(([other]) => other === name);
    for (const [nth, { id, undecidableReason }] of cases.entries()) {
      if (undecidableReason || (!isFull && nth % operations.length !== turn)) continue;
      const report = await runAgainstFake({ data }, { only: [id], profile: namedProfile("default") });
      expect(alarmingFindings(report.verdicts), id).toEqual([]);
    }
  });
});
