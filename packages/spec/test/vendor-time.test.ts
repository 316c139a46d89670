import fc from "fast-check";
import { expect, test } from "vitest";
import { formatVendorTime, parseIsoTime, parseVendorTime } from "../src/index.ts";

test("parses what it formats", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (epoch) => {
      expect(parseVendorTime(formatVendorTime(epoch))).toBe(epoch);
    }),
  );
});

test("accepts exactly the dates of the platform's calendar", () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
  const day = fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      day,
      two,
      two,
      two,
      (year, [month, date], hour, minute, second) => {
        const [mm, dd] = [month, date].map((number) => String(number).padStart(2, "0"));
        const moment = new Date(`${year}-${mm}-${dd}T${hour}:${minute}:${second}-05:00`);
        const isReal =
          !Number.isNaN(+moment) && formatVendorTime(+moment / 1000) === `${year}${mm}${dd}${hour}${minute}${second}`;
        expect(parseVendorTime(`${year}${mm}${dd}${hour}${minute}${second}`)).toBe(isReal ? +moment / 1000 : undefined);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("uses GMT-5", () => {
  expect(parseVendorTime("20260301190000")).toBe(Date.parse("2026-03-02T00:00:00Z") / 1000);
});

test.each([
  "2026030210000",
  "202603021000000",
  "2026030210000a",
  "",
  "20260230000000",
  "20260302250000",
  "20261301000000",
])("rejects the vendor time %j", (text) => {
  expect(parseVendorTime(text)).toBeUndefined();
});

test("rolls over a nonexistent date if `rollOver` is set", () => {
  expect(parseVendorTime("20260230000000", true)).toBe(parseVendorTime("20260302000000"));
});

test.each([
  ["2026-03-02", "2026-03-02T05:00:00.000Z"],
  ["2026-03-02T10:00", "2026-03-02T15:00:00.000Z"],
  ["2026-03-02T10:00:00.5Z", "2026-03-02T10:00:00.500Z"],
  ["2028-02-29T23:59:59+02:00", "2028-02-29T21:59:59.000Z"],
])("parses the ISO time %s", (text, moment) => {
  expect(new Date(parseIsoTime(text) ?? 0).toISOString()).toBe(moment);
});

test.each(["2026-02-30", "2026-02-29T10:00:00Z", "2026-13-01", "2026-03-02T25:00", "2026-3-2", "tomorrow", ""])(
  "rejects the ISO time %j",
  (text) => {
    expect(parseIsoTime(text)).toBeUndefined();
  },
);
