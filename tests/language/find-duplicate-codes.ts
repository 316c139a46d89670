/** Finds error codes that several packages use; `codes` holds the codes of each package. */
export function findDuplicateCodes(codes: Readonly<Record<string, readonly string[]>>): string[] {
  const owners = new Map<string, string[]>();
  for (const [name, list] of Object.entries(codes)) {
    for (const code of list) owners.set(code, [...(owners.get(code) ?? []), name]);
  }
  return [...owners]
    .filter(([, names]) => names.length > 1)
    .map(([code, names]) => `Error code ${code} is used by several packages: ${names.join(", ")}.`);
}
