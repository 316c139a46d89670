import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { asList, asObject, asText, deref, type Json, type JsonObject, valueAt } from "./document.ts";

/** The document of the control API, with the ids of reports and refusals filled in. */
export function controlsDocument(source: JsonObject, ids: { reports: string[]; refusals: string[] }): JsonObject {
  return asObject(withEnums(source, ids));
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
