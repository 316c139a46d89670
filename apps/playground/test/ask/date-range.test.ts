import { expect, test } from "vitest";
import {
  earliestStart,
  latestEnd,
  measureDateRange,
  moveToDay,
  toPickerValue,
  toVendorTime,
  yesterday,
} from "../../src/views/ask/form/date-range.ts";

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
