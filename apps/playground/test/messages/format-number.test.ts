import { expect, test } from "vitest";
import { formatNumber, formatPercent } from "../../src/messages/format-number.ts";
import { formatBytes } from "../../src/views/reports/response/format-bytes.ts";

test("writes numbers with the separators of the language", () => {
  expect([formatNumber("en", 27_459), formatNumber("es", 27_459)]).toEqual(["27,459", "27.459"]);
  expect([formatNumber("en", 7.25), formatNumber("es", 7.25)]).toEqual(["7.3", "7,3"]);
});

test("writes the sign of percent right after the number in English, and after a space that does not break in Spanish", () => {
  expect([formatPercent("en", 0.475), formatPercent("es", 0.475)]).toEqual(["48%", "48\u00a0%"]);
  expect([formatPercent("en", 0.07, 1), formatPercent("es", 0.075, 1)]).toEqual(["7%", "7,5\u00a0%"]);
});

test("writes sizes in units that can be read", () => {
  expect([512, 1_500, 12_998_271].map((bytes) => formatBytes("en", bytes))).toEqual(["512 B", "1.5 kB", "13 MB"]);
  expect(formatBytes("es", 12_998_271)).toBe("13 MB");
});
