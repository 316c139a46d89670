import { describe, expect, test } from "vitest";
import { at, deref, type Json, type JsonObject, list, object, readYaml, text } from "../scripts/document.ts";
import { columns } from "../src/columns.ts";
import { reportIds, reportOf } from "../src/index.ts";

const document = readYaml("openapi.yaml");

test("closes every object, so that a field of the vendor's that is new is noticed", () => {
  expect(objectSchemas(document).filter((schema) => schema.additionalProperties !== false)).toEqual([]);
});

describe.each(reportIds)("%s", (report) => {
  test("explains every column in both languages, with unit, format, example and source", () => {
    for (const column of Object.values(columns[report])) {
      expect(column.description).not.toBe("");
      expect(column.es).not.toBe("");
      expect(column.unit).not.toBe("");
      expect(column.source).not.toBe("");
      expect(column.example.trim()).not.toBe("");
      if (column.pattern) expect(column.example).toMatch(new RegExp(column.pattern));
      if (column.enum) expect(column.enum).toContain(column.example);
    }
  });

  test("has parameter examples of its name that form a whole request", () => {
    const parameters = object(at(document, "components", "parameters"));
    const examples = Object.values(parameters)
      .map(object)
      .filter((parameter) => parameter.examples);
    const named = examples.filter((parameter) => at(parameter, "examples", report)).map(({ name }) => text(name));
    expect(named.sort()).toEqual(["api", ...reportOf(report).required].sort());
  });
});

test("gives every limit a unit and a source", () => {
  for (const limit of Object.values(object(document["x-mockvox-limits"])).map(object)) {
    expect(limit.unit).toBeTypeOf("string");
    expect(limit["x-mockvox-source"]).toBeTypeOf("string");
  }
});

test("says of every refusal when it is given, in both languages, and how sure that is", () => {
  const examples = object(at(document, "components", "examples"));
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

test("lists the responses' examples among its own", () => {
  const known = Object.keys(object(at(document, "components", "examples")));
  const listed = Object.values(object(at(document, "components", "responses"))).flatMap((response) =>
    Object.values(object(at(object(response), "content", "application/json", "examples"))).map(
      (example) => text(object(example).$ref).split("/").at(-1) ?? "",
    ),
  );
  expect([...new Set(listed)].sort()).toEqual([...known].sort());
  expect(list(at(document, "components", "parameters", "api", "schema", "enum"))).toEqual(reportIds);
});
