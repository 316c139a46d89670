import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findMissingFiles, namedFiles, readSections } from "./agents.ts";
import { readRepositoryFile } from "./code-blocks.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");

/** What AGENTS.md describes from its first file to its last, and the folders that its paths may be relative to. */
const paths = [
  { name: "a request", heading: /\brequest\b/, sources: ["packages/mock-server/src"] },
  {
    name: "verify",
    heading: /\bverify\b|\bcontract run\b/,
    sources: ["packages/contract/src", "packages/cli/src"],
  },
  { name: "pull", heading: /\bpull\b/, sources: ["packages/client/src", "packages/cli/src"] },
  { name: "a click on Send", heading: /\bSend\b/, sources: ["apps/playground/src"] },
];

describe("AGENTS.md describes the path of", () => {
  const sections = readSections(readRepositoryFile("AGENTS.md"));

  test.each(paths)("$name in under ten lines, with files that exist", ({ heading, sources }) => {
    const section = sections.find((each) => heading.test(each.heading)) ?? { heading: "", lines: [] };
    expect(namedFiles(section).length).toBeGreaterThan(5);
    expect(section.lines.length).toBeLessThan(10);
    expect(findMissingFiles(section, sources, root)).toEqual([]);
  });
});

test("reads the files that a section names, in order", () => {
  const markdown =
    "# Title\n\n## One (`packages/a`)\n\n`b.ts` calls `f()` of `@acme/c`\n→ `cases/<report>.ts` → `d/`\n\n## Two\n";
  const [one, two] = readSections(markdown);
  expect(one?.lines).toHaveLength(2);
  expect(one && namedFiles(one)).toEqual(["b.ts", "cases/<report>.ts", "d/"]);
  expect(two).toEqual({ heading: "Two", lines: [] });
});

test("finds a name that is not a file of the repository, of the package in the heading, or of the sources", async () => {
  await using folder = await makeTemporaryFolder();
  for (const path of ["packages/a/src", "packages/b/src/cases"])
    await mkdir(join(folder.path, path), { recursive: true });
  for (const path of ["root.ts", "packages/a/src/a.ts", "packages/b/src/b.ts", "packages/b/src/cases/cdr_4.ts"]) {
    await writeFile(join(folder.path, path), "");
  }
  const section = {
    heading: "One (`packages/a`)",
    lines: ["`root.ts` `a.ts` `src/a.ts` `b.ts` `cases/` `cases/<report>.ts` `gone.ts` `gone/` `cases/<report>.tsx`"],
  };
  expect(findMissingFiles(section, ["packages/b/src"], folder.path)).toEqual([
    "gone.ts",
    "gone/",
    "cases/<report>.tsx",
  ]);
});
