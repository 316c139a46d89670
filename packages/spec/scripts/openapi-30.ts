import { asList, asObject, asText, deref, type Json, type JsonObject, mergeRef } from "./document.ts";

/**
 * Converts a document to OpenAPI 3.0, for generators that do not support 3.1. It handles the 3.1 features that our documents use.
 *
 * @throws on any other schema keyword that does not exist in 3.0
 */
export function toOpenApi30(document: JsonObject): JsonObject {
  const { openapi: _, info, ...others } = asObject(expandRefs(document, document));
  return { openapi: "3.0.3", info: convertInfo(asObject(info)), ...asObject(convertSchemas(others)) };
}

/** 3.0 ignores what stands next to a `$ref`: a text is copied instead of referenced, an object is referenced by `allOf`. */
function expandRefs(document: JsonObject, value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => expandRefs(document, item));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...siblings } = value;
  if (typeof $ref !== "string" || Object.keys(siblings).length === 0) {
    return mapValues(value, (inner) => expandRefs(document, inner));
  }
  return deref(document, value).type === "object" ? { allOf: [{ $ref }], ...siblings } : mergeRef(document, value);
}

/** 3.0 has no `info.summary`, and licences only by URL. */
function convertInfo({ summary = "", license = {}, ...others }: JsonObject): JsonObject {
  const { name = "", identifier = "" } = asObject(license);
  const description = `${asText(summary)} ${asText(others.description)}`.trim();
  return { ...others, description, license: { name, url: `https://spdx.org/licenses/${asText(identifier)}.html` } };
}

/** Converts schemas and nothing else: the values of examples may look like schemas. */
function convertSchemas(value: Json): Json {
  if (Array.isArray(value)) return value.map(convertSchemas);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
    if (key === "schema") return [key, convertSchema(asObject(inner))];
    if (key === "schemas") return [key, convertEach(inner)];
    return [key, key === "examples" ? inner : convertSchemas(inner)];
  });
  return Object.fromEntries(entries);
}

function mapValues(table: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
}

function convertEach(schemas: Json): JsonObject {
  return mapValues(asObject(schemas), (schema) => convertSchema(asObject(schema)));
}

/** Keywords that mean the same in both versions. */
const unchangedKeywords = [
  ...["$ref", "type", "enum", "description", "required", "additionalProperties", "pattern"],
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"],
];

const conversions: Readonly<Record<string, (value: Json) => JsonObject>> = {
  const: convertConst,
  examples: (value) => ({ example: asList(value)[0] ?? null }),
  properties: (value) => ({ properties: convertEach(value) }),
  items: (value) => ({ items: convertSchema(asObject(value)) }),
  allOf: (value) => ({ allOf: asList(value).map((part) => convertSchema(asObject(part))) }),
  oneOf: (value) => ({ oneOf: asList(value).map((part) => convertSchema(asObject(part))) }),
  anyOf: (value) => convertAnyOf(asList(value).map(asObject)),
};

function convertSchema(schema: JsonObject): JsonObject {
  if (schema.type === "null") return alwaysNull;
  return Object.assign({}, ...Object.entries(schema).map(([keyword, value]) => convertKeyword(keyword, value)));
}

/** 3.0 has no null type, and generators turn an `enum` into a class. So: a nullable string of length 0. */
const alwaysNull: JsonObject = { type: "string", nullable: true, maxLength: 0, description: "Always null." };

function convertKeyword(keyword: string, value: Json): JsonObject {
  if (conversions[keyword]) return conversions[keyword](value);
  const isSame =
    keyword.startsWith("x-") || (unchangedKeywords.includes(keyword) && !Array.isArray(keyword === "type" && value));
  if (isSame) return { [keyword]: value };
  throw new Error(`Cannot express the schema keyword ${keyword}: ${JSON.stringify(value)} in OpenAPI 3.0.`);
}

/** A range or pattern that allows one value. Not an `enum`, because generators turn those into classes. */
function convertConst(value: Json): JsonObject {
  if (typeof value === "number") return { minimum: value, maximum: value };
  if (typeof value === "string" && /^\w+$/.test(value)) return { pattern: `^${value}$` };
  throw new Error(`Cannot express the constant ${JSON.stringify(value)} in OpenAPI 3.0.`);
}

/** A choice between null and one schema becomes that schema, nullable. */
function convertAnyOf(choices: JsonObject[]): JsonObject {
  const others = choices.filter(({ type }) => type !== "null").map(convertSchema);
  if (others.length === choices.length) return { anyOf: others };
  const [only] = others;
  if (others.length === 1 && only?.type) return { ...only, nullable: true };
  throw new Error(`Cannot express a choice between null and ${JSON.stringify(others)} in OpenAPI 3.0.`);
}
