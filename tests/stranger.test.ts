import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { importSpecifiers } from "./import-specifiers.ts";

const folder = join(import.meta.dirname, "../packages/contract/test/stranger");
const files = globSync("**/*.ts", { cwd: folder });

function isForeign(file: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return false;
  return !specifier.startsWith(".") || relative(folder, join(folder, dirname(file), specifier)).startsWith("..");
}

test("the second server knows nothing but Node and itself", () => {
  const foreign = files.flatMap((file) =>
    importSpecifiers(file, readFileSync(join(folder, file), "utf8"))
      .filter((specifier) => isForeign(file, specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(files).toContain("stranger.ts");
  expect(foreign).toEqual([]);
});

test.each([
  ["a package", "stranger.ts", "@mockvox/spec"],
  ["a file outside", "drifts/bend.ts", "../../../src/report.ts"],
])("%s is foreign to it", (_, file, specifier) => {
  expect(isForeign(file, specifier)).toBe(true);
});
