import { describe, expect, test } from "vitest";
import { at, object, readYaml } from "../scripts/document.ts";
import { emptyWindow, refusalIds, refusals, reportIds } from "../src/index.ts";
import { envelopeSchemas, querySchemas, refusalSchema, rowSchemas } from "../src/zod.ts";

const document = readYaml("openapi.yaml");
const exampleOf = (name: string): unknown => at(document, "components", "examples", name, "value");

describe.each(reportIds)("%s", (report) => {
  test("has an example that passes its envelope", () => {
    expect(envelopeSchemas[report].safeParse(exampleOf(report)).error).toBeUndefined();
  });

  test("fails an example with a field too many, anywhere", () => {
    const example = object(structuredClone(at(document, "components", "examples", report, "value")));
    expect(envelopeSchemas[report].safeParse({ ...example, extra: "1" }).success).toBe(false);
    const data = example.data;
    const [row] = Array.isArray(data) ? data : Object.values(object(data));
    expect(rowSchemas[report].safeParse(row).success).toBe(true);
    expect(rowSchemas[report].safeParse({ ...object(row), extra: "1" }).success).toBe(false);
  });

  test("has parameter examples that pass its query", () => {
    const names = Object.keys(querySchemas[report].shape);
    const query = Object.fromEntries(
      names.map((name) => [name, at(document, "components", "parameters", name, "examples", report, "value")]),
    );
    expect(querySchemas[report].safeParse(query).error).toBeUndefined();
    expect(querySchemas[report].safeParse({ ...query, extra: "1" }).success).toBe(false);
  });
});

test.each(["empty-window", ...refusalIds])("%s has an example that passes the envelope of refusals", (name) => {
  expect(refusalSchema.safeParse(exampleOf(name)).error).toBeUndefined();
});

test.each(refusalIds)("%s repeats its status in `code`", (id) => {
  expect(exampleOf(id)).toEqual({
    code: String(refusals[id].status),
    error: refusals[id].error,
    msg: refusals[id].msg,
  });
});

test("keeps the empty window apart from the refusals", () => {
  expect(refusalIds).not.toContain("empty-window");
  expect(emptyWindow).toMatchObject({ status: 404, error: "NOT FOUND", msg: "Validate dates entered" });
});
