import { expect, test } from "vitest";
import { filterAndSort, orderColumns } from "../../src/views/ask/rows/table-model.ts";

const rows = [
  { name: "b", share: "10.00 %", calls: "1,000" },
  { name: "a", share: "9.00 %", calls: "20" },
  { name: "C", share: "100.00 %", calls: "n/a" },
];

function namesOf(found: readonly { name?: unknown }[]): unknown[] {
  return found.map(({ name }) => name);
}

test("sorts numbers, also with a percent sign or thousands separators, as numbers and before text", () => {
  expect(namesOf(filterAndSort(rows, {}, { column: "share", isDescending: false }))).toEqual(["a", "b", "C"]);
  expect(namesOf(filterAndSort(rows, {}, { column: "calls", isDescending: false }))).toEqual(["a", "b", "C"]);
  expect(namesOf(filterAndSort(rows, {}, { column: "share", isDescending: true }))).toEqual(["C", "b", "a"]);
});

test("keeps the rows that match every filter, ignoring case", () => {
  expect(namesOf(filterAndSort(rows, { name: "c" }, undefined))).toEqual(["C"]);
  expect(namesOf(filterAndSort(rows, { share: "0.00", calls: "1" }, undefined))).toEqual(["b"]);
});

test("does not change the given rows", () => {
  filterAndSort(rows, {}, { column: "share", isDescending: true });
  expect(namesOf(rows)).toEqual(["b", "a", "C"]);
});

test("orders columns: bucket, then those of the spec in their order, then others", () => {
  expect(orderColumns([{ extra: 1, calls: "1", bucket: "x" }], ["minutes", "calls"])).toEqual([
    "bucket",
    "calls",
    "extra",
  ]);
});
