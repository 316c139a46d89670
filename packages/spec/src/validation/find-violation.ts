import type { Expected } from "../messages/expected.ts";
import type { JsonObject, Schema, SchemasByName, SchemaViolation } from "./schema-types.ts";

/** The first place where a value does not match its schema, if there is one. */
export function findViolation(value: unknown, given: Schema, schemas: SchemasByName): SchemaViolation | undefined {
  const schema = resolve(given, schemas);
  if (!hasType(value, schema) || !isInRange(value, schema) || (schema.not && matches(value, schema.not, schemas))) {
    return invalid(value, schema);
  }
  if (schema.discriminator)
    return variantViolation(value as JsonObject, schema, schema.discriminator.propertyName, schemas);
  return (
    (schema.anyOf && unionViolation(value, schema.anyOf, schema, schemas)) ??
    conditionalViolation(value, schema, schemas) ??
    (Array.isArray(value) ? listViolation(value, schema, schemas) : undefined) ??
    (isObject(value) ? objectViolation(value, schema, schemas) : undefined)
  );
}

function resolve(schema: Schema, schemas: SchemasByName): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.slice("#/$defs/".length)] ?? {});
}

function matches(value: unknown, schema: Schema, schemas: SchemasByName): boolean {
  return findViolation(value, schema, schemas) === undefined;
}

function invalid(value: unknown, schema: Schema): SchemaViolation {
  return { problem: "invalid-value", path: [], value, expected: expectedOf(schema) };
}

function expectedOf({ expected, type, enum: values, ...schema }: Schema): Expected {
  return (
    expected ?? values ?? ("const" in schema ? [schema.const] : typeof type === "string" ? type : (type ?? "value"))
  );
}

function hasType(value: unknown, { type }: Schema): boolean {
  if (type === undefined) return true;
  return typeof type === "string" ? isOfType(value, type) : type.some((one) => isOfType(value, one));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a text, a number or a constant is one of those that the schema accepts. */
function isInRange(value: unknown, schema: Schema): boolean {
  if ("const" in schema && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (typeof value === "string") {
    return (
      value.length >= (schema.minLength ?? 0) && (schema.pattern === undefined || regExpOf(schema.pattern).test(value))
    );
  }
  if (typeof value !== "number") return true;
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}

const regExps = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern);
  regExps.set(pattern, known);
  return known;
}

/** The violation of the variant that the tag selects. */
function variantViolation(
  value: JsonObject,
  schema: Schema,
  tag: string,
  schemas: SchemasByName,
): SchemaViolation | undefined {
  const tags = (schema.oneOf ?? []).map(({ properties }) => properties?.[tag]?.const);
  const variant = schema.oneOf?.[tags.indexOf(value[tag])];
  if (variant) return findViolation(value, variant, schemas);
  return { problem: "invalid-value", path: [tag], value: value[tag], expected: tags };
}

/** The violation of the only variant of the value's type, or the deepest one; else that of the union. */
function unionViolation(
  value: unknown,
  variants: readonly Schema[],
  union: Schema,
  schemas: SchemasByName,
): SchemaViolation | undefined {
  const violations: SchemaViolation[] = [];
  for (const variant of variants) {
    const violation = findViolation(value, variant, schemas);
    if (!violation) return undefined;
    if (hasType(value, resolve(variant, schemas))) violations.push(violation);
  }
  const [deepest] = violations.sort((one, other) => depthOf(other) - depthOf(one));
  return deepest && (violations.length === 1 || depthOf(deepest) > 0) ? deepest : invalid(value, union);
}

/** A missing field says nothing about which variant was meant. */
function depthOf({ path, value }: SchemaViolation): number {
  return value === undefined ? path.length - 1 : path.length;
}

function conditionalViolation(value: unknown, schema: Schema, schemas: SchemasByName): SchemaViolation | undefined {
  const chosen = schema.if && (matches(value, schema.if, schemas) ? schema.then : schema.else);
  return chosen && findViolation(value, chosen, schemas);
}

function listViolation(
  values: readonly unknown[],
  schema: Schema,
  schemas: SchemasByName,
): SchemaViolation | undefined {
  const { minItems = 0, maxItems = Infinity, items, contains } = schema;
  if (values.length < minItems || values.length > maxItems) return invalid(values, schema);
  if (contains && !values.some((value) => matches(value, contains, schemas))) return invalid(values, schema);
  return items && firstViolation(values.keys(), (at) => inside(at, findViolation(values[at], items, schemas)));
}

function objectViolation(value: JsonObject, schema: Schema, schemas: SchemasByName): SchemaViolation | undefined {
  const {
    properties = {},
    required = [],
    additionalProperties = true,
    minProperties = 0,
    maxProperties = Infinity,
  } = schema;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const others = names.filter((name) => !Object.hasOwn(properties, name));
  const [unknown] = others;
  if (additionalProperties === false && unknown !== undefined) {
    return { problem: "unknown-field", path: [], field: unknown, value, expected: Object.keys(properties) };
  }
  if (names.length < minProperties || names.length > maxProperties) return invalid(value, schema);
  const missing = required.find((name) => value[name] === undefined);
  if (missing !== undefined) return inside(missing, invalid(undefined, resolve(properties[missing] ?? {}, schemas)));
  return firstViolation(names, (name) => {
    const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return typeof field === "object" ? inside(name, findViolation(value[name], field, schemas)) : undefined;
  });
}

function firstViolation<Key>(
  keys: Iterable<Key>,
  find: (key: Key) => SchemaViolation | undefined,
): SchemaViolation | undefined {
  for (const key of keys) {
    const violation = find(key);
    if (violation) return violation;
  }
  return undefined;
}

function inside(key: string | number, violation: SchemaViolation | undefined): SchemaViolation | undefined {
  return violation && { ...violation, path: [key, ...violation.path] };
}
