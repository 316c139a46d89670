import type { ChildProcess, StdioOptions } from "node:child_process";
import spawn from "cross-spawn";
import { RunnerError } from "../errors.ts";

/**
 * Starts a program with its arguments. On Windows, also programs such as npm.cmd.
 *
 * @throws {RunnerError} `command-not-found`, `command-not-started`; the most frequent reasons come as the event `error`, see `startError`
 */
export function startProgram(
  [program, ...args]: readonly [program: string, ...args: string[]],
  options: { stdio: StdioOptions; env: Record<string, string> },
): ChildProcess {
  try {
    return spawn(program, args, options);
  } catch (error) {
    throw startError(error as NodeJS.ErrnoException, program);
  }
}

/** Why a program could not be started. */
export function startError(error: NodeJS.ErrnoException, command: string): RunnerError {
  const { code, message } = error;
  const options = { cause: error };
  if (command === "" || code === "ENOENT" || code === "ENOTDIR")
    return new RunnerError("command-not-found", { command }, options);
  if (code === "EACCES" || code === "ENOEXEC") return new RunnerError("command-not-executable", { command }, options);
  return new RunnerError("command-not-started", { command, reason: code ?? message }, options);
}
