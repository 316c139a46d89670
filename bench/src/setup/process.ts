import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Figures } from "../frame/measure.ts";

const execute = promisify(execFile);
const pnpm = ["--yes", "--prefer-offline", "pnpm@12.21.0"];

export function runPnpm(args: readonly string[], cwd: string): Promise<string> {
  return runProgram("npx", [...pnpm, ...args], cwd);
}

/** Runs a third-party program and returns its output, which is also part of the error when it fails. */
export async function runProgram(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await execute(file, [...args], { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}

/** Runs a program of `children/`. */
export function measureInChild(file: string, ...args: string[]): Promise<Figures> {
  return runForFigures(childFile(file), ...args);
}

export function childFile(file: string): string {
  return fileURLToPath(new URL(`../children/${file}`, import.meta.url));
}

/** Runs a program in a separate process, with `gc` exposed; it prints its figures as JSON. */
export async function runForFigures(path: string, ...args: string[]): Promise<Figures> {
  const { stdout } = await execute(process.execPath, ["--expose-gc", path, ...args]);
  return JSON.parse(stdout);
}
