import type { Expected } from "./messages/expected.ts";
import { isTooDeep, maxDepth } from "./validation/depth.ts";
import { findViolation } from "./validation/find-violation.ts";
import type { JsonObject, Schema, SchemaViolation } from "./validation/schema-types.ts";

export { type Expected, expectedInEnglish, expectedInSpanish } from "./messages/expected.ts";
export type { JsonObject, Schema, SchemaViolation };

/** Schemas that may refer to one another, generated from the documents. `Types` has the type of each that can be validated. */
export type SchemaSet<Types> = Readonly<Record<string, Schema>> & { readonly [Name in keyof Types]: Schema };

/** Valid, or where not. */
export type Validation<Value> = { readonly value: Value } | { readonly violation: SchemaViolation };

/** Validates a value against a schema of the set. */
export function validate<Types, Name extends keyof Types & string>(
  schemas: SchemaSet<Types>,
  name: Name,
  value: unknown,
): Validation<Types[Name]> {
  if (isTooDeep(value)) return { violation: { problem: "too-deep", path: [], value, expected: "shallow-value" } };
  const violation = findViolation(value, schemas[name] ?? {}, schemas);
  return violation ? { violation } : { value: value as Types[Name] };
}

/** What an error says about a violation; which code says it depends on the package. */
export type ViolationDescription =
  | { readonly problem: "too-deep"; readonly params: { maxDepth: number } }
  | { readonly problem: "unknown-field"; readonly params: UnknownFieldParams }
  | { readonly problem: "invalid-value"; readonly params: InvalidValueParams };

export interface UnknownFieldParams {
  /** Of the object with the field, such as `interactions[0].call`; empty for the whole value. */
  path: string;
  field: string;
  /** The fields that it can have. */
  expected: readonly string[];
}

export interface InvalidValueParams {
  /** Such as `rows.diagram_2[0].calls`; empty for the whole value. */
  path: string;
  /** The value as JSON, shortened; `missing` if there is none. */
  found: string;
  expected: Expected;
}

/** The parameters of the error about a violation, for any package: it only has to choose the code. */
export function describeViolation({
  problem,
  path,
  field = "",
  value,
  expected,
}: SchemaViolation): ViolationDescription {
  if (problem === "too-deep") return { problem, params: { maxDepth } };
  if (problem === "invalid-value")
    return { problem, params: { path: formatPath(path), found: preview(value), expected } };
  return { problem, params: { path: formatPath(path), field, expected: Array.isArray(expected) ? expected : [] } };
}

/** A path as in JavaScript, such as `rows.diagram_2[0].calls`. */
export function formatPath(path: SchemaViolation["path"]): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${key}`)).join("");
}

/** A value as JSON for an error message, shortened; `missing` for undefined. */
export function preview(value: unknown): string {
  if (typeof value === "number") return `${value}`;
  try {
    return JSON.stringify(value)?.slice(0, 60) ?? (value === undefined ? "missing" : typeof value);
  } catch {
    return typeof value;
  }
}
