import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importSpecifiers } from "./import-specifiers.ts";
import { type Manifest, type Room, roomBreaches } from "./room-breaches.ts";
import { type RoomRule, roomRules } from "./rooms.ts";

const root = join(import.meta.dirname, "..");

function readRooms(): Room[] {
  return globSync("{packages,apps}/*/package.json", { cwd: root }).map((path) => readRoom(join(root, dirname(path))));
}

function readRoom(folder: string): Room {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const paths = globSync("{src,bin}/**/*.{ts,tsx,js}", { cwd: folder }).filter((path) => !/\.test(-d)?\./.test(path));
  const sources = paths.map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);
  return { manifest, sources: Object.fromEntries(sources) };
}

test("no room knows more than the design allows", () => {
  expect(roomBreaches(readRooms(), roomRules)).toEqual([]);
});

test("reads every room that has a folder, and sources in each", () => {
  const rooms = readRooms();
  expect(rooms.map(({ manifest }) => manifest.name)).toEqual(
    expect.arrayContaining(["@mockvox/spec", "@mockvox/fixtures", "@mockvox/mock-server", "mockvox"]),
  );
  for (const { manifest, sources } of rooms) expect(Object.keys(sources), manifest.name).not.toEqual([]);
});

test("every file that a rule lists is there", () => {
  const listed = readRooms().flatMap(({ manifest, sources }) => {
    const { npm = {}, node = [] } = roomRules[manifest.name] ?? {};
    const files = [node, ...Object.values(npm)].flatMap((paths) => (paths === "every file" ? [] : paths));
    return files.filter((path) => !Object.keys(sources).some((source) => source.startsWith(path)));
  });
  expect(listed).toEqual([]);
});

test.each([
  ["a plain import", 'import { a } from "x";', ["x"]],
  ["a default import", 'import a from "x";', ["x"]],
  ["an import of many lines", "import {\n  a,\n  type B,\n} from 'x';", ["x"]],
  ["an import for its effect", 'import "x";', ["x"]],
  ["an import of a type", 'import type { A } from "x";', ["x"]],
  ["a type that imports in place", 'type A = import("x").A;', ["x"]],
  ["names exported from elsewhere", 'export { a } from "x";', ["x"]],
  ["types exported from elsewhere", 'export type { A } from "x";', ["x"]],
  ["everything exported from elsewhere", 'export * from "x";', ["x"]],
  ["an import at run time", 'const a = await import(\n  "x"\n);', ["x"]],
  ["an import at run time inside a function", 'const f = () => ({ g: () => import("x") });', ["x"]],
  ["a word in a string", "const a = 'import \"x\"';", []],
  ["a word in a comment", '// import "x"\n/* export * from "y" */', []],
  ["an export of its own", "export const a = 1; export { b }; const b = 2;", []],
])("sees %s", (_, code, want) => {
  expect(importSpecifiers("a.ts", code)).toEqual(want);
});

test("refuses an import whose name is computed", () => {
  expect(() => importSpecifiers("a.ts", "await import(name);")).toThrow("a.ts computes the name");
});

test("refuses a file that does not parse", () => {
  expect(() => importSpecifiers("a.ts", "import {")).toThrow("Failed to parse a.ts");
});

const kitchen: Room = {
  manifest: { name: "@house/kitchen", exports: { ".": "", "./pan": "", "./jars/*.json": "" } },
  sources: {},
};
const cellar: Room = { manifest: { name: "@house/cellar", exports: { ".": "" } }, sources: {} };
const houseRules: Readonly<Record<string, RoomRule>> = {
  "@house/kitchen": { rooms: [], npm: {}, node: [] },
  "@house/cellar": { rooms: [], npm: {}, node: [] },
  "@house/parlour": {
    rooms: ["@house/kitchen"],
    npm: { piano: ["src/music.ts"], rug: "every file" },
    node: ["src/door.ts", "src/garden/"],
  },
};
const dependencies = { "@house/kitchen": "1", piano: "1", rug: "1" };

