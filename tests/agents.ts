import { globSync } from "node:fs";
import { dirname, join } from "node:path";

/** A section of AGENTS.md. */
export interface Section {
  heading: string;
  /** Its lines that are not empty. */
  lines: readonly string[];
}

/** The sections below the headings of the second level. */
export function readSections(markdown: string): Section[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      return { heading, lines: lines.filter((line) => line.trim() !== "") };
    });
}

/** The files and folders that a section names in backticks, such as `samples/` or `cases/claims/<report>.ts`, in order. */
export function namedFiles({ lines }: Section): string[] {
  return lines
    .flatMap((line) => [...line.matchAll(/`([^`\s]+)`/g)].map(([, name = ""]) => name))
    .filter((name) => /^(?!@)[\w.<>/-]+(\.(ts|tsx|mjs|js|yaml)|\/)$/.test(name));
}

/**
 * The names that do not exist. A name is relative to the root of the repository, to a package that the heading names in backticks, or to one
 * of the folders `sources`; a part in angle brackets stands for any text.
 */
export function findMissingFiles(section: Section, sources: readonly string[], root: string): string[] {
  const named = [...section.heading.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => [name, join(name, "src")]);
  const folders = ["", ...named, ...sources, ...sources.map((folder) => dirname(folder))];
  return namedFiles(section).filter((name) => {
    const pattern = name.replaceAll(/<\w+>/g, "*");
    return folders.every((folder) => globSync(join(folder, pattern), { cwd: root }).length === 0);
  });
}
