import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { englishSidebar, spanishSidebar } from "../docs/.vitepress/sidebar.ts";

const docs = join(import.meta.dirname, "../docs");

/** The pages of the site as paths without an ending, such as `guide/pull`. The pages of TypeDoc are not in the repository. */
const pages = globSync("{*.md,{guide,reference,explanation,decisions,es}/**/*.md}", { cwd: docs })
  .map((path) => path.replaceAll("\\", "/").replace(/\.md$/, ""))
  .filter((path) => !path.startsWith("reference/api"));
const englishPages = pages.filter((path) => !path.startsWith("es/"));
const spanishPages = englishPages.map((path) => (pages.includes(`es/${path}`) ? `es/${path}` : path));

/** The pages that a sidebar leads to: those that it names, and those that a named index of a folder links to. */
function reachablePages(sidebar: typeof englishSidebar): Set<string> {
  const named = sidebar.flatMap(({ items }) => items.map(({ link }) => link.slice(1)));
  const indexes = named.filter((path) => path.endsWith("/index") && pages.includes(path));
  return new Set([...named, ...indexes.flatMap(linkedPages)]);
}

function linkedPages(index: string): string[] {
  const markdown = readFileSync(join(docs, `${index}.md`), "utf8");
  return [...markdown.matchAll(/\]\(([\w./-]+)\.md\)/g)].map(([, link = ""]) => join(dirname(index), link));
}

test.each([
  { language: "English", sidebar: englishSidebar, expected: englishPages, home: "index" },
  { language: "Spanish", sidebar: spanishSidebar, expected: spanishPages, home: "es/index" },
])("the sidebar in $language leads to every page, and to no other", ({ sidebar, expected, home }) => {
  const reachable = reachablePages(sidebar);
  reachable.delete("reference/api/index");
  expect([...reachable, home].sort()).toEqual(expected.sort());
});
