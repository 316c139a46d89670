import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The READMEs, English first. */
export const readmes = ["README.md", "README.es.md"] as const;

export interface CodeBlock {
  language: string;
  text: string;
  /** Its file and line, for messages. */
  location: string;
}

export function readRepositoryFile(name: string): string {
  return readFileSync(join(import.meta.dirname, "..", name), "utf8");
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
