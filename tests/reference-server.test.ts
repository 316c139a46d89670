import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { importSpecifiers } from "./import-specifiers.ts";

const folder = join(import.meta.dirname, "../packages/contract/test/reference-server");
const files = globSync("**/*.ts", { cwd: folder });

function isOutside(file: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return false;
  return !specifier.startsWith(".") || relative(folder, join(folder, dirname(file), specifier)).startsWith("..");
}

test("the reference server imports only Node and itself", () => {
  const outsideImports = files.flatMap((file) =>
    importSpecifiers(file, readFileSync(join(folder, file), "utf8"))
      .filter((specifier) => isOutside(file, specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(files).toContain("reference-server.ts");
  expect(outsideImports).toEqual([]);
});

test.each([
  ["a package", "reference-server.ts", "@mockvox/spec"],
  ["a file outside", "drifts/bend.ts", "../../../src/report.ts"],
])("%s is not part of it", (_, file, specifier) => {
  expect(isOutside(file, specifier)).toBe(true);
});
