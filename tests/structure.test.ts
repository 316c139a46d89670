import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findStructureViolations } from "./structure.ts";

const root = join(import.meta.dirname, "..");

describe("no folder over 15 files, no file over 200 lines, no function over 60 lines", () => {
  test.each(globSync(["packages/*/src", "apps/*/src", "bench/src"], { cwd: root }).toSorted())("in %s", (folder) => {
    const paths = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root });
    expect(paths).not.toEqual([]);
    const sources = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
    expect(findStructureViolations(sources)).toEqual([]);
  });
});

function linesOf(count: number): string {
  return "let a = 1;\n".repeat(count);
}

test("finds a folder with more than 15 files, without those in its subfolders", () => {
  const named = (folder: string, count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, nth) => [`${folder}/f${nth}.ts`, ""]));
  expect(findStructureViolations({ ...named("src", 15), ...named("src/a", 15) })).toEqual([]);
  expect(findStructureViolations(named("src", 16))).toEqual(["src has 16 files; at most 15"]);
});

test("finds a file with more than 200 lines, unless it is generated or a table of texts", () => {
  expect(findStructureViolations({ "src/a.ts": linesOf(201) })).toEqual(["src/a.ts has 201 lines; at most 200"]);
  const long = { "src/messages/en.ts": linesOf(201), "src/generated/a.ts": linesOf(201), "src/b.ts": linesOf(200) };
  expect(findStructureViolations(long)).toEqual([]);
});

test.each([
  ["a declaration", `function f() {\n${linesOf(59)}}`, "f"],
  ["an arrow function", `const f = () => {\n${linesOf(59)}};`, "a function"],
  ["a method", `class A { m() {\n${linesOf(59)}} }`, "a function"],
  ["a nested function", `const a = { b: function c() {\n${linesOf(59)}} };`, "c"],
])("finds a function with more than 60 lines: %s", (_, code, name) => {
  expect(findStructureViolations({ "a.ts": code })).toEqual([`a.ts:1: ${name} has 61 lines; at most 60`]);
  expect(findStructureViolations({ "a.ts": code.replace(linesOf(59), linesOf(58)) })).toEqual([]);
});
