import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The READMEs, English first. */
export const readmes = ["README.md", "README.es.md"] as const;

const root = join(import.meta.dirname, "..");

/** The hand-written pages of the docs that exist in both languages: READMEs, guides and explanations, as pairs of English and Spanish. */
export const translatedDocuments: readonly (readonly [english: string, spanish: string])[] = [
  readmes,
  ...globSync("docs/{index,glossary,guide/*,explanation/*}.md", { cwd: root })
    .sort()
    .map((path) => [path, path.replace("docs/", "docs/es/")] as const),
];

/** All hand-written documents whose code blocks are run. */
export const documents: readonly string[] = [...translatedDocuments.flat(), "skills/mockvox/SKILL.md"];

export interface CodeBlock {
  language: string;
  text: string;
  /** Its file and line, for messages. */
  location: string;
}

export function readRepositoryFile(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/** Programs of a document that its commands run: blocks whose first line is a comment with the name of a file. */
export function namedFiles(document: string): { name: string; text: string }[] {
  return readCodeBlocks(document).flatMap(({ text }) => {
    const [, name] = /^(?:<\?php )?(?:\/\/|#) ([\w-]+\.\w+)\n/.exec(text) ?? [];
    return name === undefined ? [] : [{ name, text }];
  });
}

/** The fenced code blocks of a Markdown file. */
export function readCodeBlocks(name: string): CodeBlock[] {
  const markdown = readRepositoryFile(name);
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = "", 2: text = "" }) => ({
    language,
    text,
    location: `${name}:${markdown.slice(0, index).split("\n").length}`,
  }));
}
