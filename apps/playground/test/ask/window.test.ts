import { expect, test } from "vitest";
import {
  earliestFor,
  latestFor,
  lengthOf,
  onDay,
  toPicked,
  toVendorSecond,
  yesterday,
} from "../../src/views/ask/form/window.ts";

test("writes what was picked as the vendor takes it, and back", () => {
  expect(toVendorSecond("2026-03-02 10:05:00")).toBe("20260302100500");
  expect(toPicked("20260302100500")).toBe("2026-03-02 10:05:00");
  expect(toPicked("20260230100500")).toBe("");
});

test("tells how long a window is and what speaks against it", () => {
  expect(lengthOf("20260301000000", "20260401000000")).toEqual({ days: 31, isTooLong: false, isReversed: false });
  expect(lengthOf("20260301000000", "20260401000001")).toMatchObject({ isTooLong: true });
  expect(lengthOf("20260302000000", "20260301000000")).toMatchObject({ isReversed: true });
  expect(lengthOf("", "20260301000000")).toBeUndefined();
});

test("tells how far a window reaches from one of its ends", () => {
  expect(latestFor("20260302000000")).toBe("20260402000000");
  expect(earliestFor("20260402235959")).toBe("20260302235959");
  expect(latestFor("")).toBe("");
});

test("gives a day of the calendar the time that the end has, which decides whether it is beyond the limit", () => {
  expect(onDay("2026-04-02", "20260302235959")).toBe("20260402235959");
  expect(onDay("2026-04-02", "")).toBe("20260402000000");
  expect(lengthOf("20260302000000", onDay("2026-04-02", "20260302235959"))).toMatchObject({ isTooLong: true });
  expect(lengthOf("20260302000000", onDay("2026-04-02", "20260302000000"))).toMatchObject({ isTooLong: false });
});

test("takes yesterday in the vendor's zone, five hours behind UTC", () => {
  expect(yesterday(Date.parse("2026-03-03T04:59:59Z"))).toEqual({
    date_ini: "20260301000000",
    date_end: "20260301235959",
  });
  expect(yesterday(Date.parse("2026-03-03T05:00:00Z"))).toEqual({
    date_ini: "20260302000000",
    date_end: "20260302235959",
  });
});
