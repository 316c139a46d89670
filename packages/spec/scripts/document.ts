import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export const packageRoot: URL = new URL("../", import.meta.url);
export const repositoryRoot: URL = new URL("../../../", import.meta.url);

export function readYaml(file: string): JsonObject {
  return asObject(parse(readFileSync(new URL(file, packageRoot), "utf8"), { merge: true }));
}

export function asObject(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`Expected an object, found ${JSON.stringify(value)}`);
  }
  return value;
}

export function asList(value: Json | undefined): Json[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list, found ${JSON.stringify(value)}`);
  return value;
}

export function asText(value: Json | undefined): string {
  if (typeof value !== "string") throw new Error(`Expected a text, found ${JSON.stringify(value)}`);
  return value;
}

/** Walks down a path of keys. */
export function valueAt(value: Json, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => asObject(inner)[key], value);
}

/** Follows one local reference, `{ "$ref": "#/a/b" }`; returns anything else unchanged. */
export function deref(document: JsonObject, value: Json | undefined): JsonObject {
  const node = asObject(value);
  const ref = node.$ref;
  return typeof ref === "string" ? asObject(valueAt(document, ...ref.slice(2).split("/"))) : node;
}

/** A schema without its reference: the target's keywords, overridden by those next to `$ref`. */
export function mergeRef(document: JsonObject, schema: JsonObject): JsonObject {
  const { $ref, ...siblings } = schema;
  return $ref === undefined ? schema : { ...deref(document, schema), ...siblings };
}

export const reportPath = "/api/v2/reports_manager.php";

export function operationOf(document: JsonObject): JsonObject {
  return asObject(valueAt(document, "paths", reportPath, "get"));
}

/** The parameters of a report other than `api`. All of them are required. */
export function parametersOf(document: JsonObject, report: string): string[] {
  return asList(valueAt(operationOf(document), "x-mockvox-queries", report)).map(asText);
}

export function reportIds(document: JsonObject): string[] {
  return asList(valueAt(document, "components", "parameters", "api", "schema", "enum")).map(asText);
}
