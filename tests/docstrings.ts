import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comment, parseSync } from "oxc-parser";

const root = join(import.meta.dirname, "..");

/** A TypeScript block below `@example` in a docstring. */
export interface DocExample {
  /** What the docstring describes, such as `setupWolkvox`. */
  readonly name: string;
  /** Its file and line, for messages. */
  readonly location: string;
  readonly code: string;
}

/** The examples in the docstrings of all packages. */
export function readExamples(): DocExample[] {
  return sourceFiles().flatMap((path) => findExamples(path, readFileSync(join(root, path), "utf8")));
}

/** Hand-written sources of the packages that are imported; the command is only run. */
function sourceFiles(folder = "packages/{spec,client,fixtures,mock-server,contract}"): string[] {
  return globSync(`${folder}/src/**/*.ts`, { cwd: root })
    .filter((path) => !path.includes("/generated/"))
    .sort();
}

export function findExamples(path: string, source: string): DocExample[] {
  return [...source.matchAll(/\/\*\*(?:(?!\*\/).)*\*\//gs)].flatMap(({ 0: comment, index }) => {
    const rest = source.slice(index + comment.length);
    const declared = /^\s*(?:export )?(?:async )?(?:function\*?|class|interface|type|const)? ?(\w+)/.exec(rest);
    const text = comment.replaceAll(/^ *\*( |(?=\n))/gm, "");
    return [...text.matchAll(/^@example\n```ts\n(.*?)^```$/gms)].map(({ 1: code = "" }) => ({
      name: declared?.[1] ?? "",
      location: `${path}:${source.slice(0, index).split("\n").length}`,
      code,
    }));
  });
}

/** The fields without a docstring of the exported interfaces and types `*Options`, and of those that they extend. */
export function findBareOptions(): string[] {
  const folders = globSync("packages/{spec,client,fixtures,mock-server,contract}", { cwd: root });
  return folders.sort().flatMap((folder) => {
    const declarations = new Map(sourceFiles(folder).flatMap((path) => readDeclarations(path)));
    const exported = exportedNames(folder).filter((name) => name.endsWith("Options"));
    return reachableFrom(exported, declarations).flatMap((name) => declarations.get(name)?.bareFields ?? []);
  });
}

/** The names that the entries of a package export. */
function exportedNames(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const entries = Object.values<string>(exports).filter((path) => path.endsWith(".ts"));
  return entries.flatMap((entry) => {
    const { module } = parseSync(entry, readFileSync(join(root, folder, entry), "utf8"));
    return module.staticExports.flatMap(({ entries: names }) => names.map(({ exportName }) => exportName.name ?? ""));
  });
}

interface Declaration {
  /** Names in it: types that it extends or is made of. */
  readonly mentions: readonly string[];
  readonly bareFields: readonly string[];
}

/** The interfaces and type aliases of a file, by name. */
function readDeclarations(path: string): [string, Declaration][] {
  const source = readFileSync(join(root, path), "utf8");
  const { program, comments } = parseSync(path, source);
  return program.body.flatMap((statement): [string, Declaration][] => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type === "TSTypeAliasDeclaration") {
      const { start, end } = declared.typeAnnotation;
      return [[declared.id.name, { mentions: wordsIn(source.slice(start, end)), bareFields: [] }]];
    }
    if (declared?.type !== "TSInterfaceDeclaration") return [];
    const heritage = declared.extends.map(({ start, end }) => source.slice(start, end)).join(" ");
    const bare = declared.body.body.filter(({ start }) => !hasDocstring(start, source, comments));
    const bareFields = bare.map(({ start, end }) => `${path}: ${declared.id.name}: ${source.slice(start, end)}`);
    return [[declared.id.name, { mentions: wordsIn(heritage), bareFields }]];
  });
}

function hasDocstring(start: number, source: string, comments: readonly Comment[]): boolean {
  return comments.some(
    (comment) => comment.value.startsWith("*") && comment.end < start && source.slice(comment.end, start).trim() === "",
  );
}

function wordsIn(code: string): string[] {
  return code.match(/\w+/g) ?? [];
}

function reachableFrom(names: readonly string[], declarations: ReadonlyMap<string, Declaration>): string[] {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const declaration = declarations.get(name);
    if (!declaration || reached.has(name)) return;
    reached.add(name);
    declaration.mentions.forEach(visit);
  };
  names.forEach(visit);
  return [...reached];
}
