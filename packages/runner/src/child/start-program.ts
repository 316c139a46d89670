import type { ChildProcess, StdioOptions } from "node:child_process";
import spawn from "cross-spawn";

/** Starts a program with its arguments. On Windows, also programs such as npm.cmd. */
export function startProgram(
  [program, ...args]: readonly [program: string, ...args: string[]],
  options: { stdio: StdioOptions; env: Record<string, string> },
): ChildProcess {
  return spawn(program, args, options);
}
