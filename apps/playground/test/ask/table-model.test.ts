import { expect, test } from "vitest";
import { arranged, columnsOf } from "../../src/views/ask/rows/table-model.ts";

const rows = [
  { name: "b", share: "10.00 %", calls: "1,000" },
  { name: "a", share: "9.00 %", calls: "20" },
  { name: "C", share: "100.00 %", calls: "n/a" },
];
const namesOf = (found: readonly { name?: unknown }[]): unknown[] => found.map(({ name }) => name);

test("sorts numbers as numbers, also with a percent sign or thousands, and words behind them", () => {
  expect(namesOf(arranged(rows, {}, { column: "share", isDown: false }))).toEqual(["a", "b", "C"]);
  expect(namesOf(arranged(rows, {}, { column: "calls", isDown: false }))).toEqual(["a", "b", "C"]);
  expect(namesOf(arranged(rows, {}, { column: "share", isDown: true }))).toEqual(["C", "b", "a"]);
});

test("keeps the rows that contain every filter's text, in any case", () => {
  expect(namesOf(arranged(rows, { name: "c" }, undefined))).toEqual(["C"]);
  expect(namesOf(arranged(rows, { share: "0.00", calls: "1" }, undefined))).toEqual(["b"]);
});

test("leaves the rows themselves as they came", () => {
  arranged(rows, {}, { column: "share", isDown: true });
  expect(namesOf(rows)).toEqual(["b", "a", "C"]);
});

test("gives the spec's columns in its order, the bucket first, strangers last", () => {
  expect(columnsOf([{ extra: 1, calls: "1", bucket: "x" }], ["minutes", "calls"])).toEqual([
    "bucket",
    "calls",
    "extra",
  ]);
});
