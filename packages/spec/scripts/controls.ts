import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { asList, asObject, asText, deref, type Json, type JsonObject, valueAt } from "./document.ts";
import { kindOfVariant } from "./schemas.ts";

/** The document of the control API, with the ids of reports, refusals and faults filled in. */
export function controlsDocument(source: JsonObject, ids: { reports: string[]; refusals: string[] }): JsonObject {
  return asObject(
    withEnums(source, { ...ids, outcomes: [...ids.refusals, "empty-window"], faults: Object.keys(faultKinds(source)) }),
  );
}

/** Each kind of fault with its fields and an example, from the variants of the schema `Fault`. */
export function faultKinds(document: JsonObject): JsonObject {
  const variants = asList(valueAt(document, "components", "schemas", "Fault", "oneOf")).map(asObject);
  return Object.fromEntries(variants.map((variant) => [kindOfVariant(variant) ?? "", faultKindOf(document, variant)]));
}

function faultKindOf(document: JsonObject, { properties, required, examples }: JsonObject): JsonObject {
  const { kind: _, ...fields } = asObject(properties);
  const isRequired = (name: string): boolean => asList(required).includes(name);
  const described = Object.entries(fields).map(([name, schema]): [string, JsonObject] => {
    const { type } = deref(document, schema);
    return [name, { type: type === "string" ? "string" : "number", required: isRequired(name) }];
  });
  return { fields: Object.fromEntries(described), example: asList(examples)[0] ?? {} };
}

/** The body of each control that has one, by the name of its operation. */
export function bodySchemas(document: JsonObject): JsonObject {
  const operations = Object.values(asObject(document.paths)).flatMap((item) => {
    const { parameters: _, ...methods } = asObject(item);
    return Object.values(methods).map(asObject);
  });
  const withBody = operations.filter(({ requestBody }) => requestBody);
  return Object.fromEntries(
    withBody.map(({ operationId, requestBody }) => {
      const schema = asObject(valueAt(asObject(requestBody), "content", "application/json", "schema"));
      return [`${asText(operationId)}_body`, schema] as const;
    }),
  );
}

function withEnums(value: Json, ids: { [name: string]: string[] }): Json {
  if (Array.isArray(value)) return value.map((item) => withEnums(item, ids));
  if (typeof value !== "object" || value === null) return value;
  const { "x-mockvox-enum": enumName, ...others } = value;
  const inner = Object.fromEntries(Object.entries(others).map(([key, item]) => [key, withEnums(item, ids)]));
  return enumName === undefined ? inner : { ...inner, enum: ids[asText(enumName)] ?? [] };
}

export async function controlsTypes(document: JsonObject): Promise<string> {
  return astToString(await openapiTypescript(structuredClone(document) as JsonObject & OpenAPI3));
}

/** Each control by method and path: its operation, body fields, query parameters and headers. */
export function controlsTable(document: JsonObject): JsonObject {
  const paths = Object.entries(asObject(document.paths));
  const rows = paths.flatMap(([path, item]) => {
    const { parameters: shared = [], ...methods } = asObject(item);
    return Object.entries(methods).map(([method, operation]): [string, JsonObject] => [
      `${method.toUpperCase()} ${path}`,
      rowOf(document, asObject(operation), asList(shared)),
    ]);
  });
  return Object.fromEntries(rows);
}

function rowOf(document: JsonObject, operation: JsonObject, shared: Json[]): JsonObject {
  const parameters = [...shared, ...asList(operation.parameters ?? [])].map((parameter) => deref(document, parameter));
  const namesIn = (location: string): Json[] =>
    parameters.filter((parameter) => parameter.in === location).map(({ name }) => name ?? "");
  return {
    operation: asText(operation.operationId),
    body: operation.requestBody ? fieldsOf(document, asObject(operation.requestBody)) : [],
    query: namesIn("query"),
    headers: namesIn("header"),
  };
}

function fieldsOf(document: JsonObject, requestBody: JsonObject): string[] {
  const schema = deref(document, valueAt(requestBody, "content", "application/json", "schema"));
  return Object.keys(asObject(schema.properties));
}
