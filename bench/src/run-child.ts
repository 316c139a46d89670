import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Figures } from "./frame/measure.ts";

export function childFile(file: string): string {
  return fileURLToPath(new URL(`children/${file}`, import.meta.url));
}

/** Runs a program in a separate process, with `gc` exposed; it prints its figures as JSON. */
export async function runForFigures(path: string, ...args: string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path, ...args]);
  return JSON.parse(stdout);
}

/** Runs a program of `children/`. */
export function measureInChild(file: string, ...args: string[]): Promise<Figures> {
  return runForFigures(childFile(file), ...args);
}
