import { acceptFileOf, applyAccept, exitCodeOf, parseAccept, tellLeftovers } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { findingOf, reportOf, verdictOf } from "./report-of.ts";

const broken = reportOf([
  verdictOf({ case: "a", kind: "failed", findings: [findingOf({ fingerprint: "one" })] }),
  verdictOf({ case: "b", kind: "failed", findings: [findingOf({ fingerprint: "two", severity: "notable" })] }),
  verdictOf({ case: "c", findings: [findingOf({ fingerprint: "three", severity: "information" })] }),
]);
const now = Date.parse("2026-03-02T12:00:00Z");

test("accepts by its own file everything that counted", () => {
  const file = parseAccept(JSON.parse(JSON.stringify(acceptFileOf(broken, "es"))));
  expect(file.accepted.map(({ case: id }) => id)).toEqual(["a", "b"]);
  const applied = applyAccept(broken, file, now);
  expect(exitCodeOf(applied.report)).toBe(0);
  expect(tellLeftovers(applied, "en")).toEqual([]);
});

test("accepts a fingerprint of another case not at all", () => {
  const entry = { fingerprint: "one", case: "b", note: "" };
  const applied = applyAccept(broken, { mockvox: 1, accepted: [entry] }, now);
  expect(applied.report).toEqual(broken);
  expect(applied.unused).toEqual([entry]);
});

test.each([
  ["2026-03-02T23:59:59.999-05:00", 0],
  ["2026-03-03T00:00:00.000-05:00", 1],
])("holds to the end of its last day in GMT-5: at %s", (at, expired) => {
  const file = acceptFileOf(reportOf(broken.verdicts.slice(0, 1)), "en", "2026-03-02");
  const applied = applyAccept(broken, file, Date.parse(at));
  expect(applied.expired).toHaveLength(expired);
  expect(applied.report.verdicts[0]?.findings[0]?.accepted).toBe(expired === 0);
});

test("tells what is over and what fits nothing, in both languages", () => {
  const accepted = [
    { fingerprint: "one", case: "a", until: "2026-02-01", note: "" },
    { fingerprint: "nine", case: "z", note: "" },
  ];
  const applied = applyAccept(broken, { mockvox: 1, accepted }, now);
  expect(tellLeftovers(applied, "en")).toEqual([
    "The acceptance of a (one) ended on 2026-02-01: the difference counts again. Renew it or take it out.",
    "The acceptance of z (nine) fits no finding of this run. Take it out if the difference is gone.",
  ]);
  expect(tellLeftovers(applied, "es")[0]).toContain("terminó el 2026-02-01");
});

test.each([
  ["no version", { accepted: [] }, "at /mockvox"],
  ["an entry without a note", { mockvox: 1, accepted: [{ fingerprint: "f", case: "a" }] }, "at /accepted/0/note"],
  [
    "a last day that is none",
    { mockvox: 1, accepted: [{ fingerprint: "f", case: "a", until: "soon", note: "" }] },
    "at /accepted/0/until",
  ],
])("refuses %s and says where", (_, value, want) => {
  expect(() => parseAccept(value)).toThrow(`Failed to read the accept file, ${want}`);
});
