import { exitCodeOf } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { makeFinding, makeReport, makeVerdict } from "./report-builders.ts";

const breaking = makeVerdict({ status: "failed", findings: [makeFinding()] });
const warning = makeVerdict({ status: "failed", findings: [makeFinding({ severity: "warning" })] });
const info = makeVerdict({ findings: [makeFinding({ severity: "info" })] });
const accepted = makeVerdict({ status: "failed", findings: [makeFinding({ accepted: true })] });
const inconclusive = makeVerdict({ status: "inconclusive" });
const overBudget = makeVerdict({ status: "inconclusive", requests: 0 });
const noToken = makeVerdict({ status: "skipped" });

test("gives 2 for a run that could not start, with any verdicts", () => {
  for (const verdicts of [[], [inconclusive], [breaking]]) {
    expect(exitCodeOf(makeReport(verdicts, { setupFailed: true }))).toBe(2);
  }
});

test.each([
  ["a breaking finding", [breaking], 1],
  ["a notable finding", [warning], 1],
  ["a breaking finding and an inconclusive check", [inconclusive, breaking], 1],
  ["an inconclusive check", [inconclusive], 3],
  ["a case that the budget left out", [overBudget], 3],
  ["only info", [info], 0],
  ["only an accepted finding", [accepted], 0],
  ["a case left out for want of a token, and one that passed", [noToken, info], 0],
  ["only cases left out for want of a token", [noToken, noToken], 3],
  ["an accepted finding and an inconclusive check", [accepted, inconclusive], 3],
  ["nothing at all", [], 3],
])("gives the exit code for %s", (_, verdicts, want) => {
  expect(exitCodeOf(makeReport(verdicts))).toBe(want);
});
