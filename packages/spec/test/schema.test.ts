import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { controlSchemas } from "../src/controls.ts";
import { cursorSchemas } from "../src/files/cursor.ts";
import { customDataSchemas } from "../src/files/custom-data.ts";
import { profileSchemas } from "../src/generated/profile-schemas.ts";
import {
  describeViolation,
  expectedInEnglish,
  expectedInSpanish,
  formatPath,
  type SchemaSet,
  type SchemaViolation,
  validate,
} from "../src/schema.ts";
import { arbitraryOf } from "./arbitrary-of-schema.ts";

type Schemas = SchemaSet<Record<string, unknown>>;

const sets: Readonly<Record<string, Schemas>> = { controlSchemas, cursorSchemas, customDataSchemas, profileSchemas };
const named = Object.values(sets).flatMap((schemas) =>
  Object.keys(schemas).map((name): [string, Schemas] => [name, schemas]),
);

/** The result of an independent implementation of JSON Schema. */
function ajvOf(schemas: Schemas, name: string): (value: unknown) => boolean {
  const ajv = new Ajv({ allowUnionTypes: true, strict: false, unicodeRegExp: false, unicode: false, logger: false });
  ajv.addKeyword("expected");
  return ajv.compile({ $defs: schemas, $ref: `#/$defs/${name}` });
}

function violationOf(schemas: Schemas, name: string, value: unknown): SchemaViolation | undefined {
  const result = validate<Record<string, unknown>, string>(schemas, name, value);
  return "violation" in result ? result.violation : undefined;
}

describe.each(named)("%s", (name, schemas) => {
  const accepts = ajvOf(schemas, name);
  const valid = arbitraryOf(schemas[name] ?? {}, schemas).filter(accepts);

  test("accepts what ajv accepts, unchanged", () => {
    fc.assert(
      fc.property(valid, (value) => {
        const copy = structuredClone(value);
        expect(validate<Record<string, unknown>, string>(schemas, name, value)).toEqual({ value: copy });
      }),
      { numRuns: 50 },
    );
  });

  test("agrees with ajv about valid values of which one part was replaced, and about random JSON", () => {
    const changed = fc.tuple(valid, fc.jsonValue(), fc.nat()).map(([value, part, at]) => replacePart(value, part, at));
    fc.assert(
      fc.property(fc.oneof(changed, fc.jsonValue()), (value) => {
        const violation = violationOf(schemas, name, value);
        expect(violation === undefined).toBe(accepts(value));
        if (violation) expect(describeViolation(violation).problem).toBe(violation.problem);
      }),
      { numRuns: 200 },
    );
  });
});

/** Replaces one of all values inside a value, or adds a field. */
function replacePart(value: unknown, part: unknown, at: number): unknown {
  const copy = structuredClone(value);
  const places: (() => void)[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return;
    for (const key of Object.keys(inner)) {
      places.push(() => Object.assign(inner, { [key]: part }));
      places.push(() => Reflect.deleteProperty(inner, key));
      walk(Object.entries(inner).find(([name]) => name === key)?.[1]);
    }
    if (!Array.isArray(inner)) places.push(() => Object.assign(inner, { surplus: part }));
  };
  walk(copy);
  if (places.length === 0) return part;
  places[at % places.length]?.();
  return copy;
}

describe("says where a value is not valid, and what was expected", () => {
  test.each<[string, Schemas, string, unknown, Partial<SchemaViolation>]>([
    ["a type", controlSchemas, "Times", "3", { path: [], value: "3", expected: "Times" }],
    [
      "a missing field",
      controlSchemas,
      "Fault",
      { kind: "cut-body" },
      { path: ["afterBytes"], expected: "FaultBytes" },
    ],
    [
      "a field of one variant",
      controlSchemas,
      "Fault",
      { kind: "garbage", status: 1 },
      { problem: "unknown-field", field: "status" },
    ],
    ["an unknown variant", controlSchemas, "Fault", { kind: "cut" }, { path: ["kind"], value: "cut" }],
    ["a variant by its type", controlSchemas, "Latency", -1, { path: [], expected: "Milliseconds" }],
    ["the deepest of several variants", controlSchemas, "Latency", { medianMs: "8", p95Ms: 9 }, { path: ["medianMs"] }],
    ["none of several variants", controlSchemas, "Latency", { medianMs: 8 }, { path: [], expected: "Latency" }],
    [
      "a list in an object",
      customDataSchemas,
      "CustomRows",
      { diagram_2: {} },
      { path: ["diagram_2"], expected: "array" },
    ],
    [
      "a cell",
      customDataSchemas,
      "CustomRows",
      { cdr_4: { "0_5_seg": { calls: 4, minutes: "1,5", cost: "1.00", percentage: "0" } } },
      { path: ["cdr_4", "0_5_seg", "minutes"], value: "1,5", expected: { example: "624.35" } },
    ],
    [
      "a row with the other of two columns",
      customDataSchemas,
      "CustomRows",
      { diagram_1_2: [{ day: "2026-03-04", calls: "1" }] },
      { path: ["diagram_1_2", 0, "ivr_minutes"], value: undefined },
    ],
  ])("%s", (_, schemas, name, value, violation) => {
    expect(violationOf(schemas, name, value)).toMatchObject(violation);
  });

  test("as a path in JavaScript", () => {
    expect(formatPath(["rows", "diagram_2", 0, "calls"])).toBe("rows.diagram_2[0].calls");
  });

  test("without overflowing the stack", () => {
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(violationOf(profileSchemas, "Profile", { answers: deep })?.problem).toBe("too-deep");
  });

  test("in words of both languages", () => {
    const types = ["object", "array", "string", "number", "integer", "boolean", "null", "value"];
    for (const expected of [cursorSchemas, customDataSchemas, profileSchemas].flatMap(expectationsIn)) {
      for (const inWords of [expectedInEnglish, expectedInSpanish]) {
        if (!types.includes(expected)) expect(inWords(expected), expected).not.toBe(expected);
      }
    }
    expect(expectedInEnglish(["yes", "no"])).toBe("one of yes, no");
    expect(expectedInSpanish(["string", "integer"])).toBe("una cadena o un entero");
    expect(expectedInEnglish({ example: "624.35" })).toBe('a value such as "624.35"');
  });
});

/** The named expectations in a schema. */
function expectationsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { expected }: { expected?: unknown } = schema;
  return [...(typeof expected === "string" ? [expected] : []), ...Object.values(schema).flatMap(expectationsIn)];
}
