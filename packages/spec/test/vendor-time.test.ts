import fc from "fast-check";
import { expect, test } from "vitest";
import { formatVendorSecond, parseVendorSecond } from "../src/index.ts";

test("reads what it wrote", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (epoch) => {
      expect(parseVendorSecond(formatVendorSecond(epoch))).toBe(epoch);
    }),
  );
});

test("counts in GMT-5", () => {
  expect(parseVendorSecond("20260301190000")).toBe(Date.parse("2026-03-02T00:00:00Z") / 1000);
});

test.each([
  "2026030210000",
  "202603021000000",
  "2026030210000a",
  "",
  "20260230000000",
  "20260302250000",
  "20261301000000",
])("finds no second in %j", (text) => {
  expect(parseVendorSecond(text)).toBeUndefined();
});

test("carries an impossible date over when asked to", () => {
  expect(parseVendorSecond("20260230000000", true)).toBe(parseVendorSecond("20260302000000"));
});
