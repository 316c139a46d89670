import { describe, expect, test } from "vitest";
import { asObject, readYaml, valueAt } from "../scripts/document.ts";
import { emptyDateRange, refusalIds, refusals, reportIds } from "../src/index.ts";
import { envelopeSchemas, querySchemas, refusalSchema, rowSchemas } from "../src/zod.ts";

const document = readYaml("openapi.yaml");
const exampleOf = (name: string): unknown => valueAt(document, "components", "examples", name, "value");

describe.each(reportIds)("%s", (report) => {
  test("has an example that matches its envelope", () => {
    expect(envelopeSchemas[report].safeParse(exampleOf(report)).error).toBeUndefined();
  });

  test("rejects an example with an extra field at any level", () => {
    const example = asObject(structuredClone(valueAt(document, "components", "examples", report, "value")));
    expect(envelopeSchemas[report].safeParse({ ...example, extra: "1" }).success).toBe(false);
    const data = example.data;
    const [row] = Array.isArray(data) ? data : Object.values(asObject(data));
    expect(rowSchemas[report].safeParse(row).success).toBe(true);
    expect(rowSchemas[report].safeParse({ ...asObject(row), extra: "1" }).success).toBe(false);
  });

  test("has parameter examples that match its query", () => {
    const names = Object.keys(querySchemas[report].shape);
    const query = Object.fromEntries(
      names.map((name) => [name, valueAt(document, "components", "parameters", name, "examples", report, "value")]),
    );
    expect(querySchemas[report].safeParse(query).error).toBeUndefined();
    expect(querySchemas[report].safeParse({ ...query, extra: "1" }).success).toBe(false);
  });
});

test.each(["empty-window", ...refusalIds])("%s has an example that matches the error envelope", (name) => {
  expect(refusalSchema.safeParse(exampleOf(name)).error).toBeUndefined();
});

test.each(refusalIds)("%s repeats its status in `code`", (id) => {
  expect(exampleOf(id)).toEqual({
    code: String(refusals[id].status),
    error: refusals[id].error,
    msg: refusals[id].msg,
  });
});

test("does not list the empty date range as an error response", () => {
  expect(refusalIds).not.toContain("empty-window");
  expect(emptyDateRange).toMatchObject({ status: 404, error: "NOT FOUND", msg: "Validate dates entered" });
});
