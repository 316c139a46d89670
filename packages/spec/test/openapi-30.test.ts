import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asObject, type Json, type JsonObject, readYaml } from "../scripts/document.ts";
import { toOpenApi30 } from "../scripts/openapi-30.ts";
import { reportIds } from "../src/index.ts";

const readNarrow = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../narrow/${path}.json`, import.meta.url), "utf8"));

function descendants(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(descendants);
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(descendants)];
}

const documents: [string, JsonObject][] = [
  ["the whole document", readYaml("openapi.yaml")],
  ["the controls", readYaml("controls.yaml")],
  ...reportIds.flatMap((id): [string, JsonObject][] => [
    [`the narrow document of ${id}`, readNarrow(id)],
    [`the narrow document of ${id} in OpenAPI 3.0`, readNarrow(`openapi-3.0/${id}`)],
  ]),
];

test.each(documents)("%s declares the items of every array", (_, document) => {
  expect(descendants(document).filter(({ type, items }) => type === "array" && items === undefined)).toEqual([]);
});

test.each(documents)("%s refers to each of its schemas, which Spectral demands", (_, document) => {
  const schemas = Object.keys(asObject(asObject(document.components).schemas));
  const references = new Set(descendants(document).map(({ $ref }) => $ref));
  expect(schemas.filter((name) => !references.has(`#/components/schemas/${name}`))).toEqual([]);
});

test("the documents have no YAML aliases, which some tools do not follow", () => {
  for (const name of ["openapi.yaml", "controls.yaml"]) {
    expect(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")).not.toMatch(/: [&*]\w/);
  }
});

describe.each(reportIds)("the narrow document of %s in OpenAPI 3.0", (report) => {
  const whole = readNarrow(report);
  const document = readNarrow(`openapi-3.0/${report}`);

  test("uses only features of 3.0", () => {
    expect(document.openapi).toBe("3.0.3");
    const schemas = descendants(asObject(document.components).schemas);
    expect(schemas.filter(({ type }) => Array.isArray(type) || type === "null")).toEqual([]);
    expect(schemas.filter((schema) => "const" in schema || Array.isArray(schema.examples))).toEqual([]);
    expect(asObject(document.info).summary).toBeUndefined();
  });

  test("has the same paths, examples and schemas as the 3.1 document", () => {
    expect(document.paths).toEqual(whole.paths);
    const parts = asObject(document.components);
    expect(parts.examples).toEqual(asObject(whole.components).examples);
    const schemas = Object.keys(asObject(asObject(whole.components).schemas));
    expect(schemas).toEqual(expect.arrayContaining(Object.keys(asObject(parts.schemas))));
  });
});

const inDocument = (schema: JsonObject): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "a", version: "1", summary: "S.", description: "D.", license: { name: "MIT", identifier: "MIT" } },
  components: { schemas: { one: schema, ...referenced } },
});

/** Schemas that are the same in both versions. */
const referenced: JsonObject = {
  text: { type: "string", pattern: "^a$", description: "t" },
  object: { type: "object", additionalProperties: false },
};

test.each<[string, JsonObject, JsonObject]>([
  ["a constant number", { const: 200 }, { minimum: 200, maximum: 200 }],
  ["a constant string", { const: "200" }, { pattern: "^200$" }],
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
  [
    "a text that is referenced with a description",
    { properties: { a: { $ref: "#/components/schemas/text", description: "d" } } },
    { properties: { a: { type: "string", pattern: "^a$", description: "d" } } },
  ],
  [
    "an object that is referenced with a description",
    { properties: { a: { $ref: "#/components/schemas/object", description: "d" } } },
    { properties: { a: { allOf: [{ $ref: "#/components/schemas/object" }], description: "d" } } },
  ],
  ["a choice without null", { anyOf: [{ type: "string" }, {}] }, { anyOf: [{ type: "string" }, {}] }],
  [
    "a property with the name of a keyword",
    { properties: { const: { type: "string" }, examples: { type: "string" } } },
    { properties: { const: { type: "string" }, examples: { type: "string" } } },
  ],
])("converts %s", (_, schema, expected) => {
  expect(toOpenApi30(inDocument(schema))).toEqual({
    openapi: "3.0.3",
    info: {
      ...{ title: "a", version: "1", description: "S. D." },
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
    },
    components: { schemas: { one: expected, ...referenced } },
  });
});

test.each<[string, JsonObject]>([
  ["constant", { const: { a: 1 } }],
  ["prefixItems", { type: "array", prefixItems: [] }],
  ["type", { type: ["string", "null"] }],
  ["a choice between null and", { anyOf: [{ type: "null" }, { type: "string" }, { type: "integer" }] }],
])("throws on what 3.0 cannot express: %s", (what, schema) => {
  expect(() => toOpenApi30(inDocument(schema))).toThrow(new RegExp(`Cannot express .*${what}.* in OpenAPI 3\\.0`));
});