test.each([
  ["a room that it may know", "src/a.ts", 'import "@house/kitchen/pan"; import "@house/kitchen";', []],
  ["a file behind a star", "src/a.ts", 'import "@house/kitchen/jars/salt.json";', []],
  ["itself by its name", "src/a.ts", 'import "@house/parlour/chair";', []],
  ["a neighbour in the room", "src/deep/a.ts", 'import "../b.ts";', []],
  ["a package in the file that may", "src/music.ts", 'import "piano/keys"; import "rug";', []],
  ["a node module in the file that may", "src/door.ts", 'import "node:fs"; import "fs";', []],
  ["a node module in the folder that may", "src/garden/gate.ts", 'import "node:fs";', []],
  ["a node module beside that folder", "src/garden.ts", 'import "node:fs";', ["may not use node:fs"]],
  ["a room that it may not", "src/a.ts", 'import "@house/cellar";', ["may not know @house/cellar"]],
  [
    "a type of a room that it may not",
    "src/a.ts",
    'import type { A } from "@house/cellar";',
    ["may not know @house/cellar"],
  ],
  [
    "a room past its exports",
    "src/a.ts",
    'export * from "@house/kitchen/src/pan.ts";',
    ["imports past the exports with @house/kitchen/src/pan.ts"],
  ],
  [
    "a room by a path",
    "src/a.ts",
    'await import("../../kitchen/src/pan.ts");',
    ["leaves the room by ../../kitchen/src/pan.ts"],
  ],
  ["a package in another file", "src/a.ts", 'import "piano";', ["may not know piano"]],
  ["a package that no rule names", "src/a.ts", 'import "lamp";', ["may not know lamp"]],
  [
    "a node module in another file",
    "src/a.ts",
    'import "node:fs"; import "fs/promises";',
    ["may not use node:fs", "may not use fs/promises"],
  ],
])("judges a room that imports %s", (_, path, code, want) => {
  const parlour: Room = {
    manifest: { name: "@house/parlour", exports: { ".": "", "./chair": "" }, dependencies },
    sources: { [path]: code },
  };
  expect(roomBreaches([kitchen, cellar, parlour], houseRules)).toEqual(
    want.map((fault) => `@house/parlour ${path}: ${fault}`),
  );
});

test.each(["dependencies", "peerDependencies", "optionalDependencies"] as const)(
  "finds a stranger among the %s",
  (kind) => {
    const parlour: Room = {
      manifest: { name: "@house/parlour", [kind]: { "@house/cellar": "1", rug: "1" } },
      sources: {},
    };
    expect(roomBreaches([parlour], houseRules)).toEqual(["@house/parlour depends on @house/cellar"]);
  },
);

test("finds an import that the manifest does not declare", () => {
  const parlour: Room = { manifest: { name: "@house/parlour" }, sources: { "src/a.ts": 'import "rug";' } };
  expect(roomBreaches([parlour], houseRules)).toEqual(["@house/parlour src/a.ts: does not declare rug"]);
});

test("lets a room that carries others have what those need, and name them as what it is built from", () => {
  const shed: Room = {
    manifest: { name: "@house/shed", dependencies: { rug: "1" }, devDependencies: { "@house/kitchen": "1" } },
    sources: { "src/a.ts": 'import "@house/kitchen";' },
  };
  const breachesAs = (rule: Partial<RoomRule>): string[] =>
    roomBreaches([kitchen, shed], {
      ...houseRules,
      "@house/shed": { rooms: ["@house/kitchen"], npm: {}, node: [], ...rule },
    });
  expect(breachesAs({ carriesRooms: true })).toEqual([]);
  expect(breachesAs({})).toEqual([
    "@house/shed depends on rug",
    "@house/shed src/a.ts: does not declare @house/kitchen",
  ]);
});

test("finds a room without a rule", () => {
  expect(roomBreaches([{ manifest: { name: "@house/attic" }, sources: {} }], houseRules)).toEqual([
    "@house/attic has no rule",
  ]);
});
