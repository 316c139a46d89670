import { asList, asObject, asText, type Json, type JsonObject } from "./document.ts";

/** All definitions by name, and the modules of generated types in which some of them have a type. */
export interface Definitions {
  schemas: JsonObject;
  types: { readonly [module: string]: readonly string[] };
}

/** A module with the named definitions and what they refer to, as `validate` takes them. */
export function schemasModule(name: string, definitions: Definitions, roots: readonly string[]): string {
  const modules = Object.keys(definitions.types).filter((module) => roots.some((root) => isTyped(root, module)));
  function isTyped(root: string, module: string): boolean {
    return definitions.types[module]?.includes(root) ?? false;
  }
  const imports = modules.map((module, at) => `import type { components as components${at} } from "./${module}.ts";\n`);
  const typeOf = (root: string): string => {
    const at = modules.findIndex((module) => isTyped(root, module));
    return at < 0 ? "JsonObject" : `components${at}["schemas"]["${root}"]`;
  };
  const types = roots.map((root) => `  ${root}: ${typeOf(root)};\n`);
  const typesName = `${name.charAt(0).toUpperCase()}${name.slice(1, -"Schemas".length)}Types`;
  const compiled = Object.entries(compiledSchemas(definitions.schemas, roots));
  const schemas = compiled.map(([key, schema]) => `  ${JSON.stringify(key)}: ${JSON.stringify(schema)},\n`);
  return (
    `import type { JsonObject, SchemaSet } from "../schema.ts";\n${imports.join("")}\n` +
    `export interface ${typesName} {\n${types.join("")}}\n\n` +
    `export const ${name}: SchemaSet<${typesName}> = {\n${schemas.join("")}};\n`
  );
}

/** The named definitions and all that they refer to, without annotations. */
function compiledSchemas(schemas: JsonObject, names: readonly string[]): JsonObject {
  const compiled = reachable(schemas, names).map((name): [string, JsonObject] => {
    const schema = compile(asObject(schemas[name]));
    return [name, isDescribedByItself(schema) ? schema : { expected: name, ...schema }];
  });
  return Object.fromEntries(compiled);
}

/** Whether a violation of it needs no name: another type, a value that is not in the list, or a violation inside. */
function isDescribedByItself({ $ref, type, enum: values, if: condition, minProperties, oneOf }: JsonObject): boolean {
  const isContainer = (type === "object" || type === "array") && minProperties === undefined && oneOf === undefined;
  return isContainer || [$ref, values, condition].some((keyword) => keyword !== undefined);
}

function reachable(schemas: JsonObject, names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found) {
    for (const [, used] of JSON.stringify(schemas[name]).matchAll(/#\/components\/schemas\/(\w+)"/g))
      found.add(`${used}`);
  }
  return [...found].sort();
}

const constraints: ReadonlySet<string> = new Set([
  "expected",
  "type",
  "enum",
  "const",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "minLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "required",
]);
const subschemas: ReadonlySet<string> = new Set([
  "additionalProperties",
  "items",
  "contains",
  "not",
  "if",
  "then",
  "else",
]);
const annotations = /^(description|examples?|x-.*)$/;

/** @throws {Error} on a keyword that `validate` does not know, which it would ignore */
function compile(schema: JsonObject): JsonObject {
  if (typeof schema.$ref === "string") return { $ref: schema.$ref.replace(/^.*#\/components\/schemas\//, "#/$defs/") };
  if (schema.allOf) return compile(asObject(asList(schema.allOf)[0]));
  const compiled: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (constraints.has(keyword)) compiled[keyword] = value;
    else if (keyword === "properties") compiled[keyword] = compileProperties(asObject(value));
    else if (keyword === "anyOf" || keyword === "oneOf") Object.assign(compiled, compileUnion(asList(value)));
    else if (subschemas.has(keyword)) compiled[keyword] = typeof value === "boolean" ? value : compile(asObject(value));
    else if (!annotations.test(keyword)) throw new Error(`Failed to generate: the keyword ${keyword} is not supported`);
  }
  return compiled;
}

function compileProperties(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, compile(asObject(schema))]));
}

/** Variants exclude each other. If each has another `kind`, that field selects one. */
function compileUnion(variants: Json[]): JsonObject {
  const anyOf = variants.map((variant) => compile(asObject(variant)));
  const isTagged = variants.every((variant) => kindOfVariant(variant) !== undefined);
  if (!isTagged) return { anyOf };
  return { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: anyOf };
}

/** The kind in a variant of a union, such as `reset` of a fault. */
export function kindOfVariant(variant: Json): string | undefined {
  const { kind } = asObject(asObject(variant).properties ?? {});
  return kind === undefined ? undefined : asText(asObject(kind).const);
}
