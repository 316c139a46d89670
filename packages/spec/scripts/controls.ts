import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { at, deref, type Json, type JsonObject, list, object, text } from "./document.ts";

/** The document of the controls, with the ids of reports and refusals where it wants them. */
export function controlsDocument(written: JsonObject, ids: { reports: string[]; refusals: string[] }): JsonObject {
  return object(withEnums(written, ids));
}

function withEnums(value: Json, ids: { [name: string]: string[] }): Json {
  if (Array.isArray(value)) return value.map((item) => withEnums(item, ids));
  if (typeof value !== "object" || value === null) return value;
  const { "x-mockvox-enum": wanted, ...others } = value;
  const inner = Object.fromEntries(Object.entries(others).map(([key, item]) => [key, withEnums(item, ids)]));
  return wanted === undefined ? inner : { ...inner, enum: ids[text(wanted)] ?? [] };
}

export async function controlsTypes(document: JsonObject): Promise<string> {
  return astToString(await openapiTypescript(structuredClone(document) as JsonObject & OpenAPI3));
}

/** Each control by its method and path: its operation, and what its body and its query may have. */
export function controlsTable(document: JsonObject): JsonObject {
  const paths = Object.entries(object(document.paths));
  const rows = paths.flatMap(([path, item]) => {
    const { parameters: shared = [], ...methods } = object(item);
    return Object.entries(methods).map(([method, operation]): [string, JsonObject] => [
      `${method.toUpperCase()} ${path}`,
      rowOf(document, object(operation), list(shared)),
    ]);
  });
  return Object.fromEntries(rows);
}

function rowOf(document: JsonObject, operation: JsonObject, shared: Json[]): JsonObject {
  const parameters = [...shared, ...list(operation.parameters ?? [])].map((parameter) => deref(document, parameter));
  const named = (place: string): Json[] =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => name ?? "");
  return {
    operation: text(operation.operationId),
    body: operation.requestBody ? fieldsOf(document, object(operation.requestBody)) : [],
    query: named("query"),
    headers: named("header"),
  };
}

function fieldsOf(document: JsonObject, requestBody: JsonObject): string[] {
  const schema = deref(document, at(requestBody, "content", "application/json", "schema"));
  return Object.keys(object(schema.properties));
}
