import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type BackgroundProgram, startProgram } from "../background-program.ts";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPacked, installPrograms, runDownload } from "../download.ts";
import { readFiveReports } from "../five-requests.ts";
import { installNode, type NodeVersion, nodeVersions } from "../node-versions.ts";
import { packageRules } from "../package-rules.ts";
import type { PackedPackage } from "../packed-packages.ts";
import { type RunOptions, runForOutput } from "../run-program.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const attw = join(folderOf(import.meta.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
const tsc = join(folderOf(import.meta.resolve("typescript/package.json")), "bin/tsc");
const consumer = folderOf(import.meta.resolve("../consumer/consumer.ts"));

const names = [
  "@mockvox/spec",
  "@mockvox/client",
  "@mockvox/fixtures",
  "@mockvox/mock-server",
  "@mockvox/contract",
  "@mockvox/runner",
  "@mockvox/limit-store-redis",
  "mockvox",
] as const;

const nodes = nodeVersions;

const packed = inject("packed");
const environments = new Map<NodeVersion, NodeJS.ProcessEnv>();

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let project: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  project = join(folder.path, "project");
  await cp(consumer, project, { recursive: true });
  // The optional peers, needed by the types, by `./handlers` and by `./testing`.
  const peers = ["@types/node", "msw", "fast-check"].map((name) => {
    return [name, readManifest(folderOf(import.meta.resolve(`${name}/package.json`))).version] as const;
  });
  await installPacked(packed, { type: "module", devDependencies: Object.fromEntries(peers) }, inProject());
  for (const version of nodes) environments.set(version, await installNode(version, folder.path));
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

function folderOf(url: string): string {
  return dirname(fileURLToPath(url));
}

/** The environment of the project, with the given version of Node. */
function inProject(version?: NodeVersion): { cwd: string; env: NodeJS.ProcessEnv } {
  return { cwd: project, env: (version && environments.get(version)) ?? cleanEnvironment() };
}

function findPacked(name: string): PackedPackage {
  const match = packed.find((one) => one.name === name);
  if (!match) throw new Error(`${name} was not packed.`);
  return match;
}

function installedFolder(name: string): string {
  return join(project, "node_modules", name);
}

interface PublishedManifest {
  version: string;
  engines: { node: string };
  exports: Readonly<Record<string, unknown>>;
  dependencies?: Readonly<Record<string, string>>;
}

function readManifest(packageFolder: string): PublishedManifest {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
}

test("packs the public packages and nothing else", () => {
  expect(packed.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.for(names)("%s passes publint", async (name) => {
  const tarball = readFileSync(findPacked(name).filename);
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(tarball).buffer } });
  expect(messages).toEqual([]);
});

test.for(names)("%s passes attw", async (name) => {
  const rawFiles = Object.keys(readManifest(installedFolder(name)).exports).filter((key) => key.endsWith(".yaml"));
  const excluded = rawFiles.length > 0 ? ["--exclude-entrypoints", ...rawFiles] : [];
  await runForOutput(process.execPath, [attw, findPacked(name).filename, "--profile", "esm-only", ...excluded]);
});

test.for(names)("%s contains its licence and its README", (name) => {
  const paths = findPacked(name).files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
});

test.for(names)("%s contains no tests, no sources and nothing left over from an older build", (name) => {
  const home = join(root, "packages", name === "mockvox" ? "cli" : name.replace("@mockvox/", ""));
  const paths = findPacked(name).files.map(({ path }) => path);
  expect(paths.filter((path) => /\btests?\b|(?<!\.d)\.ts$|\.map$|tsconfig/.test(path))).toEqual([]);
  // Code that several entries share, or load lazily, is in chunks; the notices are the licences of bundled packages.
  const built = paths.filter((path) => /^dist\/(?!chunks\/|THIRD-PARTY-NOTICES\.txt$)/.test(path));
  const sourceOf = (path: string): string => path.replace(/^dist/, "src").replace(/(\.d\.ts|\.js)$/, ".ts");
  expect(built).not.toEqual([]);
  expect(built.filter((path) => !existsSync(join(home, sourceOf(path))))).toEqual([]);
});

