import { type Json, type JsonObject, list, object, text } from "./document.ts";

/**
 * Says a document in OpenAPI 3.0, for the generators that know no later version. It converts what our documents use of 3.1.
 *
 * @throws on any other schema keyword that 3.0 does not have
 */
export function openapi30(document: JsonObject): JsonObject {
  const { openapi: _, info, ...others } = structuredClone(document);
  return { openapi: "3.0.3", info: infoOf(object(info)), ...object(withSchemas(others)) };
}

/** 3.0 has no summary of a document, and licences by URL alone. */
function infoOf({ summary = "", license = {}, ...others }: JsonObject): JsonObject {
  const { name = "", identifier = "" } = object(license);
  const description = `${text(summary)} ${text(others.description)}`.trim();
  return { ...others, description, license: { name, url: `https://spdx.org/licenses/${text(identifier)}.html` } };
}

/** Converts each schema on the way, and nothing else: the values of examples may look like schemas. */
function withSchemas(value: Json): Json {
  if (Array.isArray(value)) return value.map(withSchemas);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
    if (key === "schema") return [key, schemaOf(object(inner))];
    if (key === "schemas") return [key, mapValues(object(inner), schemaOf)];
    return [key, key === "examples" ? inner : withSchemas(inner)];
  });
  return Object.fromEntries(entries);
}

function mapValues(table: JsonObject, change: (value: JsonObject) => Json): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(object(value))]));
}

/** Keywords that both versions understand alike. */
const kept = [
  ...["$ref", "type", "enum", "description", "required", "additionalProperties", "pattern"],
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"],
];

const conversions: Readonly<Record<string, (value: Json) => JsonObject>> = {
  const: constant,
  examples: (value) => ({ example: list(value)[0] ?? null }),
  properties: (value) => ({ properties: mapValues(object(value), schemaOf) }),
  items: (value) => ({ items: schemaOf(object(value)) }),
  allOf: (value) => ({ allOf: list(value).map((part) => schemaOf(object(part))) }),
  oneOf: (value) => ({ oneOf: list(value).map((part) => schemaOf(object(part))) }),
  anyOf: (value) => anyOf(list(value).map(object)),
};

function schemaOf(schema: JsonObject): JsonObject {
  if (schema.type === "null") return alwaysNull;
  return Object.assign({}, ...Object.entries(schema).map(([keyword, value]) => converted(keyword, value)));
}

/** 3.0 has no type of null. Not an `enum`, of which generators make a class: no letters, which leaves null and an empty string. */
const alwaysNull: JsonObject = { type: "string", nullable: true, maxLength: 0, description: "Always null." };

function converted(keyword: string, value: Json): JsonObject {
  if (conversions[keyword]) return conversions[keyword](value);
  const isSame = keyword.startsWith("x-") || (kept.includes(keyword) && !Array.isArray(keyword === "type" && value));
  if (isSame) return { [keyword]: value };
  throw new Error(`Cannot say the schema keyword ${keyword}: ${JSON.stringify(value)} in OpenAPI 3.0.`);
}

/** A range or a pattern of one value. Not an `enum`, of which generators make a class. */
function constant(value: Json): JsonObject {
  if (typeof value === "number") return { minimum: value, maximum: value };
  if (typeof value === "string" && /^\w+$/.test(value)) return { pattern: `^${value}$` };
  throw new Error(`Cannot say the constant ${JSON.stringify(value)} in OpenAPI 3.0.`);
}

/** A choice between null and one schema is that schema, nullable. */
function anyOf(choices: JsonObject[]): JsonObject {
  const others = choices.filter(({ type }) => type !== "null").map(schemaOf);
  if (others.length === choices.length) return { anyOf: others };
  const [only] = others;
  if (others.length === 1 && only?.type) return { ...only, nullable: true };
  throw new Error(`Cannot say a choice between null and ${JSON.stringify(others)} in OpenAPI 3.0.`);
}
