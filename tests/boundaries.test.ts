import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importSpecifiers } from "./import-specifiers.ts";
import { type PackageRule, packageRules } from "./package-rules.ts";
import { findViolations, type Manifest, type SourcePackage } from "./package-violations.ts";

const root = join(import.meta.dirname, "..");

function readPackages(): SourcePackage[] {
  return globSync("{packages,apps}/*/package.json", { cwd: root }).map((path) =>
    readPackage(join(root, dirname(path))),
  );
}

function readPackage(folder: string): SourcePackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const paths = globSync("{src,bin}/**/*.{ts,tsx,js}", { cwd: folder }).filter((path) => !/\.test(-d)?\./.test(path));
  const sources = paths.map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);
  return { manifest, sources: Object.fromEntries(sources) };
}

test("no package imports more than its rule allows", () => {
  expect(findViolations(readPackages(), packageRules)).toEqual([]);
});

test("a clone installs every package of the command without dev dependencies, as `npm start` does", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const command = readPackages().find(({ manifest }) => manifest.name === "mockvox");
  const { devDependencies = {}, peerDependencies = {} } = command?.manifest ?? {};
  const { packages = [], npm = {} } = packageRules.mockvox ?? {};
  // Optional packages are peers.
  const bundled = [...packages, ...Object.keys(npm)].filter((name) => !(name in peerDependencies));
  expect(bundled.length).toBeGreaterThan(10);
  for (const name of bundled) expect(dependencies[name], name).toBe(devDependencies[name]);
});

test("reads every package, and the sources of each", () => {
  const packages = readPackages();
  expect(packages.map(({ manifest }) => manifest.name)).toEqual(
    expect.arrayContaining(["@mockvox/spec", "@mockvox/fixtures", "@mockvox/mock-server", "mockvox"]),
  );
  for (const { manifest, sources } of packages) expect(Object.keys(sources), manifest.name).not.toEqual([]);
});

test("every file in a rule exists", () => {
  const listed = readPackages().flatMap(({ manifest, sources }) => {
    const { npm = {}, node = [] } = packageRules[manifest.name] ?? {};
    const files = [node, ...Object.values(npm)].flatMap((paths) => (paths === "every file" ? [] : paths));
    return files.filter((path) => !Object.keys(sources).some((source) => source.startsWith(path)));
  });
  expect(listed).toEqual([]);
});

test.each([
  ["a plain import", 'import { a } from "x";', ["x"]],
  ["a default import", 'import a from "x";', ["x"]],
  ["a multi-line import", "import {\n  a,\n  type B,\n} from 'x';", ["x"]],
  ["a side-effect import", 'import "x";', ["x"]],
  ["a type import", 'import type { A } from "x";', ["x"]],
  ["an inline type import", 'type A = import("x").A;', ["x"]],
  ["re-exported names", 'export { a } from "x";', ["x"]],
  ["re-exported types", 'export type { A } from "x";', ["x"]],
  ["a star re-export", 'export * from "x";', ["x"]],
  ["a dynamic import", 'const a = await import(\n  "x"\n);', ["x"]],
  ["a dynamic import inside a function", 'const f = () => ({ g: () => import("x") });', ["x"]],
  ["nothing in a string", "const a = 'import \"x\"';", []],
  ["nothing in a comment", '// import "x"\n/* export * from "y" */', []],
  ["nothing in a local export", "export const a = 1; export { b }; const b = 2;", []],
])("finds %s", (_, code, expected) => {
  expect(importSpecifiers("a.ts", code)).toEqual(expected);
});

test("rejects an import whose name is computed", () => {
  expect(() => importSpecifiers("a.ts", "await import(name);")).toThrow("a.ts imports a module whose name is computed");
});

test("rejects a file that does not parse", () => {
  expect(() => importSpecifiers("a.ts", "import {")).toThrow("Failed to parse a.ts");
});

const base: SourcePackage = {
  manifest: { name: "@acme/base", exports: { ".": "", "./text": "", "./data/*.json": "" } },
  sources: {},
};
const storage: SourcePackage = { manifest: { name: "@acme/storage", exports: { ".": "" } }, sources: {} };
const exampleRules: Readonly<Record<string, PackageRule>> = {
  "@acme/base": { packages: [], npm: {}, node: [] },
  "@acme/storage": { packages: [], npm: {}, node: [] },
  "@acme/app": {
    packages: ["@acme/base"],
    npm: { "chart-library": ["src/chart.ts"], utility: "every file" },
    node: ["src/server.ts", "src/node/"],
  },
};
const dependencies = { "@acme/base": "1", "chart-library": "1", utility: "1" };

