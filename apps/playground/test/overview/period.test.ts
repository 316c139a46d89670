import { expect, test } from "vitest";
import {
  dateRangeOf,
  dayAt,
  daysOf,
  formatPeriod,
  shiftDay,
  shiftMonth,
  weekdayOf,
} from "../../src/views/overview/period.ts";

test.each([
  ["2026-03-02", { date_ini: "20260302000000", date_end: "20260302235959" }],
  ["2026-02", { date_ini: "20260201000000", date_end: "20260228235959" }],
  ["2024-02", { date_ini: "20240201000000", date_end: "20240229235959" }],
])("%s is the date range %o", (period, range) => {
  expect(dateRangeOf(period)).toEqual(range);
});

test("a day is that of GMT-5", () => {
  expect(dayAt(Date.parse("2026-03-02T04:59:59Z"))).toBe("2026-03-01");
  expect(dayAt(Date.parse("2026-03-02T05:00:00Z"))).toBe("2026-03-02");
});

test("months and days follow each other", () => {
  expect(shiftMonth("2026-12", 1)).toBe("2027-01");
  expect(shiftMonth("2026-01", -1)).toBe("2025-12");
  expect(shiftDay("2026-02-28", 1)).toBe("2026-03-01");
  const months = Array.from({ length: 60 }, (_, at) => shiftMonth("2023-11", at));
  const days = months.flatMap(daysOf);
  expect(days).toEqual(days.map((_, at) => shiftDay("2023-11-01", at)));
  expect(days.map(weekdayOf)).toEqual(days.map((_, at) => (2 + at) % 7));
  expect(weekdayOf("2026-03-02")).toBe(0);
});

test("is written as people of a language write it", () => {
  expect(formatPeriod("2026-03-02", "en")).toBe("Monday, March 2, 2026");
  expect(formatPeriod("2026-03", "es")).toBe("marzo de 2026");
});
