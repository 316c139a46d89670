import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readVendorReports, unmodelledIds } from "../scripts/vendor-reports.ts";
import { isReportId, isUnmodelledReport, reportIds, reportOf, unmodelledReportIds } from "../src/index.ts";
import { fieldKinds, vendorReports } from "../src/vendor/vendor-reports.ts";

const yaml = parse(readFileSync(new URL("../vendor-reports.yaml", import.meta.url), "utf8"));
const schema = JSON.parse(readFileSync(new URL("../vendor-reports.schema.json", import.meta.url), "utf8"));

test("the list of the vendor's reports matches its schema", () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate(yaml), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...yaml, reports: { cdr_1: { title: { en: "Calls" }, parameters: [] } } })).toBe(false);
});

test("there are 104 reports: those that are modelled, and the others", () => {
  expect(Object.keys(vendorReports)).toHaveLength(104);
  expect(unmodelledReportIds).toHaveLength(104 - reportIds.length);
  expect([...unmodelledReportIds, ...reportIds].sort()).toEqual(Object.keys(vendorReports).sort());
  expect(unmodelledReportIds.some(isReportId)).toBe(false);
  expect([isUnmodelledReport("cdr_1"), isUnmodelledReport("cdr_4"), isUnmodelledReport("cdr_99")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("the fields of eight reports are unknown", () => {
  const unknown = Object.entries(vendorReports).filter(([, { fields }]) => fields.length === 0);
  expect(unknown.map(([id]) => id).sort()).toEqual(
    ["agent_8_1", "cdr_7", "cdr_8", "cdr_9", "quality_5", "skill_4", "skill_4_1", "speech_5"].sort(),
  );
});

test.each(reportIds)("%s, which is modelled, has the fields and parameters of its page", (id) => {
  const { shape, columns, buckets, parameters } = reportOf(id);
  const listed = vendorReports[id];
  expect([...(listed?.parameters ?? []), "date_ini", "date_end"]).toEqual(parameters);
  const known: readonly string[] = shape === "buckets" ? (buckets ?? []) : columns;
  expect(listed?.fields.filter((field) => !known.includes(field))).toEqual([]);
});

test("every field has one kind", () => {
  const used = new Set(Object.values(vendorReports).flatMap(({ fields }) => fields));
  expect(new Set(Object.keys(fieldKinds))).toEqual(used);
});

test.each([
  ["a field that is in no kind", { cdr_1: report(["date", "cost"]) }, { date: ["date"] }, /field cost is in no kind/],
  [
    "a field in two kinds",
    { cdr_1: report(["date"]) },
    { date: ["date"], day: ["date"] },
    /date is in date and in day/,
  ],
  ["a field that no report has", { cdr_1: report(["date"]) }, { date: ["date", "day"] }, /no report has the field day/],
])("generating fails on %s", (_, reports, kinds, message) => {
  expect(() => readVendorReports({ source: "postman", reports, fieldKinds: kinds })).toThrow(message);
});

test("generating fails on a modelled report that is not listed", () => {
  const file = readVendorReports({
    source: "postman",
    reports: { cdr_1: report(["date"]) },
    fieldKinds: { date: ["date"] },
  });
  expect(unmodelledIds(file, [])).toEqual(["cdr_1"]);
  expect(() => unmodelledIds(file, ["cdr_4"])).toThrow(/the modelled report cdr_4 is missing/);
});

function report(fields: string[]): { title: { en: string; es: string }; parameters: string[]; fields: string[] } {
  return { title: { en: "1. Calls", es: "1. Llamadas" }, parameters: [], fields };
}
