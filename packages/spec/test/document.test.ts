import { describe, expect, test } from "vitest";
import { asList, asObject, asText, deref, type Json, type JsonObject, readYaml, valueAt } from "../scripts/document.ts";
import { columns, unitName } from "../src/columns.ts";
import { advice, inapplicableLimits, limits, reportIds, reportOf } from "../src/index.ts";

const document = readYaml("openapi.yaml");

test("forbids additional properties in every object, so that a new vendor field is noticed", () => {
  expect(objectSchemas(document).filter((schema) => schema.additionalProperties !== false)).toEqual([]);
});

describe.each(reportIds)("%s", (report) => {
  test("describes every column in both languages, with unit, format, example and source", () => {
    for (const column of Object.values(columns[report])) {
      expect(Object.values(column.description)).not.toContain("");
      expect(column.unit).not.toBe("");
      expect(column.source).not.toBe("");
      expect(column.example.trim()).not.toBe("");
      if (column.pattern) expect(column.example).toMatch(new RegExp(column.pattern));
      if (column.enum) expect(column.enum).toContain(column.example);
    }
  });

  test("has parameter examples that form a complete request", () => {
    const parameters = asObject(valueAt(document, "components", "parameters"));
    const examples = Object.values(parameters)
      .map(asObject)
      .filter((parameter) => parameter.examples);
    const named = examples
      .filter((parameter) => valueAt(parameter, "examples", report))
      .map(({ name }) => asText(name));
    expect(named.sort()).toEqual(["api", ...reportOf(report).required].sort());
  });
});

test("gives every limit a unit and a source", () => {
  for (const limit of Object.values(asObject(document["x-mockvox-limits"])).map(asObject)) {
    expect(limit.unit).toBeTypeOf("string");
    expect(limit["x-mockvox-source"]).toBeTypeOf("string");
  }
});

test("has a Spanish name for every unit", () => {
  const described = [...Object.values(columns), limits, inapplicableLimits, advice].flatMap((table) =>
    Object.values(table),
  );
  const units = new Set(described.map(({ unit }) => unit));
  const sameInSpanish = [...units].filter((unit) => unitName("es", unit) === unit);
  expect(sameInSpanish.sort()).toEqual(["bytes", "ordinal"]);
});

test("has no component that is not used", () => {
  const used = new Set(refsIn(document));
  const components = Object.entries(asObject(document.components)).filter(([kind]) => kind !== "securitySchemes");
  const known = components.flatMap(([kind, members]) =>
    Object.keys(asObject(members)).map((name) => `#/components/${kind}/${name}`),
  );
  expect(known.filter((pointer) => !used.has(pointer))).toEqual([]);
});

test("references a described schema directly, since many generators lose the pattern behind `allOf`", () => {
  expect(JSON.stringify(document)).not.toContain("allOf");
});

function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}

test("describes every error response in both languages, with its confidence", () => {
  const examples = asObject(valueAt(document, "components", "examples"));
  const refusals = Object.entries(examples).filter(([name]) => !reportIds.some((id) => id === name));
  for (const [, refusal] of refusals) {
    const { summary, "x-mockvox-es": es, "x-mockvox-confidence": confidence } = deref(document, refusal);
    expect([summary, es, confidence].map((word) => typeof word)).toEqual(["string", "string", "string"]);
  }
});

function objectSchemas(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectSchemas);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectSchemas);
  return value.type === "object" && value.properties ? [value, ...inner] : inner;
}

test("uses every example in a response", () => {
  const known = Object.keys(asObject(valueAt(document, "components", "examples")));
  const listed = Object.values(asObject(valueAt(document, "components", "responses"))).flatMap((response) =>
    Object.values(asObject(valueAt(asObject(response), "content", "application/json", "examples"))).map(
      (example) => asText(asObject(example).$ref).split("/").at(-1) ?? "",
    ),
  );
  expect([...new Set(listed)].sort()).toEqual([...known].sort());
  expect(asList(valueAt(document, "components", "parameters", "api", "schema", "enum"))).toEqual(reportIds);
});
