import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, object, readYaml } from "../scripts/document.ts";
import { openapi30 } from "../scripts/openapi-30.ts";
import { reportIds } from "../src/index.ts";

const readNarrow = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../narrow/${path}.json`, import.meta.url), "utf8"));

function within(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}

const documents: [string, JsonObject][] = [
  ["the whole document", readYaml("openapi.yaml")],
  ["the controls", readYaml("controls.yaml")],
  ...reportIds.flatMap((id): [string, JsonObject][] => [
    [`the narrow document of ${id}`, readNarrow(id)],
    [`the narrow document of ${id} in OpenAPI 3.0`, readNarrow(`openapi-3.0/${id}`)],
  ]),
];

test.each(documents)("%s says of every array what is in it", (_, document) => {
  expect(within(document).filter(({ type, items }) => type === "array" && items === undefined)).toEqual([]);
});

test("the documents have no YAML aliases, which some tools do not follow", () => {
  for (const name of ["openapi.yaml", "controls.yaml"]) {
    expect(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")).not.toMatch(/: [&*]\w/);
  }
});

describe.each(reportIds)("the narrow document of %s in OpenAPI 3.0", (report) => {
  const whole = readNarrow(report);
  const document = readNarrow(`openapi-3.0/${report}`);

  test("uses nothing that came later", () => {
    expect(document.openapi).toBe("3.0.3");
    const schemas = within(object(document.components).schemas);
    expect(schemas.filter(({ type }) => Array.isArray(type) || type === "null")).toEqual([]);
    expect(schemas.filter((schema) => "const" in schema || Array.isArray(schema.examples))).toEqual([]);
    expect(object(document.info).summary).toBeUndefined();
  });

  test("has the paths, examples and schemas of the other", () => {
    expect(document.paths).toEqual(whole.paths);
    const parts = object(document.components);
    expect(parts.examples).toEqual(object(whole.components).examples);
    expect(Object.keys(object(parts.schemas))).toEqual(Object.keys(object(object(whole.components).schemas)));
  });
});

const inDocument = (schema: JsonObject): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "a", version: "1", summary: "S.", description: "D.", license: { name: "MIT", identifier: "MIT" } },
  components: { schemas: { one: schema } },
});

test.each<[string, JsonObject, JsonObject]>([
  ["a number that is constant", { const: 200 }, { minimum: 200, maximum: 200 }],
  ["a string that is constant", { const: "200" }, { pattern: "^200$" }],
  ["examples", { type: "string", examples: ["a", "b"] }, { type: "string", example: "a" }],
  [
    "null",
    { properties: { error: { type: "null" } } },
    { properties: { error: { type: "string", nullable: true, maxLength: 0, description: "Always null." } } },
  ],
  [
    "a choice of null and an array",
    { description: "d", anyOf: [{ type: "null" }, { type: "array", items: { const: "a" } }] },
    { description: "d", type: "array", items: { pattern: "^a$" }, nullable: true },
  ],
  ["a choice without null", { anyOf: [{ type: "string" }, {}] }, { anyOf: [{ type: "string" }, {}] }],
  [
    "a property that is named like a keyword",
    { properties: { const: { type: "string" }, examples: { type: "string" } } },
    { properties: { const: { type: "string" }, examples: { type: "string" } } },
  ],
])("converts %s", (_, schema, want) => {
  expect(openapi30(inDocument(schema))).toEqual({
    openapi: "3.0.3",
    info: {
      ...{ title: "a", version: "1", description: "S. D." },
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
    },
    components: { schemas: { one: want } },
  });
});

test.each<[string, JsonObject]>([
  ["constant", { const: { a: 1 } }],
  ["prefixItems", { type: "array", prefixItems: [] }],
  ["type", { type: ["string", "null"] }],
  ["a choice between null and", { anyOf: [{ type: "null" }, { type: "string" }, { type: "integer" }] }],
])("throws on what it cannot say: %s", (what, schema) => {
  expect(() => openapi30(inDocument(schema))).toThrow(new RegExp(`Cannot say .*${what}.* in OpenAPI 3\\.0`));
});
