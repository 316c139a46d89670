import { parseSync } from "oxc-parser";

/** A type name that may be declared in several files, with the reason. */
export interface AllowedDuplicate {
  name: string;
  reason: string;
}

/** Lists the names of the types, interfaces and classes that a file declares at the top level. */
export function declaredTypes(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);
  return program.body.flatMap((statement) => {
    const declaration =
      statement.type === "ExportNamedDeclaration" && statement.declaration ? statement.declaration : statement;
    switch (declaration.type) {
      case "TSTypeAliasDeclaration":
      case "TSInterfaceDeclaration":
        return [declaration.id.name];
      case "ClassDeclaration":
        return declaration.id ? [declaration.id.name] : [];
      default:
        return [];
    }
  });
}

/** Finds type names that are declared in more than one file, and allowed duplicates that are not needed any more. */
export function findDuplicateTypes(
  sources: Readonly<Record<string, string>>,
  allowed: readonly AllowedDuplicate[],
): string[] {
  const files = new Map<string, string[]>();
  for (const [path, code] of Object.entries(sources)) {
    for (const name of new Set(declaredTypes(path, code))) files.set(name, [...(files.get(name) ?? []), path]);
  }
  const duplicates = [...files].filter(([, paths]) => paths.length > 1);
  const isAllowed = (name: string): boolean => allowed.some((one) => one.name === name);
  return [
    ...duplicates
      .filter(([name]) => !isAllowed(name))
      .map(([name, paths]) => `Type ${name} is declared ${paths.length} times: ${paths.join(", ")}.`),
    ...allowed
      .filter(({ name }) => !duplicates.some(([duplicate]) => duplicate === name))
      .map(({ name }) => `Type ${name} is allowed to be declared twice, but is not. Remove it from the list.`),
  ];
}
