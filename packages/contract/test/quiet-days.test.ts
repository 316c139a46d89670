import { type OwnData, parseOwnData } from "@mockvox/mock-server";
import { candidates, claimIds, namedProfile, type Profile, parseProfile, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type ContractReport, cases } from "../src/index.ts";
import { runOn } from "./a-fake.ts";
import { alarmsIn } from "./naming.ts";

/** Another answer than the default to every claim, as far as the fake gives one; the `nth` of them. */
function contrary(nth: number): Profile {
  // Whose the quota is, no run of one token can see.
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

const profiles = [namedProfile("default"), namedProfile("documented"), contrary(0), contrary(1)];

const day = "2026-06-04";
const calls = ["08:10:00", "10:05:00", "15:30:00"].map((time) => ({
  start: `${day} ${time}`,
  call: { direction: "internal", seconds: 95 },
}));
const voice = [{ start: `${day} 10:06:30`, dial: { campaignId: "10001", telephone: "3005550142", result: "BUSY" } }];

const operations: readonly (readonly [string, OwnData])[] = [
  ["without any data", parseOwnData({ interactions: [] })],
  ["with calls of cdr_4 only", parseOwnData({ interactions: calls })],
  ["with one dialled telephone only", parseOwnData({ interactions: voice })],
];
const settings = operations.flatMap(([name, data]) => profiles.map((profile) => ({ name, data, profile })));

/** What a run says that a server answers, and the server does not. */
function falseAnswers({ verdicts }: ContractReport, profile: Profile): readonly string[] {
  return verdicts.flatMap(({ case: id, judges, report, answer }) => {
    if (!("claim" in judges) || answer === undefined) return [];
    const given = resolveAnswers(profile, report)[judges.claim];
    // Reports without buckets answer `zero-buckets` with empty data.
    if (judges.claim === "empty-window" && report !== "cdr_4" && given === "zero-buckets") return [];
    return answer === given ? [] : [`${id}: ${answer} instead of ${given}`];
  });
}

describe("raises no alarm and observes nothing false", () => {
  test.each(settings)("of a server $name under the profile $profile.name", async ({ data, profile }) => {
    for (const asked of [{}, { day: "20260604" }, { quick: true }]) {
      const free = await runOn({ data, profile }, asked);
      expect(alarmsIn(free.verdicts)).toEqual([]);
      expect(falseAnswers(free, profile)).toEqual([]);
      const held = await runOn({ data, profile }, { ...asked, profile });
      expect(alarmsIn(held.verdicts)).toEqual([]);
    }
  });

  test.each(operations)("of a server %s, whatever case is asked alone", async (_, data) => {
    for (const { id, never } of cases) {
      if (never) continue;
      const report = await runOn({ data }, { only: [id], profile: namedProfile("default") });
      expect(alarmsIn(report.verdicts), id).toEqual([]);
    }
  });
});
