import { globSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repositoryUrl } from "../scripts/repository.ts";
import { action, type Step, schedule, startAction, workflows } from "./ci-files.ts";
import { readRepositoryFile } from "./code-blocks.ts";
import { copySources } from "./repository-copy.ts";
import { runForOutput, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const manifests = globSync("packages/*/package.json", { cwd: root });

test.each(manifests)("%s has what npm shows and provenance needs", (path) => {
  const manifest = JSON.parse(readRepositoryFile(path));
  expect(manifest.repository).toEqual({ type: "git", url: `git+${repositoryUrl}.git`, directory: dirname(path) });
  expect(manifest.homepage).toBe(`${repositoryUrl}#readme`);
  expect(manifest.bugs).toBe(`${repositoryUrl}/issues`);
  expect(manifest.keywords).toContain("wolkvox");
});

test("one command puts the owner's name everywhere", async () => {
  await using folder = await makeTemporaryFolder();
  await copySources(root, folder.path);
  await runForOutput("git", ["init", "--quiet"], { cwd: folder.path });
  await runForOutput("git", ["add", "--all"], { cwd: folder.path });
  await runForOutput(process.execPath, ["scripts/set-owner.mjs", "acme"], { cwd: folder.path });
  const { stdout } = await runProgram("git", ["grep", "--files-with-matches", "OWNER/mockvox"], { cwd: folder.path });
  expect(stdout.trim().split("\n")).toEqual(["scripts/set-owner.mjs", "tests/release.test.ts"]);
  const manifest = JSON.parse(await readFile(join(folder.path, "packages/spec/package.json"), "utf8"));
  expect(manifest.repository.url).toBe("git+https://github.com/acme/mockvox.git");
});

test.each(["", "not an owner", "-x"])("rejects %o as an owner", async (name) => {
  const { exitCode, stderr } = await runProgram(process.execPath, ["scripts/set-owner.mjs", name], { cwd: root });
  expect([exitCode, stderr]).toEqual([2, `Expected the name of a GitHub user or organization, found "${name}".\n`]);
});

test("a release fills in how to install from npm, in both READMEs", async () => {
  await using folder = await makeTemporaryFolder();
  for (const path of [
    "README.md",
    "README.es.md",
    "packages/cli/package.json",
    "scripts/install-lines.ts",
    "scripts/repository.ts",
  ]) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await cp(join(root, path), join(folder.path, path));
  }
  await runForOutput(process.execPath, [join(folder.path, "scripts/install-lines.ts")]);
  for (const name of ["README.md", "README.es.md"]) {
    const text = await readFile(join(folder.path, name), "utf8");
    expect(text).toMatch(/`npx mockvox@\d+\.\d+\.\d+ serve`/);
    expect(text).not.toContain("packs/");
    expect(text.replace(/<!-- install:start.*install:end -->/s, "")).toBe(
      readRepositoryFile(name).replace(/<!-- install:start.*install:end -->/s, ""),
    );
  }
});

const steps: readonly Step[] = [
  ...[...workflows, schedule].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
  ...action.runs.steps,
  ...startAction.runs.steps,
];

test("workflows and actions use other actions only at a commit", () => {
  const used = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => uses !== "OWNER/mockvox@HASH");
  expect(used.length).toBeGreaterThan(5);
  for (const uses of used) expect.soft(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
});

test("no script contains an expression: values reach it through the environment", () => {
  const scripts = steps.flatMap(({ run }) => run ?? []);
  expect(scripts.length).toBeGreaterThan(10);
  for (const script of scripts) expect.soft(script).not.toContain("${{");
});

test("workflows have no permission that they do not name", () => {
  for (const workflow of workflows) expect.soft(workflow.permissions).toBeTypeOf("object");
});
