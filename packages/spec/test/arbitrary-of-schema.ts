import fc from "fast-check";
import type { Schema } from "../src/schema.ts";

type Schemas = Readonly<Record<string, Schema>>;

/** Values that a schema accepts, except by its `not`. Written without `validate`, which it helps to test. */
export function arbitraryOf(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(schemas[schema.$ref.replace("#/$defs/", "")] ?? {}, schemas);
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return fc.oneof(...variants.map((variant) => arbitraryOf(variant, schemas)));
  if (schema.if) return arbitraryOfBranches(schema, schemas);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  return fc.oneof(...[schema.type ?? "null"].flat().map((type) => arbitraryOfType(type, schema, schemas)));
}

/** Values of the `then` branch that also satisfy the condition, and of the `else` branch. */
function arbitraryOfBranches(
  { if: condition = {}, then: yes = {}, else: no = {} }: Schema,
  schemas: Schemas,
): fc.Arbitrary<unknown> {
  const needsItem = condition.contains !== undefined;
  const fits = arbitraryOf(yes, schemas).filter((value) => !needsItem || (Array.isArray(value) && value.length > 0));
  return fc.oneof(fits, arbitraryOf(no, schemas));
}

function arbitraryOfType(type: string, schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return arbitraryObject(schema, schemas);
    case "array":
      return fc.array(arbitraryOf(schema.items ?? {}, schemas), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case "string":
      return schema.pattern
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({ minLength: schema.minLength ?? 0 });
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1_000, max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case "number":
      return fc.double({
        min: schema.minimum ?? schema.exclusiveMinimum ?? -1e9,
        minExcluded: schema.exclusiveMinimum !== undefined,
        max: schema.maximum ?? 1e9,
        noNaN: true,
      });
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function arbitraryObject(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = Infinity } = schema;
  const fields = Object.entries(properties).map(([name, field]) => [name, arbitraryOf(field, schemas)] as const);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  const others = typeof additionalProperties === "object" ? arbitraryOf(additionalProperties, schemas) : undefined;
  const keys = fc.string().filter((name) => name !== "__proto__" && !Object.hasOwn(properties, name));
  const object = others ? fc.tuple(known, fc.dictionary(keys, others)).map(([a, b]) => ({ ...a, ...b })) : known;
  return object.filter((value) => {
    const { length } = Object.keys(value);
    return length >= minProperties && length <= maxProperties;
  });
}
