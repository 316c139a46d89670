import { dirname } from "node:path";
import { parseSync } from "oxc-parser";

const maxFilesPerFolder = 15;
const maxLinesPerFile = 200;
const maxLinesPerFunction = 60;

/** Files that are tables, of any length: each entry is read by itself. */
const tables: readonly RegExp[] = [/\/messages\/(en|es|error-docs|error-docs-es)\.ts$/];

/** Finds folders with too many files, and files and functions with too many lines. The keys of `sources` are paths. */
export function findStructureViolations(sources: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(sources).filter(([path]) => !path.includes("/generated/"));
  return [
    ...findLargeFolders(files.map(([path]) => path)),
    ...files.flatMap(([path, code]) => [...findLongFile(path, code), ...findLongFunctions(path, code)]),
  ];
}

function findLargeFolders(paths: readonly string[]): string[] {
  return [...Map.groupBy(paths, (path) => dirname(path))].flatMap(([folder, { length }]) =>
    length > maxFilesPerFolder ? [`${folder} has ${length} files; at most ${maxFilesPerFolder}`] : [],
  );
}

function findLongFile(path: string, code: string): string[] {
  const lines = code.trimEnd().split("\n").length;
  if (lines <= maxLinesPerFile || tables.some((table) => table.test(path))) return [];
  return [`${path} has ${lines} lines; at most ${maxLinesPerFile}`];
}

function findLongFunctions(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);
  return functionsIn(program).flatMap(({ start, end, name }) => {
    const lines = code.slice(start, end).split("\n").length;
    if (lines <= maxLinesPerFunction) return [];
    const line = code.slice(0, start).split("\n").length;
    return [`${path}:${line}: ${name} has ${lines} lines; at most ${maxLinesPerFunction}`];
  });
}

interface FunctionRange {
  start: number;
  end: number;
  name: string;
}

const functionTypes = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

/** All functions in a syntax tree, nested ones too. */
function functionsIn(node: unknown): FunctionRange[] {
  if (typeof node !== "object" || node === null) return [];
  const nested = Object.values(node).flatMap(functionsIn);
  return isFunction(node)
    ? [{ start: node.start, end: node.end, name: node.id?.name ?? "a function" }, ...nested]
    : nested;
}

function isFunction(node: object): node is { start: number; end: number; id?: { name: string } | null } {
  return "type" in node && functionTypes.some((type) => type === node.type);
}
