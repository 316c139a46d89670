import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunReport } from "@mockvox/runner";
import { type ProgramResult, runProgram } from "./run-program.ts";

export const mockvox: string = join(
  dirname(fileURLToPath(import.meta.resolve("mockvox/package.json"))),
  "bin/mockvox.js",
);

/** The environment of a run: messages in English, and files only in a folder of the test. */
export function runEnvironment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, LANG: "C", NO_COLOR: "1", TMPDIR: folder, MOCKVOX_AUTHORITY: join(folder, "authority") };
}

export interface RunOptions {
  /** The folder of the authority and of temporary files. */
  folder: string;
  /** Flags of `mockvox run`. Default: none. */
  flags?: readonly string[];
  /** Default: the folder of the tests. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs `mockvox run -- PROGRAM …` from the sources. */
export function runCommand(
  program: readonly string[],
  { folder, flags = [], cwd, env }: RunOptions,
): Promise<ProgramResult> {
  const args = [mockvox, "run", ...flags, "--", ...program];
  return runProgram(process.execPath, args, {
    env: { ...runEnvironment(folder), ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}

export type RunSummary = RunReport;
