import { type ReportId, reportIds } from "@mockvox/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode } from "../src/decode.ts";

const bucket = { calls: "412", minutes: "624.35", cost: "41,877.00", percentage: "28.81 %" };

describe("reads", () => {
  const cases: [ReportId, Record<string, unknown>, Record<string, unknown>][] = [
    ["cdr_4", bucket, { calls: 412, minutes: 37_461, cost: 41_877, percentage: 28.81 }],
    ["cdr_4", { ...bucket, minutes: "10:24:21", percentage: "0 %" }, { minutes: 37_461, percentage: 0 }],
    ["diagram_2", { service_level_up: "-6.42%" }, { service_level_up: -6.42 }],
    ["diagram_2", { treatment: 12, skill_id: 4173 }, { treatment: 12, skill_id: "4173" }],
    ["diagram_1_2", { date: "2026-03-02-10" }, { date: new Date("2026-03-02T10:00:00-05:00") }],
    ["diagram_1_2", { day: "2026030210" }, { day: new Date("2026-03-02T10:00:00-05:00") }],
    ["diagram_1_2", { date: "2026-03-02 10:00:00" }, { date: new Date("2026-03-02T10:00:00-05:00") }],
    ["diagram_1_2", { date: "2026-03-02" }, { date: new Date("2026-03-02T00:00:00-05:00") }],
    ["diagram_13", { date: "2026-03-02-10-05-09" }, { date: new Date("2026-03-02T10:05:09-05:00") }],
    [
      "diagram_13",
      { telephone: "", customer_id: "-", rp_id: "0042" },
      { telephone: null, customer_id: null, rp_id: "0042" },
    ],
    ["diagram_2", { new_column: "x" }, { new_column: "x" }],
  ];
  test.each(cases)("%s %j as %j", (report, row, want) => {
    const wire = report === "cdr_4" ? { "0_5_seg": row } : [row];
    const decoded = decode(report, { data: wire });
    expect(Object.values(decoded.data)[0]).toMatchObject(want);
    expect(decoded.undecoded).toEqual([]);
    expect(encode(decoded)).toEqual(wire);
  });
});

describe("lists cells that cannot be parsed:", () => {
  test.each([
    ["calls", "many"],
    ["calls", "1.5"],
    ["calls", "007"],
    ["calls", "123456789012345678901"],
    ["minutes", "12:61:00"],
    ["cost", "1,2,3.00"],
    ["cost", "12.00 %"],
    ["percentage", ""],
    ["percentage", null],
    ["calls", { nested: true }],
  ])("%s %j", (column, text) => {
    const wire = { "0_5_seg": { ...bucket, [column]: text } };
    const decoded = decode("cdr_4", { data: wire });
    expect(decoded.undecoded).toEqual([{ row: "0_5_seg", column, wire: text }]);
    expect(decoded.data["0_5_seg"]).toHaveProperty(column, undefined);
    expect(encode(decoded)).toEqual(wire);
  });
});

test("reads an empty range, and data that is a JSON string", () => {
  expect(decode("diagram_2", { data: [] }).data).toEqual([]);
  expect(decode("cdr_4", {}).data).toEqual({});
  expect(decode("diagram_13", { data: '[{"attempt":"1"}]' }).data).toEqual([{ attempt: 1 }]);
});

test("always restores the wire form", () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^-?\d{1,9}(,\d{3})?(\.\d{1,4})?( ?%)?$/),
    fc.stringMatching(/^20[0-9]{2}[- ]?[01][0-9][- ]?[0-3][0-9]([- ][0-2][0-9](:[0-5][0-9]){0,2})?$/),
    fc.stringMatching(/^\d\d:[0-6]\d:[0-6]\d$/),
    fc.double(),
    fc.integer(),
    fc.constant(null),
  );
  const columns = ["calls", "minutes", "cost", "percentage", "date", "ivr_minutes", "telephone", "attempt", "odd"];
  const row = fc.dictionary(fc.constantFrom(...columns), text);
  fc.assert(
    fc.property(fc.constantFrom(...reportIds), fc.array(row, { maxLength: 5 }), (report, rows) => {
      const wire = report === "cdr_4" ? Object.fromEntries(rows.entries()) : rows;
      expect(encode(decode(report, { data: wire }))).toEqual(wire);
    }),
    { numRuns: 500 },
  );
});
