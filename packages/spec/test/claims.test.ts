import { expect, test } from "vitest";
import { columns } from "../src/columns.ts";
import { claimIds, limits, namedProfile, refusals, reportIds, resolveAnswers } from "../src/index.ts";
import { ledger, sources } from "../src/ledger.ts";

test("tells the evidence of every claim that the fake can be asked for", () => {
  expect(ledger.map((claim) => claim.id)).toEqual(claimIds);
  expect(claimIds.length).toBeGreaterThanOrEqual(24);
});

test("names sources that are listed, each at least once", () => {
  const used = [
    ...ledger.flatMap((claim) => claim.answers.flatMap((answer) => answer.evidence.map(({ source }) => source))),
    ...Object.values(columns).flatMap((report) => Object.values(report).map(({ source }) => source)),
    ...[...Object.values(refusals), ...Object.values(limits)].map(({ source }) => source),
  ];
  expect([...new Set(used)].sort()).toEqual(Object.keys(sources).sort());
});

test("asks each question for one case of the contract", () => {
  expect(new Set(ledger.map((claim) => claim.case)).size).toBe(ledger.length);
});

test("takes into the profile `documented` only what a page documents", () => {
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

test("answers every claim for every report in every named profile", () => {
  for (const name of ["default", "documented"]) {
    for (const report of reportIds) {
      const answers = resolveAnswers(namedProfile(name), report);
      for (const claim of ledger) expect(claim.answers.map(({ id }) => id)).toContain(answers[claim.id]);
    }
  }
});
