import { parseSync, Visitor } from "oxc-parser";

/**
 * Lists every module that a file imports: `import`, `export … from`, `import()` and `import type`.
 *
 * @throws when the file does not parse, or the argument of an `import()` is computed, so that the module is unknown
 */
export function importSpecifiers(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);
  const specifiers: string[] = [];
  const add = ({ source }: { source: { type: string; value?: unknown } | null }): void => {
    if (source === null) return;
    if (typeof source.value !== "string") throw new Error(`${path} imports a module whose name is computed.`);
    specifiers.push(source.value);
  };
  const visitor = new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  });
  visitor.visit(program);
  return specifiers;
}
