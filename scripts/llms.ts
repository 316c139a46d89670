// Generates llms.txt (an index of the docs) and llms-full.txt (their text) for language models, from the English pages.
// `--check` exits with 1 when a file is not up to date.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = join(root, "docs");

/** The sections of the index, and the pages of each. Generated tables of the reference are in the index only. */
const sections: readonly { title: string; pages: readonly string[]; inFull: boolean }[] = [
  { title: "Guides", pages: pagesIn("guide"), inFull: true },
  { title: "Background", pages: [...pagesIn("explanation"), "glossary.md"], inFull: true },
  { title: "Reference", pages: [...pagesIn("reference/commands"), ...pagesIn("reference")], inFull: true },
  { title: "Tables", pages: ["claims.md", "statements.md", "cases.md", "errors.md"], inFull: false },
];

function pagesIn(folder: string): string[] {
  return globSync(`${folder}/*.md`, { cwd: docs }).sort();
}

/** The text of a page without front matter and comments. */
function textOf(page: string): string {
  return readFileSync(join(docs, page), "utf8")
    .replace(/^---\n.*?\n---\n/s, "")
    .replaceAll(/<!--.*?-->\n?/gs, "")
    .trim();
}

function titleOf(page: string): string {
  return /^# (.*)$/m.exec(textOf(page))?.[1] ?? page;
}

const summary =
  "A mock Wolkvox reports server and contract-testing toolkit: a test double for JavaScript tests, a server for programs in any language, and a contract check.";

function index(): string {
  const lists = sections.map(
    ({ title, pages }) =>
      `## ${title}\n\n${pages.map((page) => `- [${titleOf(page)}](${page.replace(/\.md$/, "")})`).join("\n")}\n`,
  );
  return `# Mockvox\n\n> ${summary}\n\n${lists.join("\n")}`;
}

function full(): string {
  const pages = sections.filter(({ inFull }) => inFull).flatMap((section) => section.pages);
  return `# Mockvox\n\n> ${summary}\n\n${pages.map((page) => `<!-- ${page} -->\n${textOf(page)}\n`).join("\n")}`;
}

const files = new Map([
  ["docs/public/llms.txt", index()],
  ["docs/public/llms-full.txt", full()],
]);
const stale = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`Not up to date: ${stale.map(([file]) => file).join(", ")}. Run \`npx pnpm@12.21.0 generate\`.`);
    process.exit(1);
  }
} else for (const [file, text] of stale) writeFileSync(join(root, file), text);