test("the command depends on no other package, and contains the licence of each that it bundles", () => {
  const { dependencies } = readManifest(installedFolder("mockvox"));
  expect(dependencies).toBeUndefined();
  const notices = readFileSync(join(installedFolder("mockvox"), "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  const { npm } = packageRules.mockvox ?? {};
  const bundled = [...Object.keys(npm ?? {}), "@faker-js/faker", "@peculiar/x509", "cross-spawn", "pure-rand", "zod"];
  for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name} \\d[\\w.]*\n=+\n\n\\S`, "m"));
});

test("the command takes up at most 7 MB", () => {
  const files = globSync("**/*", { cwd: installedFolder("mockvox") });
  const sizes = files.map((path) => statSync(join(installedFolder("mockvox"), path))).filter((stat) => stat.isFile());
  expect(sizes.reduce((sum, { size }) => sum + size, 0) / 1e6).toBeLessThanOrEqual(7);
});

test.for(names)("%s does not contain the path of a folder of the build machine", (name) => {
  const entries = globSync("**/*.*", { cwd: installedFolder(name) });
  const files = entries.filter((path) => statSync(join(installedFolder(name), path)).isFile());
  const leaking = files.filter((path) => {
    const text = readFileSync(join(installedFolder(name), path), "utf8");
    // The page and a chunk of names contain faker, whose data includes folder names such as /root.
    const folders = [root, folder.path, ...(/^(page|dist\/chunks\/en-)/.test(path) ? [] : [homedir()])];
    return folders.some((path) => text.includes(path));
  });
  expect(leaking).toEqual([]);
});

test.for(names)("%s supports the oldest Node that is tested here", (name) => {
  expect(readManifest(installedFolder(name)).engines.node).toBe(`>=${nodes[0]}`);
});

test.for(nodes)("Node %s loads every entry of every package", async (version) => {
  const loaded = await runForOutput("node", ["import-everything.mjs"], inProject(version));
  for (const name of names) expect(loaded).toContain(`"${name}/package.json"`);
});

test.for(nodes)("Node %s reaches the double by fetch and by node:https", async (version) => {
  const [byFetch, byHttps] = JSON.parse(await runForOutput("node", ["use-double.mjs"], inProject(version)));
  expect(byFetch).toMatch(/^24 records/);
  expect(byHttps).toBe(byFetch);
});

/** Runtimes other than Node, as npm packages that contain their programs. */
const runtimes = [
  { program: "deno", version: "2.9.6", flags: ["run", "--allow-all", "--node-modules-dir=manual"] },
  { program: "bun", version: "1.4.5", flags: ["run"] },
] as const;

describe("the client reads and pulls the same data in", () => {
  let server: BackgroundProgram;
  /** Read directly over HTTP: calls of the longest bucket, and the number of hours in two months. */
  let expected: unknown[];

  beforeAll(async () => {
    const command = join(project, "node_modules/.bin/mockvox");
    server = await startProgram(command, ["serve", "--port", "0", "--log", "json"], parseReadyUrl, inProject(nodes[0]));
    const { greater_than_121: longest } = await readData("cdr_4", "20260302000000", "20260302235959");
    const march = await readData("diagram_1_2", "20260301000000", "20260331235959");
    const april = await readData("diagram_1_2", "20260401000000", "20260430235959");
    expected = [Number(longest.calls), [], true, march.length + april.length];
  });
  afterAll(async () => {
    await server.stop();
  });

  async function readData(api: string, date_ini: string, date_end: string) {
    const query = new URLSearchParams({ api, date_ini, date_end });
    const headers = { "wolkvox-token": "demo" };
    return (await (await fetch(`${server.ready}/api/v2/reports_manager.php?${query}`, { headers })).json()).data;
  }

  test.for(nodes)("Node %s", async (version) => {
    const printed = await runForOutput("node", ["use-client.mjs", server.ready], inProject(version));
    expect(JSON.parse(printed)).toEqual(expected);
  });

  test.for(runtimes)("$program $version", async ({ program, version, flags }) => {
    const programFolder = join(folder.path, program);
    await installPrograms(programFolder, [`${program}@${version}`], inProject());
    const command = join(programFolder, "node_modules/.bin", program);
    const printed = await runForOutput(command, [...flags, "use-client.mjs", server.ready], inProject());
    expect(JSON.parse(printed)).toEqual(expected);
  });
});

test.for(nodes)("Node %s runs the installed command through npx", async (version) => {
  const printed = await runForOutput("npx", ["mockvox", "--version"], inProject(version));
  expect(printed.trim()).toBe(readManifest(installedFolder("mockvox")).version);
});

test.for(nodes)(
  "Node %s serves all reports and the page from the installed command, and stops cleanly",
  async (version) => {
    const command = join(project, "node_modules/.bin/mockvox");
    const server = await startProgram(
      command,
      ["serve", "--port", "0", "--log", "json"],
      parseReadyUrl,
      inProject(version),
    );
    const reports = await readFiveReports(server.ready);
    expect(reports.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const page = await (await fetch(server.ready)).text();
    const [, script = ""] = page.match(/ src="\.(\/assets\/[^"]+\.js)"/) ?? [];
    const plain = await fetch(server.ready + script, { headers: { "Accept-Encoding": "identity" } });
    expect([plain.status, plain.headers.get("content-encoding")]).toEqual([200, null]);
    expect(await plain.text()).toContain("import");
    expect(await server.stop()).toBe(0);
  },
);

describe("the guide's install command", () => {
  const guide = readFileSync(join(root, "docs/guide/getting-started.md"), "utf8");
  const lineWith = (start: string): string => guide.match(new RegExp(`\`(${start} [^\`]+\\.tgz)\``))?.[1] ?? "";

  /** A user's project, with the tarballs at the path in the guide. */
  async function makeProject(name: string, example: string): Promise<RunOptions & { cwd: string }> {
    const cwd = join(folder.path, name);
    await cp(join(root, "examples", example), cwd, { recursive: true });
    const packs = join(cwd, "path/to/mockvox/packs");
    await mkdir(packs, { recursive: true });
    for (const { filename } of packed) await cp(filename, join(packs, basename(filename)));
    return { cwd, env: environments.get(nodes[0]) ?? {} };
  }

  test("for a project installs all packages and the command", async () => {
    const options = await makeProject("by-readme", "node-test");
    await runDownload("sh", ["-c", lineWith("npm i -D")], options);
    expect(await runForOutput("npm", ["test"], options)).toMatch(/^. pass 4\n. fail 0$/m);
    expect(await runForOutput("npx", ["--no", "--", "mockvox", "--version"], options)).toBe("0.0.0\n");
  });

  test("for a global installation installs the command", async () => {
    const { cwd, env } = await makeProject("everywhere", "node-test");
    const prefix = join(cwd, "global");
    await runDownload("sh", ["-c", lineWith("npm i -g")], { cwd, env: { ...env, npm_config_prefix: prefix } });
    expect(await runForOutput(join(prefix, "bin/mockvox"), ["--version"], { env: env ?? {} })).toBe("0.0.0\n");
  });
});

test.for(["nodenext", "bundler"])("TypeScript resolves the types of the packages with %s", async (resolution) => {
  await runForOutput(process.execPath, [tsc, "--project", `tsconfig.${resolution}.json`], inProject());
});
