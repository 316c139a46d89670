import { expect, test } from "vitest";
import { columns } from "../src/columns.ts";
import {
  advice,
  claimIds,
  inapplicableLimits,
  limits,
  namedProfile,
  refusals,
  reportIds,
  resolveAnswers,
  strongestConfidence,
} from "../src/index.ts";
import { type Claim, type Confidence, ledger, sources } from "../src/ledger.ts";

test("has evidence for every claim", () => {
  expect(ledger.map((claim) => claim.id)).toEqual(claimIds);
  expect(claimIds.length).toBeGreaterThanOrEqual(24);
});

test("names sources that are listed, each at least once", () => {
  const used = [
    ...ledger.flatMap((claim) => claim.answers.flatMap((answer) => answer.evidence.map(({ source }) => source))),
    ...Object.values(columns).flatMap((report) => Object.values(report).map(({ source }) => source)),
    ...[refusals, limits, inapplicableLimits, advice].flatMap((table) =>
      Object.values(table).map(({ source }) => source),
    ),
  ];
  expect([...new Set(used)].sort()).toEqual(Object.keys(sources).sort());
});

test("has the strongest evidence for every default, or says why another answer is the default", () => {
  const withReason = ledger.filter(({ defaultReason }) => defaultReason).map(({ id }) => id);
  expect(ledger.filter(hasWeakDefault).map(({ id }) => id)).toEqual(withReason);
});

const strengths: readonly Confidence[] = ["assumed", "inferred", "reported", "documented", "observed"];

function hasWeakDefault(claim: Claim): boolean {
  const strengthOf = ({ evidence }: Claim["answers"][number]): number =>
    strengths.indexOf(strongestConfidence(evidence) ?? "assumed");
  const strongest = Math.max(...claim.answers.map(strengthOf));
  const defaults = typeof claim.default === "string" ? [claim.default] : Object.values(claim.default);
  return claim.answers.some((answer) => defaults.includes(answer.id) && strengthOf(answer) < strongest);
}

test("assigns a different contract case to each claim", () => {
  expect(new Set(ledger.map((claim) => claim.case)).size).toBe(ledger.length);
});

test("includes only documented answers in the profile `documented`", () => {
  for (const [claim, answer] of Object.entries(namedProfile("documented").answers)) {
    const found = ledger.find(({ id }) => id === claim)?.answers.find(({ id }) => id === answer);
    expect
      .soft(
        found?.evidence.map(({ confidence }) => confidence),
        claim,
      )
      .toContain("documented");
  }
});

test("has an answer to every claim for every report in every named profile", () => {
  for (const name of ["default", "documented"]) {
    for (const report of reportIds) {
      const answers = resolveAnswers(namedProfile(name), report);
      for (const claim of ledger) expect(claim.answers.map(({ id }) => id)).toContain(answers[claim.id]);
    }
  }
});
