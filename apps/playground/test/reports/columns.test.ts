import { expect, test } from "vitest";
import { createNameLookup, listOf } from "../../src/views/reports/entity-names.ts";
import type { ResponseRow } from "../../src/views/reports/response/report-response.ts";
import { parseFilter } from "../../src/views/reports/rows/column-filter.ts";
import { cellOf, compareKeys, describeColumns, sortKey } from "../../src/views/reports/rows/columns.ts";
import { fetchReport } from "./fetch-report.ts";

test("orders columns: bucket, then those of the spec in their order, then others", () => {
  const columns = describeColumns("cdr_4", [{ extra: 1, calls: "1", bucket: "x" }], ["minutes", "calls"]);
  expect(columns.map(({ id }) => id)).toEqual(["bucket", "calls", "extra"]);
});

test("finds the kind of each column from the spec, else from its values", async () => {
  const { rows } = await fetchReport("diagram_13");
  const kinds = Object.fromEntries(describeColumns("diagram_13", rows, []).map(({ id, kind }) => [id, kind]));
  expect(kinds).toMatchObject({ channel: "choice", date: "time", conn_id: "text", telephone: "text", rp_id: "choice" });
  const unknown = Array.from({ length: 60 }, (_, index) => ({
    amount: `${index}.50`,
    day: "2026-03-02",
    agent_id: `${index}`,
  }));
  const found = describeColumns("agent_1", unknown, []).map(({ kind }) => kind);
  expect(found).toEqual(["number", "time", "text"]);
});

test("reads columns with the names of inherited members from the rows that have them", () => {
  const rows: ResponseRow[] = [{ calls: "1" }, JSON.parse('{"constructor":"a","__proto__":"b","toString":"c"}')];
  const ids = describeColumns("agent_1", rows, []).map(({ id }) => id);
  expect(ids).toEqual(["calls", "constructor", "__proto__", "toString"]);
  const cells = rows.map((row) => ids.map((id) => cellOf(row, id)));
  expect(cells).toEqual([
    ["1", undefined, undefined, undefined],
    [undefined, "a", "b", "c"],
  ]);
  expect(listOf(undefined, "constructor")).toBeUndefined();
  expect(createNameLookup(undefined)("constructor", "a")).toBeUndefined();
});

test("sorts numbers, also with a percent sign or thousands separators, as numbers and before text", () => {
  const values = ["1,000", "n/a", "9.00 %", "20"];
  expect(values.toSorted((one, other) => compareKeys(sortKey(one), sortKey(other)))).toEqual([
    "9.00 %",
    "20",
    "1,000",
    "n/a",
  ]);
});

const cells = ["5", "10", "1,000", "30.00 %", "n/a"];

test.each([
  ["number", ">10", ["1,000", "30.00 %"]],
  ["number", ">=10", ["10", "1,000", "30.00 %"]],
  ["number", "<10", ["5"]],
  ["number", "5..30", ["5", "10", "30.00 %"]],
  ["number", "0", ["10", "1,000", "30.00 %"]],
  ["choice", "10", ["10"]],
  ["text", "N/A", ["n/a"]],
  ["number", ">", []],
] as const)("filters a %s column by %s", (kind, text, expected) => {
  expect(cells.filter(parseFilter(kind, text))).toEqual(expected);
});

test("filters times by their beginning, and ranges of days with the whole last day", () => {
  const times = ["2026-03-01 23:00:00", "2026-03-02 10:00:00", "2026-03-03 10:00:00"];
  const shown = (text: string): string[] => times.filter(parseFilter("time", text));
  expect(shown("2026-03-02")).toEqual([times[1]]);
  expect(shown("2026-03-01..2026-03-02")).toEqual(times.slice(0, 2));
  expect(shown(">2026-03-02 00")).toEqual(times.slice(1));
});

test("looks at rows of the whole response to find its columns", () => {
  const rows: ResponseRow[] = [
    ...Array.from({ length: 2_000 }, () => ({ a: "1" })),
    ...Array.from({ length: 2_000 }, () => ({ b: "1" })),
  ];
  expect(describeColumns("any", rows, []).map(({ id }) => id)).toEqual(["a", "b"]);
});
