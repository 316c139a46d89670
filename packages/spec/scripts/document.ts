import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A JSON tree, as far as the generator looks into it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export const room: URL = new URL("../", import.meta.url);
export const repository: URL = new URL("../../../", import.meta.url);

export function readYaml(file: string): JsonObject {
  return object(parse(readFileSync(new URL(file, room), "utf8"), { merge: true }));
}

export function object(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`Expected an object, found ${JSON.stringify(value)}`);
  }
  return value;
}

export function list(value: Json | undefined): Json[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list, found ${JSON.stringify(value)}`);
  return value;
}

export function text(value: Json | undefined): string {
  if (typeof value !== "string") throw new Error(`Expected a text, found ${JSON.stringify(value)}`);
  return value;
}

/** Walks down a path of keys. */
export function at(value: Json, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => object(inner)[key], value);
}

/** Follows one local reference, `{ "$ref": "#/a/b" }`; anything else is returned as it is. */
export function deref(document: JsonObject, value: Json | undefined): JsonObject {
  const node = object(value);
  const ref = node.$ref;
  return typeof ref === "string" ? object(at(document, ...ref.slice(2).split("/"))) : node;
}

const reportPath = "/api/v2/reports_manager.php";

export function operationOf(document: JsonObject): JsonObject {
  return object(at(document, "paths", reportPath, "get"));
}

export function reportIds(document: JsonObject): string[] {
  return list(at(document, "components", "parameters", "api", "schema", "enum")).map(text);
}
