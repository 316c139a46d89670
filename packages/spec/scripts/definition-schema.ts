import { asObject, type Json, type JsonObject, valueAt } from "./document.ts";

/** The JSON Schema of a kind of file, for editors: a schema of `files.yaml` with all that it refers to, also in `controls.yaml`. */
export function definitionSchema(root: string, title: string, files: JsonObject, controls: JsonObject): JsonObject {
  const schemasOf = (document: JsonObject): JsonObject => asObject(valueAt(document, "components", "schemas"));
  const schemas = { ...schemasOf(controls), ...schemasOf(files) };
  const used = new Set([root]);
  for (const name of used) {
    for (const [, other] of JSON.stringify(schemas[name]).matchAll(/#\/components\/schemas\/(\w+)"/g)) {
      used.add(`${other}`);
    }
  }
  used.delete(root);
  const defs = Object.fromEntries([...used].sort().map((name) => [name, withLocalRefs(schemas[name] ?? {})]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...asObject(withLocalRefs(schemas[root] ?? {})),
    $defs: defs,
  };
}

function withLocalRefs(value: Json): Json {
  if (Array.isArray(value)) return value.map(withLocalRefs);
  if (typeof value === "string") return value.replace(/^(controls\.yaml)?#\/components\/schemas\//, "#/$defs/");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLocalRefs(inner)]));
}
