import { asObject, type JsonObject, parametersOf, reportIds, valueAt } from "./document.ts";

/** The document with a schema of the parameters of each report, `<report>_query`, from which types and zod schemas are generated. */
export function withQuerySchemas(document: JsonObject): JsonObject {
  const components = asObject(document.components);
  const schemas = asObject(components.schemas);
  const queries = reportIds(document).map((id) => [`${id}_query`, querySchema(document, parametersOf(document, id))]);
  return { ...document, components: { ...components, schemas: { ...schemas, ...Object.fromEntries(queries) } } };
}

function querySchema(document: JsonObject, parameters: string[]): JsonObject {
  const schemaOf = (name: string): JsonObject =>
    asObject(valueAt(document, "components", "parameters", name, "schema"));
  return {
    type: "object",
    additionalProperties: false,
    required: parameters,
    properties: Object.fromEntries(parameters.map((name) => [name, schemaOf(name)])),
  };
}
