import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { filledIn, holds } from "./action-expressions.ts";
import type { Action, GitLabJob } from "./ci-pieces.ts";
import { outsideEnvironment } from "./outside-environment.ts";
import { type Ran, type RunOptions, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** A folder in which a piece for CI runs, with programs of our own that stand in for others. */
export interface Workshop {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Programs by name, each with the shell that it consists of. */
export type Doubles = Readonly<Record<string, string>>;

/** Makes the folder; it goes when the test is over. Programs run on the Node that runs this. */
export async function openWorkshop(doubles: Doubles = {}): Promise<Workshop> {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const bin = join(folder.path, "bin");
  await mkdir(bin);
  for (const [name, body] of Object.entries({ ...doubles, node: `exec '${process.execPath}' "$@"` })) {
    await writeFile(join(bin, name), `#!/usr/bin/env bash\n${body}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const { MOCKVOX_TOKEN: _, ...env } = outsideEnvironment();
  return { path: folder.path, env: { ...env, PATH: [bin, env.PATH].join(delimiter) } };
}

/** Runs shell as GitHub and GitLab do. */
export function runShell(script: string, { path, env }: Workshop, more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const options: RunOptions = { cwd: path, env: { ...env, ...more }, timeLimit: 300_000 };
  return runProgram("bash", ["-e", "-o", "pipefail", "-c", script], options);
}

/** What an action did: everything that its steps printed, and how the last that failed ended. */
export interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the steps of an action that are shell, one after the other, as GitHub does; those of others are left out. */
export async function runAction(
  { inputs, outputs, runs }: Action,
  given: Readonly<Record<string, string>>,
  workshop: Workshop,
  actionPath: string,
): Promise<ActionRun> {
  const names = new Map(Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? ""]));
  for (const [name, value] of Object.entries(given)) names.set(`inputs.${name}`, value);
  const summary = join(workshop.path, "summary");
  const whole = { exitCode: 0 as number | null, stdout: "", stderr: "" };
  for (const [index, { id = "", if: condition = "always()", run, env = {} }] of runs.steps.entries()) {
    if (run === undefined || whole.exitCode !== 0 || !holds(condition, names)) continue;
    const output = join(workshop.path, `output-${index}`);
    await writeFile(output, "");
    const { exitCode, stdout, stderr } = await runShell(run, workshop, {
      ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filledIn(text, names)])),
      ...{ GITHUB_ACTION_PATH: actionPath, RUNNER_TEMP: workshop.path },
      ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
    });
    Object.assign(whole, { exitCode, stdout: whole.stdout + stdout, stderr: whole.stderr + stderr });
    for (const [, name, value = ""] of (await readFile(output, "utf8")).matchAll(/^([^=\n]+)=(.*)$/gm)) {
      names.set(`steps.${id}.outputs.${name}`, value);
    }
  }
  return {
    ...whole,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, filledIn(value, names)])),
    summary: await readFile(summary, "utf8").catch(() => ""),
  };
}

/** Runs the shell of a GitLab job as its runner does: both scripts in one shell. */
export function runJob(job: GitLabJob, workshop: Workshop, variables: Readonly<Record<string, string>>): Promise<Ran> {
  const script = [...job.before_script, ...job.script].join("\n");
  return runShell(script, workshop, { ...job.variables, ...variables });
}
