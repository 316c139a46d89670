import { expect, test } from "vitest";
import {
  dateRangePresets,
  earliestStart,
  halveDateRange,
  latestEnd,
  measureDateRange,
  moveToDay,
  parseTypedTime,
  toPickerValue,
  toVendorTime,
  yesterday,
} from "../../src/views/reports/form/date-range.ts";

test("converts between the picker's and the vendor's form", () => {
  expect(toVendorTime("2026-03-02 10:05:00")).toBe("20260302100500");
  expect(toPickerValue("20260302100500")).toBe("2026-03-02 10:05:00");
  expect(toPickerValue("20260230100500")).toBe("");
});

test("measures a date range and says why it is invalid", () => {
  expect(measureDateRange("20260301000000", "20260401000000")).toEqual({
    days: 31,
    isTooLong: false,
    isReversed: false,
  });
  expect(measureDateRange("20260301000000", "20260401000001")).toMatchObject({ isTooLong: true });
  expect(measureDateRange("20260302000000", "20260301000000")).toMatchObject({ isReversed: true });
  expect(measureDateRange("", "20260301000000")).toBeUndefined();
});

test("finds the latest end and the earliest start", () => {
  expect(latestEnd("20260302000000")).toBe("20260402000000");
  expect(earliestStart("20260402235959")).toBe("20260302235959");
  expect(latestEnd("")).toBe("");
});

test("moves an end to another day and keeps its time, which decides whether the range is too long", () => {
  expect(moveToDay("2026-04-02", "20260302235959")).toBe("20260402235959");
  expect(moveToDay("2026-04-02", "")).toBe("20260402000000");
  expect(measureDateRange("20260302000000", moveToDay("2026-04-02", "20260302235959"))).toMatchObject({
    isTooLong: true,
  });
  expect(measureDateRange("20260302000000", moveToDay("2026-04-02", "20260302000000"))).toMatchObject({
    isTooLong: false,
  });
});

test("takes yesterday in the vendor's time zone, GMT-5", () => {
  expect(yesterday(Date.parse("2026-03-03T04:59:59Z"))).toEqual({
    date_ini: "20260301000000",
    date_end: "20260301235959",
  });
  expect(yesterday(Date.parse("2026-03-03T05:00:00Z"))).toEqual({
    date_ini: "20260302000000",
    date_end: "20260302235959",
  });
});

test.each([
  ["20260302100500", "first", "20260302100500"],
  [" 2026-03-02 10:05:00 ", "first", "20260302100500"],
  ["2026-03-02T10:05:00Z", "first", "20260302100500"],
  ["2026-03-02-10-05", "first", undefined],
  ["2026/03/02 10:05", "last", "20260302100500"],
  ["2026-03-02", "first", "20260302000000"],
  ["20260302", "last", "20260302235959"],
  ["2026-02-30", "first", undefined],
  ["2026", "first", undefined],
  ["", "first", undefined],
] as const)("reads %j, typed or pasted as the %s second", (text, end, second) => {
  expect(parseTypedTime(text, end)).toBe(second);
});

test("has ranges of whole days by the vendor's clock to select", () => {
  const presets = dateRangePresets(Date.parse("2026-03-10T03:00:00Z"));
  expect(presets.map(({ id, date_ini, date_end }) => [id, date_ini, date_end])).toEqual([
    ["today", "20260309000000", "20260309235959"],
    ["yesterday", "20260308000000", "20260308235959"],
    ["last-7-days", "20260302000000", "20260308235959"],
    ["last-31-days", "20260206000000", "20260308235959"],
  ]);
  for (const { date_ini, date_end } of presets) expect(measureDateRange(date_ini, date_end)?.isTooLong).toBe(false);
});

test("halves a range without a gap or a second in both halves", () => {
  expect(halveDateRange("20260302000000", "20260302235959")).toEqual([
    ["20260302000000", "20260302115959"],
    ["20260302120000", "20260302235959"],
  ]);
  expect(halveDateRange("20260302000000", "20260302000001")).toEqual([
    ["20260302000000", "20260302000000"],
    ["20260302000001", "20260302000001"],
  ]);
  expect(halveDateRange("20260302000000", "20260302000000")).toBeUndefined();
});
