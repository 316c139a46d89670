import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cleanEnvironment } from "./clean-environment.ts";
import { type Probe, requireTool } from "./require-tool.ts";
import { type ProgramResult, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const command = join(root, "packages/cli/bin/mockvox.js");

interface Example {
  name: string;
  needs: Probe;
  /** The command in its README. */
  run: readonly [string, ...string[]];
  /** An expectation in its tests, and a replacement that fails. */
  failing: readonly [file: string, expectation: string, other: string];
}

const php: Example = {
  name: "php-plain",
  needs: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"],
  run: ["php", "tests.php"],
  failing: ["tests.php", "expectMoreRows(100, read(", "expectMoreRows(100_000_000, read("],
};
const python: Example = {
  name: "python-unittest",
  needs: ["python3", "--version"],
  run: ["python3", "-m", "unittest"],
  failing: ["test_read_report.py", "len(self.read()), 100)", "len(self.read()), 100_000_000)"],
};

/** Copies an example, and creates a folder for programs that comes first on its PATH. */
async function copyExample({ name }: Example): Promise<{ cwd: string; env: NodeJS.ProcessEnv; bin: string }> {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const cwd = join(folder.path, name);
  const bin = join(folder.path, "bin");
  await cp(join(root, "examples", name), cwd, { recursive: true });
  await mkdir(bin);
  const env = cleanEnvironment();
  // The command may be installed globally on this machine.
  const folders = (env.PATH ?? "").split(delimiter).filter((path) => !existsSync(join(path, "mockvox")));
  return { cwd, env: { ...env, PATH: [bin, ...folders].join(delimiter) }, bin };
}

/** Creates a `mockvox` program that runs the sources on the Node that runs this. */
async function linkCommand(bin: string, ...flags: string[]): Promise<void> {
  const args = [process.execPath, ...flags, command].map((arg) => `'${arg}'`).join(" ");
  await writeFile(join(bin, "mockvox"), `#!/bin/sh\nexec ${args} "$@"\n`);
  await chmod(join(bin, "mockvox"), 0o755);
}

function run(
  { run: [program, ...args] }: Example,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<ProgramResult> {
  return runProgram(program, args, options);
}

describe.each([php, python])("the example $name", (example) => {
  test("fails when an expectation is not met", async (context) => {
    await requireTool(example.needs, context);
    const copy = await copyExample(example);
    await linkCommand(copy.bin);
    const [file, expectation, other] = example.failing;
    const code = await readFile(join(copy.cwd, file), "utf8");
    expect(code).toContain(expectation);
    await writeFile(join(copy.cwd, file), code.replace(expectation, other));
    const { exitCode, stdout, stderr } = await run(example, copy);
    expect(exitCode, stdout + stderr).toBeGreaterThan(0);
    expect(stdout + stderr).toContain("100000000");
  });

  test("reports that mockvox is missing, and what to do", async (context) => {
    await requireTool(example.needs, context);
    const { exitCode, stdout, stderr } = await run(example, await copyExample(example));
    expect(stdout + stderr).toContain("mockvox is not on the PATH: run the tests with `npm test`");
    expect(stdout + stderr).not.toMatch(/null|JSON|AttributeError/);
    expect(exitCode).toBeGreaterThan(0);
  });

  test("reports that Node is too old for mockvox", async (context) => {
    await requireTool(example.needs, context);
    const copy = await copyExample(example);
    const old = '{ ...process.versions, node: "20.9.0" }';
    const pretend = `data:text/javascript,Object.defineProperty(process, "versions", { value: ${old} })`;
    await linkCommand(copy.bin, "--import", pretend);
    const { exitCode, stdout, stderr } = await run(example, copy);
    expect(stdout + stderr).toContain("mockvox needs Node 22.13 or newer; this is Node 20.9.0.");
    expect(stdout + stderr).toMatch(/mockvox serve exited with code \d before it was ready; see its message above/);
    expect(exitCode).toBeGreaterThan(0);
  });
});
