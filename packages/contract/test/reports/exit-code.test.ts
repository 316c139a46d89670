import { exitCodeOf } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { findingOf, reportOf, verdictOf } from "./report-of.ts";

const breaking = verdictOf({ kind: "failed", findings: [findingOf()] });
const notable = verdictOf({ kind: "failed", findings: [findingOf({ severity: "notable" })] });
const information = verdictOf({ findings: [findingOf({ severity: "information" })] });
const accepted = verdictOf({ kind: "failed", findings: [findingOf({ accepted: true })] });
const undecided = verdictOf({ kind: "inconclusive" });
const overBudget = verdictOf({ kind: "inconclusive", calls: 0 });
const noToken = verdictOf({ kind: "skipped" });

test("ends a run that could not be made with 2, whatever was seen of it", () => {
  for (const verdicts of [[], [undecided], [breaking]]) {
    expect(exitCodeOf(reportOf(verdicts, { couldNotRun: true }))).toBe(2);
  }
});

test.each([
  ["a breaking finding", [breaking], 1],
  ["a notable finding", [notable], 1],
  ["a breaking finding beside an open case", [undecided, breaking], 1],
  ["an inconclusive check", [undecided], 3],
  ["a case that the budget left out", [overBudget], 3],
  ["information alone", [information], 0],
  ["an accepted finding alone", [accepted], 0],
  ["a case left out for want of a token", [noToken], 0],
  ["an accepted finding beside an open case", [accepted, undecided], 3],
  ["nothing at all", [], 0],
])("ends %s with its code", (_, verdicts, want) => {
  expect(exitCodeOf(reportOf(verdicts))).toBe(want);
});
