import { MockServerError } from "./errors.ts";

type UnknownNameCode =
  | "unknown-option"
  | "unknown-clock-option"
  | "unknown-timeout"
  | "unknown-limit"
  | "unknown-tenant-field"
  | "unknown-request-field";

/**
 * Rejects unknown names, which would otherwise be ignored silently. For code without types.
 *
 * @throws {MockServerError} with the code and the first unknown name
 */
export function rejectUnknownNames(given: object, expected: readonly string[], code: UnknownNameCode): void {
  const name = Object.keys(given).find((key) => !expected.includes(key));
  if (name !== undefined) throw new MockServerError(code, { name, expected });
}

/** The keys of a record of all names of a type, so that the compiler reports a missing one. */
export function keysOf<Name extends string>(table: Readonly<Record<Name, true>>): readonly string[] {
  return Object.keys(table);
}

/** A value for an error message, as JSON. */
export function quoted(value: unknown): string {
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
}
