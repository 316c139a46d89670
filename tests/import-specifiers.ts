import { parseSync, Visitor } from "oxc-parser";

/**
 * Names every module that a file asks for: `import`, `export … from`, `import()` and `import type` alike.
 *
 * @throws when the file does not parse, or an `import()` computes its name so that nobody can tell what it loads
 */
export function importSpecifiers(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);
  const found: string[] = [];
  const add = ({ source }: { source: { type: string; value?: unknown } | null }): void => {
    if (source === null) return;
    if (typeof source.value !== "string") throw new Error(`${path} computes the name of a module that it imports.`);
    found.push(source.value);
  };
  const visitor = new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  });
  visitor.visit(program);
  return found;
}
