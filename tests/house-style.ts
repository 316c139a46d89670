import { parseSync } from "oxc-parser";

/**
 * Finds functions that are declared as a constant at the top level of a file. A constant with a type annotation may be an
 * arrow function: the type says what it is.
 */
export function findConstantFunctions(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);
  return program.body.flatMap((statement) => {
    const declaration =
      statement.type === "ExportNamedDeclaration" && statement.declaration ? statement.declaration : statement;
    if (declaration.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const isFunction = init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
      if (id.type !== "Identifier" || id.typeAnnotation || !isFunction) return [];
      return [`${path}: declare ${id.name} with \`function\``];
    });
  });
}
