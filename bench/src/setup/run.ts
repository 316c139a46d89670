import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a third-party program and returns its output, which is also part of the error when it fails. */
export async function runProgram(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await execute(file, [...args], { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}

const pnpm = ["--yes", "--prefer-offline", "pnpm@12.21.0"];

export function runPnpm(args: readonly string[], cwd: string): Promise<string> {
  return runProgram("npx", [...pnpm, ...args], cwd);
}
