import { readFileSync } from "node:fs";
import { parseReport, renderReport } from "@mockvox/contract/reports";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reportSchema } from "../../src/reports/shapes.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { longReport } from "./long-report.ts";
import { reportOf, verdictOf } from "./report-of.ts";

const published = new URL("../../report.schema.json", import.meta.url);
const ajv = new Ajv2020({
  strict: false,
  formats: { "date-time": (text: string) => Number.isFinite(Date.parse(text)) },
});
const isReport = ajv.compile(JSON.parse(readFileSync(published, "utf8")));

test("publishes the schema that the reader holds to; `vitest -u` renews it", async () => {
  await expect(`${JSON.stringify(reportSchema(), null, 2)}\n`).toMatchFileSnapshot("../../report.schema.json");
});

test("writes JSON that its schema accepts and its reader reads back", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const json = JSON.parse(renderReport("json", report, { language: "en" }));
      expect(isReport(json), ajv.errorsText(isReport.errors)).toBe(true);
      expect(parseReport(json)).toEqual(json);
    }),
  );
});

test("reads back a whole report as it was", () => {
  expect(parseReport(JSON.parse(renderReport("json", longReport(), { language: "en" })))).toEqual(longReport());
});

test.each([
  ["no object", 7, "at its root"],
  ["another kind", { ...reportOf([]), kind: "profile" }, "at /kind"],
  ["a field too many", { ...reportOf([]), token: "x" }, "at its root"],
  ["a time that is none", { ...reportOf([]), endedAt: "yesterday" }, "at /endedAt"],
  ["a verdict of no kind", reportOf([{ ...verdictOf(), kind: "fine" as "passed" }]), "at /verdicts/0/kind"],
  [
    "a claim that nobody knows",
    reportOf([{ ...verdictOf(), judges: { claim: "moon" as "post" } }]),
    'no claim or answer "moon" is known',
  ],
  [
    "a report that nobody knows",
    reportOf([{ ...verdictOf(), report: "cdr_9" as "cdr_4" }]),
    'no report "cdr_9" is known',
  ],
  [
    "an answer outside the ledger",
    { ...reportOf([]), observed: { mockvox: 1, name: "o", answers: { post: "moon" } } },
    'post: "moon"',
  ],
])("refuses %s and says where", (_, value, want) => {
  expect(() => parseReport(value)).toThrow(want);
  const [found] = [refusalOf(value)];
  expect(found.en).toMatch(/^Failed to read the contract report, at .+ Give a file that `mockvox verify/);
  expect(found.es).toMatch(/^No se pudo leer el informe de contrato, en .+ Dé un archivo escrito por/);
});

function refusalOf(value: unknown): { en: string; es: string } {
  try {
    parseReport(value);
  } catch (error) {
    if (error instanceof Error && "said" in error) return error.said as { en: string; es: string };
  }
  throw new Error("It was read.");
}
