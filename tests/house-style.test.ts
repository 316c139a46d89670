import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findConstantFunctions } from "./house-style.ts";

const root = join(import.meta.dirname, "..");

test("declares every top-level function with `function`", () => {
  const files = globSync(["packages/*/src/**/*.{ts,tsx}", "apps/*/src/**/*.{ts,tsx}", "bench/src/**/*.ts"], {
    cwd: root,
  });
  const handwritten = files.filter((path) => !path.includes("/generated/"));
  expect(handwritten.length).toBeGreaterThan(400);
  expect(handwritten.flatMap((path) => findConstantFunctions(path, readFileSync(join(root, path), "utf8")))).toEqual(
    [],
  );
});

test("keeps every test in a test folder", () => {
  expect(globSync("{packages,apps}/*/src/**/*.test.{ts,tsx}", { cwd: root })).toEqual([]);
});

test.each([
  ["an arrow function", "const f = () => 1;", ["a.ts: declare f with `function`"]],
  ["an exported arrow function", "export const f = (x: number): number => x;", ["a.ts: declare f with `function`"]],
  ["a function expression", "const f = function () {};", ["a.ts: declare f with `function`"]],
  ["a declared function", "export function f() {}", []],
  ["an arrow function with a type", "const f: Formatter = () => 1;", []],
  ["an arrow function inside a function", "function f() { const g = () => 1; }", []],
  ["a call", "const f = create(() => 1);", []],
])("checks %s", (_, code, expected) => {
  expect(findConstantFunctions("a.ts", code)).toEqual(expected);
});
