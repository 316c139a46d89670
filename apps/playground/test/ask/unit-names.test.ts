import { columns } from "@mockvox/spec/columns";
import { expect, test } from "vitest";
import { unitName } from "../../src/views/ask/rows/unit-names.ts";

test("names every unit of the spec in Spanish", () => {
  const units = new Set(Object.values(columns).flatMap((report) => Object.values(report).map(({ unit }) => unit)));
  const english = [...units].filter((unit) => unitName("es", unit) === unit);
  expect(english).toEqual(["ordinal"]);
});
