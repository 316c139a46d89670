import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program of others to its end and gives what it printed; its error says what it printed too. */
export async function runProgram(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await execute(file, [...args], { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}

const PNPM = ["--yes", "--prefer-offline", "pnpm@12.21.0"];

export function runPnpm(args: readonly string[], cwd: string): Promise<string> {
  return runProgram("npx", [...PNPM, ...args], cwd);
}
