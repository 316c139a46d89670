import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { evaluateCondition, interpolate } from "./action-expressions.ts";
import type { Action, GitLabJob } from "./ci-files.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { type ProgramResult, type RunOptions, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** A temporary folder in which a CI file runs, with stubs for some programs. */
export interface Sandbox {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Stub programs by name, each with its shell script. */
export type StubPrograms = Readonly<Record<string, string>>;

/** Creates the folder, which is deleted when the test ends. Programs run on the Node that runs this. */
export async function createSandbox(stubs: StubPrograms = {}): Promise<Sandbox> {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const bin = join(folder.path, "bin");
  await mkdir(bin);
  for (const [name, body] of Object.entries({ ...stubs, node: `exec '${process.execPath}' "$@"` })) {
    await writeFile(join(bin, name), `#!/usr/bin/env bash\n${body}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const { MOCKVOX_TOKEN: _, ...env } = cleanEnvironment();
  return { path: folder.path, env: { ...env, PATH: [bin, env.PATH].join(delimiter) } };
}

/** Runs a shell script as GitHub and GitLab do. */
export function runShell(script: string, { path, env }: Sandbox, more: NodeJS.ProcessEnv = {}): Promise<ProgramResult> {
  const options: RunOptions = { cwd: path, env: { ...env, ...more }, timeLimit: 300_000 };
  return runProgram("bash", ["-e", "-o", "pipefail", "-c", script], options);
}

/** The result of an action: the output of all its steps, and the exit code of the one that failed. */
export interface ActionRun extends ProgramResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the shell steps of an action in order, as GitHub does; steps that use other actions are skipped. */
export async function runAction(
  { inputs, outputs, runs }: Action,
  inputValues: Readonly<Record<string, string>>,
  sandbox: Sandbox,
  actionPath: string,
): Promise<ActionRun> {
  const context = new Map(Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? ""]));
  for (const [name, value] of Object.entries(inputValues)) context.set(`inputs.${name}`, value);
  const summary = join(sandbox.path, "summary");
  const total = { exitCode: 0 as number | null, stdout: "", stderr: "" };
  for (const [index, { id = "", if: condition = "always()", run, env = {} }] of runs.steps.entries()) {
    if (run === undefined || total.exitCode !== 0 || !evaluateCondition(condition, context)) continue;
    const output = join(sandbox.path, `output-${index}`);
    await writeFile(output, "");
    const { exitCode, stdout, stderr } = await runShell(run, sandbox, {
      ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, interpolate(text, context)])),
      ...{ GITHUB_ACTION_PATH: actionPath, RUNNER_TEMP: sandbox.path },
      ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
    });
    Object.assign(total, { exitCode, stdout: total.stdout + stdout, stderr: total.stderr + stderr });
    for (const [, name, value = ""] of (await readFile(output, "utf8")).matchAll(/^([^=\n]+)=(.*)$/gm)) {
      context.set(`steps.${id}.outputs.${name}`, value);
    }
  }
  return {
    ...total,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, interpolate(value, context)]),
    ),
    summary: await readFile(summary, "utf8").catch(() => ""),
  };
}

/** Runs the shell of a GitLab job as its runner does: both scripts in one shell. */
export function runJob(
  job: GitLabJob,
  sandbox: Sandbox,
  variables: Readonly<Record<string, string>>,
): Promise<ProgramResult> {
  const script = [...job.before_script, ...job.script].join("\n");
  return runShell(script, sandbox, { ...job.variables, ...variables });
}