test.each([
  ["an allowed package", "src/a.ts", 'import "@acme/base/text"; import "@acme/base";', []],
  ["a file matched by a star", "src/a.ts", 'import "@acme/base/data/one.json";', []],
  ["itself by name", "src/a.ts", 'import "@acme/app/extra";', []],
  ["another file of the package", "src/deep/a.ts", 'import "../b.ts";', []],
  ["an npm package in an allowed file", "src/chart.ts", 'import "chart-library/keys"; import "utility";', []],
  ["a node module in an allowed file", "src/server.ts", 'import "node:fs"; import "fs";', []],
  ["a node module in an allowed folder", "src/node/files.ts", 'import "node:fs";', []],
  ["a node module next to that folder", "src/node.ts", 'import "node:fs";', ["may not import node:fs"]],
  ["a package that is not allowed", "src/a.ts", 'import "@acme/storage";', ["may not import @acme/storage"]],
  [
    "a type of a package that is not allowed",
    "src/a.ts",
    'import type { A } from "@acme/storage";',
    ["may not import @acme/storage"],
  ],
  [
    "a package past its exports",
    "src/a.ts",
    'export * from "@acme/base/src/text.ts";',
    ["bypasses the exports with @acme/base/src/text.ts"],
  ],
  [
    "a package by a relative path",
    "src/a.ts",
    'await import("../../base/src/text.ts");',
    ["leaves the package with ../../base/src/text.ts"],
  ],
  ["an npm package in another file", "src/a.ts", 'import "chart-library";', ["may not import chart-library"]],
  ["an npm package without a rule", "src/a.ts", 'import "unknown-library";', ["may not import unknown-library"]],
  [
    "a node module in another file",
    "src/a.ts",
    'import "node:fs"; import "fs/promises";',
    ["may not import node:fs", "may not import fs/promises"],
  ],
])("checks a package that imports %s", (_, path, code, expected) => {
  const app: SourcePackage = {
    manifest: { name: "@acme/app", exports: { ".": "", "./extra": "" }, dependencies },
    sources: { [path]: code },
  };
  expect(findViolations([base, storage, app], exampleRules)).toEqual(
    expected.map((violation) => `@acme/app ${path}: ${violation}`),
  );
});

test.each(["dependencies", "peerDependencies", "optionalDependencies"] as const)(
  "finds a package that is not allowed in %s",
  (kind) => {
    const app: SourcePackage = {
      manifest: { name: "@acme/app", [kind]: { "@acme/storage": "1", utility: "1" } },
      sources: {},
    };
    expect(findViolations([app], exampleRules)).toEqual(["@acme/app depends on @acme/storage"]);
  },
);

test("finds an import that the manifest does not declare", () => {
  const app: SourcePackage = { manifest: { name: "@acme/app" }, sources: { "src/a.ts": 'import "utility";' } };
  expect(findViolations([app], exampleRules)).toEqual(["@acme/app src/a.ts: does not declare utility"]);
});

test("allows a package that bundles others to list them as dev dependencies", () => {
  const command: SourcePackage = {
    manifest: { name: "@acme/command", devDependencies: { "@acme/base": "1", utility: "1" } },
    sources: { "src/a.ts": 'import "@acme/base"; import "utility";' },
  };
  const violationsWith = (rule: Partial<PackageRule>): string[] =>
    findViolations([base, command], {
      ...exampleRules,
      "@acme/command": { packages: ["@acme/base"], npm: { utility: "every file" }, node: [], ...rule },
    });
  expect(violationsWith({ bundlesPackages: true })).toEqual([]);
  expect(violationsWith({})).toEqual([
    "@acme/command src/a.ts: does not declare @acme/base",
    "@acme/command src/a.ts: does not declare utility",
  ]);
});

test("finds a package without a rule", () => {
  expect(findViolations([{ manifest: { name: "@acme/unlisted" }, sources: {} }], exampleRules)).toEqual([
    "@acme/unlisted has no rule",
  ]);
});
