/**
 * Refuses names that nothing is known by: a misspelt one would do nothing, without a word. For tests without types.
 *
 * @throws {RangeError} that names the first of them and what may stand there
 */
export function checkNames(given: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new RangeError(`Unknown ${what} "${unknown}". Expected one of ${known.join(", ")}.`);
}

/** The names of a table that has all of a type's, so that the compiler misses none. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, true>>): readonly string[] {
  return Object.keys(table);
}

/** A value as a message shows it: a text in quotes. */
export function quoted(value: unknown): string {
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
}
