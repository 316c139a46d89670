import type { ContractReport } from "@mockvox/contract";
import {
  diff,
  differs,
  parseComparable,
  writeDiffJson,
  writeDiffMarkdown,
  writeDiffTerminal,
} from "@mockvox/contract/reports";
import { namedProfile, type Profile } from "@mockvox/spec";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryReport } from "./arbitrary-report.ts";
import { findingOf, reportOf, verdictOf } from "./report-of.ts";

function observing(answers: Profile["answers"], at: string, verdicts: ContractReport["verdicts"] = []): ContractReport {
  return reportOf(verdicts, { name: `run of ${at}`, endedAt: at, observed: { mockvox: 1, name: "observed", answers } });
}

const march = "2026-03-02T11:00:00.000Z";
const april = "2026-04-02T11:00:00.000Z";

test("finds nothing between a report and itself", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const cases = new Set(report.verdicts.map(({ case: id }) => id));
      fc.pre(cases.size === report.verdicts.length);
      expect(differs(diff(report, report))).toBe(false);
    }),
  );
});

test("names the answers that changed, appeared and went, with their dates", () => {
  const before = observing({ "window-end": "inclusive", head: "answered" }, march);
  const after = observing({ "window-end": "exclusive", post: "refused" }, april);
  expect(diff(before, after).answers).toEqual([
    {
      change: "changed",
      claim: "window-end",
      before: { answer: "inclusive", at: march },
      after: { answer: "exclusive", at: april },
    },
    { change: "went", claim: "head", before: { answer: "answered", at: march } },
    { change: "appeared", claim: "post", after: { answer: "refused", at: april } },
  ]);
});

test("takes the date of an answer from its sighting before the end of the run", () => {
  const sighting = { "window-end": { at: "2026-03-02T10:59:00.000Z", case: "claim-window-end" } };
  const profile: Profile = { mockvox: 1, name: "observed", answers: { "window-end": "exclusive" }, observed: sighting };
  const drift = diff(reportOf([], { observed: { ...profile, answers: { "window-end": "inclusive" } } }), profile);
  expect(drift.answers[0]?.before?.at).toBe("2026-03-02T10:59:00.000Z");
  expect(drift.after).toEqual({ name: "observed", kind: "profile", at: "2026-03-02T10:59:00.000Z" });
});

test("compares one answer for all reports with an answer for one of them", () => {
  const before = observing({ "success-code-type": "number" }, march);
  const after = observing({ "success-code-type": { cdr_4: "number", diagram_13: "string" } }, april);
  expect(
    diff(before, after)
      .answers.filter(({ change }) => change === "changed")
      .map(({ claim }) => claim),
  ).toEqual(["success-code-type/diagram_13"]);
});

test("asks a written profile for every claim, and only for those that were observed beside an observation", () => {
  const documented = namedProfile("documented");
  const between = diff(namedProfile("default"), documented);
  expect(new Set(between.answers.map(({ change }) => change))).toEqual(new Set(["changed"]));
  expect(diff(namedProfile("default"), observing({ "window-end": "exclusive" }, april)).answers).toEqual([
    {
      change: "changed",
      claim: "window-end",
      before: { answer: "inclusive" },
      after: { answer: "exclusive", at: april },
    },
  ]);
});

test("says that a finding went only when its case was settled again", () => {
  const found = verdictOf({ kind: "failed", findings: [findingOf()] });
  const changeOf = (after: ReturnType<typeof verdictOf>) =>
    diff(reportOf([found]), reportOf([after])).findings.map(({ change }) => change);
  expect(changeOf(verdictOf())).toEqual(["went"]);
  expect(changeOf(verdictOf({ kind: "skipped" }))).toEqual([]);
  expect(changeOf({ ...found, findings: [findingOf({ severity: "notable" })] })).toEqual(["changed"]);
  expect(changeOf({ ...found, findings: [findingOf(), findingOf({ fingerprint: "f2" })] })).toEqual(["appeared"]);
});

test("names cases with another verdict, new cases and lost ones", () => {
  const before = reportOf([verdictOf({ case: "a" }), verdictOf({ case: "b" }), verdictOf({ case: "same" })]);
  const after = reportOf([
    verdictOf({ case: "a", kind: "failed" }),
    verdictOf({ case: "c" }),
    verdictOf({ case: "same" }),
  ]);
  const told = diff(before, after).cases.map(({ change, case: id, before: was, after: is }) => [change, id, was, is]);
  expect(told).toEqual([
    ["changed", "a", "passed", "failed"],
    ["went", "b", "passed", undefined],
    ["appeared", "c", undefined, "passed"],
  ]);
});

test("writes any comparison in each format and language, with nothing that steers the reader", () => {
  fc.assert(
    fc.property(
      arbitraryReport,
      arbitraryReport,
      fc.constantFrom("en" as const, "es" as const),
      (before, after, language) => {
        const drift = diff(before, after);
        expect(JSON.parse(writeDiffJson(drift))).toEqual(JSON.parse(JSON.stringify(drift)));
        for (const written of [writeDiffTerminal(drift, { language }), writeDiffMarkdown(drift, language)]) {
          expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/m);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("shows both dates in the terminal and in Markdown", () => {
  const drift = diff(observing({ "window-end": "inclusive" }, march), observing({ "window-end": "exclusive" }, april));
  for (const written of [writeDiffTerminal(drift, { language: "en" }), writeDiffMarkdown(drift, "es")]) {
    expect(written).toContain("2026-03-02 06:00 GMT-5");
    expect(written).toContain("2026-04-02 06:00 GMT-5");
    expect(written).toContain("window-end");
  }
});

test("reads reports and profiles alike, and refuses the rest", () => {
  const report = observing({ "window-end": "inclusive" }, march);
  expect(parseComparable(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(parseComparable(namedProfile("documented"))).toEqual(namedProfile("documented"));
  expect(() => parseComparable({ mockvox: 2 })).toThrow("Failed to read the profile, at /mockvox");
  expect(() => parseComparable([])).toThrow("Failed to read the profile, at its root");
});
