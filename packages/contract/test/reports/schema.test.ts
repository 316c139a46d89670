import { readFileSync } from "node:fs";
import { parseSavedRun } from "@mockvox/contract";
import { parseReport, renderReport } from "@mockvox/contract/reports";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reportSchema } from "../../src/reports/report-schema.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { longReport } from "./long-report.ts";
import { makeReport, makeVerdict } from "./report-builders.ts";

const published = new URL("../../report.schema.json", import.meta.url);
const ajv = new Ajv2020({
  strict: false,
  formats: { "date-time": (text: string) => Number.isFinite(Date.parse(text)) },
});
const isReport = ajv.compile(JSON.parse(readFileSync(published, "utf8")));

test("publishes the schema that the reader uses; `vitest -u` updates it", async () => {
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

test("reads back a whole report unchanged", () => {
  expect(parseReport(JSON.parse(renderReport("json", longReport(), { language: "en" })))).toEqual(longReport());
});

test.each([
  ["a number", 7, "at its root"],
  ["a document of another kind", { ...makeReport([]), kind: "profile" }, "at /kind"],
  ["an unknown field", { ...makeReport([]), token: "x" }, "at its root"],
  ["an invalid time", { ...makeReport([]), endedAt: "yesterday" }, "at /endedAt"],
  ["an unknown status", makeReport([{ ...makeVerdict(), status: "fine" as "passed" }]), "at /verdicts/0/status"],
  [
    "an unknown claim",
    makeReport([{ ...makeVerdict(), covers: { claim: "moon" as "post" } }]),
    'unknown claim or answer "moon"',
  ],
  ["an unknown report", makeReport([{ ...makeVerdict(), report: "cdr_9" as "cdr_4" }]), 'unknown report "cdr_9"'],
  [
    "an answer outside the ledger",
    { ...makeReport([]), observed: { mockvox: 1, name: "o", answers: { post: "moon" } } },
    'post: "moon"',
  ],
])("rejects %s and says where", (_, value, want) => {
  expect(() => parseReport(value)).toThrow(want);
  const [found] = [fileErrorText(value)];
  expect(found.en).toMatch(/^Failed to read the contract report, at .+ Use a file written by `mockvox verify/);
  expect(found.es).toMatch(/^No se pudo leer el informe de contrato, en .+ Use un archivo escrito por/);
});

test("rejects a report and a saved run of an older version", () => {
  const error = (code: string) => expect.objectContaining({ code, params: { version: 1, expected: 2 } });
  expect(() => parseReport({ mockvox: 1, kind: "contract-report" })).toThrow(error("unsupported-report-version"));
  expect(() => parseSavedRun({ mockvox: 1, kind: "contract-run" })).toThrow(error("unsupported-saved-run-version"));
});

function fileErrorText(value: unknown): { en: string; es: string } {
  try {
    parseReport(value);
  } catch (error) {
    if (error instanceof Error && "text" in error) return error.text as { en: string; es: string };
  }
  throw new Error("The report was accepted.");
}
