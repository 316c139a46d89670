import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { validate } from "../src/schema.ts";
import { reportDefinitionSchemas } from "../src/vendor/report-definition.ts";

const schema = JSON.parse(readFileSync(new URL("../report-definition.schema.json", import.meta.url), "utf8"));
const isValidForEditors = new Ajv2020({ strict: false }).compile(schema);

test.each<[string, unknown, boolean]>([
  ["given rows", { id: "a", columns: { b: {} }, rows: [{ b: 1 }] }, true],
  ["a schema for editors", { $schema: "./x.json", id: "a", columns: { b: { kind: "clock" } }, rows: {} }, true],
  ["generated rows", { id: "a", code: "200", columns: { b: { sum: "seconds" } }, generate: { over: "calls" } }, true],
  ["no columns", { id: "a", columns: {}, rows: [] }, false],
  ["an unknown kind", { id: "a", columns: { b: { kind: "number" } }, rows: [] }, false],
  ["an unknown field", { id: "a", columns: { b: { field: "cost" } }, generate: { over: "calls" } }, false],
  ["a misspelt name", { id: "a", column: { b: {} }, rows: [] }, false],
  ["an id with capitals", { id: "A", columns: { b: {} }, rows: [] }, false],
])("editors and parseReport agree on %s", (_, definition, expected) => {
  expect(isValidForEditors(definition)).toBe(expected);
  expect("value" in validate(reportDefinitionSchemas, "ReportDefinition", definition)).toBe(expected);
});
