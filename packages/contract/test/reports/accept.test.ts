import {
  applyAccept,
  createAcceptFile,
  describeLeftoverEntries,
  exitCodeOf,
  parseAccept,
} from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { makeFinding, makeReport, makeVerdict } from "./report-builders.ts";

const broken = makeReport([
  makeVerdict({ case: "a", status: "failed", findings: [makeFinding({ fingerprint: "one" })] }),
  makeVerdict({ case: "b", status: "failed", findings: [makeFinding({ fingerprint: "two", severity: "warning" })] }),
  makeVerdict({ case: "c", findings: [makeFinding({ fingerprint: "three", severity: "info" })] }),
]);
const now = Date.parse("2026-03-02T12:00:00Z");

test("accepts every finding with the file created from the report", () => {
  const file = parseAccept(JSON.parse(JSON.stringify(createAcceptFile(broken, "es"))));
  expect(file.accepted.map(({ case: id }) => id)).toEqual(["a", "b"]);
  const applied = applyAccept(broken, file, now);
  expect(exitCodeOf(applied.report)).toBe(0);
  expect(describeLeftoverEntries(applied, "en")).toEqual([]);
});

test("does not accept a fingerprint of another case", () => {
  const entry = { fingerprint: "one", case: "b", note: "" };
  const applied = applyAccept(broken, { mockvox: 1, accepted: [entry] }, now);
  expect(applied.report).toEqual(broken);
  expect(applied.unused).toEqual([entry]);
});

test.each([
  ["2026-03-02T23:59:59.999-05:00", 0],
  ["2026-03-03T00:00:00.000-05:00", 1],
])("applies to the end of its last day in GMT-5: at %s", (at, expired) => {
  const file = createAcceptFile(makeReport(broken.verdicts.slice(0, 1)), "en", { until: "2026-03-02" });
  const applied = applyAccept(broken, file, Date.parse(at));
  expect(applied.expired).toHaveLength(expired);
  expect(applied.report.verdicts[0]?.findings[0]?.accepted).toBe(expired === 0);
});

test("describes expired and unused entries in both languages", () => {
  const accepted = [
    { fingerprint: "one", case: "a", until: "2026-02-01", note: "" },
    { fingerprint: "nine", case: "z", note: "" },
  ];
  const applied = applyAccept(broken, { mockvox: 1, accepted }, now);
  expect(describeLeftoverEntries(applied, "en")).toEqual([
    "The acceptance of a (one) expired on 2026-02-01, so the finding affects the exit code again. Renew it or remove it.",
    "The acceptance of z (nine) matches no finding of this run. Remove it if the difference is gone.",
  ]);
  expect(describeLeftoverEntries(applied, "es")[0]).toContain("venció el 2026-02-01");
});

test.each([
  ["no version", { accepted: [] }, "at /mockvox"],
  ["an entry without a note", { mockvox: 1, accepted: [{ fingerprint: "f", case: "a" }] }, "at /accepted/0/note"],
  [
    "an invalid last day",
    { mockvox: 1, accepted: [{ fingerprint: "f", case: "a", until: "soon", note: "" }] },
    "at /accepted/0/until",
  ],
])("rejects %s and says where", (_, value, want) => {
  expect(() => parseAccept(value)).toThrow(`Failed to read the accept file, ${want}`);
});
