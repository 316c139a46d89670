import type { ContractReport } from "@mockvox/contract";
import {
  diff,
  hasDifferences,
  parseComparable,
  writeDiffJson,
  writeDiffMarkdown,
  writeDiffTerminal,
} from "@mockvox/contract/reports";
import { namedProfile, type Profile } from "@mockvox/spec";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryReport } from "./arbitrary-report.ts";
import { makeFinding, makeReport, makeVerdict } from "./report-builders.ts";

function reportObserving(
  answers: Profile["answers"],
  at: string,
  verdicts: ContractReport["verdicts"] = [],
): ContractReport {
  return makeReport(verdicts, {
    name: `run of ${at}`,
    endedAt: at,
    observed: { mockvox: 1, name: "observed", answers },
  });
}

const march = "2026-03-02T11:00:00.000Z";
const april = "2026-04-02T11:00:00.000Z";

test("finds nothing between a report and itself", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const cases = new Set(report.verdicts.map(({ case: id }) => id));
      fc.pre(cases.size === report.verdicts.length);
      expect(hasDifferences(diff(report, report))).toBe(false);
    }),
  );
});

test("lists changed, removed and added answers with their dates", () => {
  const before = reportObserving({ "window-end": "inclusive", head: "answered" }, march);
  const after = reportObserving({ "window-end": "exclusive", post: "refused" }, april);
  expect(diff(before, after).answers).toEqual([
    {
      change: "changed",
      claim: "window-end",
      before: { answer: "inclusive", observedAt: march },
      after: { answer: "exclusive", observedAt: april },
    },
    { change: "removed", claim: "head", before: { answer: "answered", observedAt: march } },
    { change: "added", claim: "post", after: { answer: "refused", observedAt: april } },
  ]);
});

test("prefers the date of an observation to the end of the run", () => {
  const sighting = { "window-end": { at: "2026-03-02T10:59:00.000Z", case: "claim-window-end" } };
  const profile: Profile = { mockvox: 1, name: "observed", answers: { "window-end": "exclusive" }, observed: sighting };
  const drift = diff(makeReport([], { observed: { ...profile, answers: { "window-end": "inclusive" } } }), profile);
  expect(drift.answers[0]?.before?.observedAt).toBe("2026-03-02T10:59:00.000Z");
  expect(drift.after).toEqual({ name: "observed", kind: "profile", observedAt: "2026-03-02T10:59:00.000Z" });
});

test("compares one answer for all reports with an answer for one of them", () => {
  const before = reportObserving({ "success-code-type": "number" }, march);
  const after = reportObserving({ "success-code-type": { cdr_4: "number", diagram_13: "string" } }, april);
  expect(
    diff(before, after)
      .answers.filter(({ change }) => change === "changed")
      .map(({ claim }) => claim),
  ).toEqual(["success-code-type/diagram_13"]);
});

test("compares every claim of two profiles written by hand, but only observed claims with an observation", () => {
  const documented = namedProfile("documented");
  const between = diff(namedProfile("default"), documented);
  expect(new Set(between.answers.map(({ change }) => change))).toEqual(new Set(["changed"]));
  expect(diff(namedProfile("default"), reportObserving({ "window-end": "exclusive" }, april)).answers).toEqual([
    {
      change: "changed",
      claim: "window-end",
      before: { answer: "inclusive" },
      after: { answer: "exclusive", observedAt: april },
    },
  ]);
});

test("lists a finding as removed only if its check was decided again", () => {
  const found = makeVerdict({ status: "failed", findings: [makeFinding()] });
  const changeOf = (after: ReturnType<typeof makeVerdict>) =>
    diff(makeReport([found]), makeReport([after])).findings.map(({ change }) => change);
  expect(changeOf(makeVerdict())).toEqual(["removed"]);
  expect(changeOf(makeVerdict({ status: "skipped" }))).toEqual([]);
  expect(changeOf({ ...found, findings: [makeFinding({ severity: "warning" })] })).toEqual(["changed"]);
  expect(changeOf({ ...found, findings: [makeFinding(), makeFinding({ fingerprint: "f2" })] })).toEqual(["added"]);
});

test("lists checks with another status, added checks and removed ones", () => {
  const before = makeReport([makeVerdict({ case: "a" }), makeVerdict({ case: "b" }), makeVerdict({ case: "same" })]);
  const after = makeReport([
    makeVerdict({ case: "a", status: "failed" }),
    makeVerdict({ case: "c" }),
    makeVerdict({ case: "same" }),
  ]);
  const told = diff(before, after).cases.map(({ change, case: id, before: was, after: is }) => [change, id, was, is]);
  expect(told).toEqual([
    ["changed", "a", "passed", "failed"],
    ["removed", "b", "passed", undefined],
    ["added", "c", undefined, "passed"],
  ]);
});

test("writes any comparison in each format and language, without control sequences", () => {
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
  const drift = diff(
    reportObserving({ "window-end": "inclusive" }, march),
    reportObserving({ "window-end": "exclusive" }, april),
  );
  for (const written of [writeDiffTerminal(drift, { language: "en" }), writeDiffMarkdown(drift, "es")]) {
    expect(written).toContain("2026-03-02 06:00 GMT-5");
    expect(written).toContain("2026-04-02 06:00 GMT-5");
    expect(written).toContain("window-end");
  }
});

test("accepts reports and profiles, and rejects anything else", () => {
  const report = reportObserving({ "window-end": "inclusive" }, march);
  expect(parseComparable(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(parseComparable(namedProfile("documented"))).toEqual(namedProfile("documented"));
  expect(() => parseComparable({ mockvox: 2 })).toThrow("Failed to read the profile, at /mockvox");
  expect(() => parseComparable([])).toThrow("Failed to read the profile, at its root");
});
