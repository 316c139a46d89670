import type { Expected } from "../messages/expected.ts";

/** A JSON object whose fields are not validated. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON Schema with the keywords that occur in the documents of this package. */
export interface Schema {
  readonly expected?: Expected;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The first place where a value does not match its schema. */
export interface SchemaViolation {
  readonly problem: "unknown-field" | "invalid-value" | "too-deep";
  /** The keys that lead to the value, or to the object that has the unknown field. */
  readonly path: readonly (string | number)[];
  /** The unknown field. */
  readonly field?: string;
  /** Undefined if a required field is missing. */
  readonly value: unknown;
  /** Of an unknown field, the names of the known ones. */
  readonly expected: Expected;
}

/** SchemasByName by name, so that one can refer to another. */
export type SchemasByName = Readonly<Record<string, Schema>>;
