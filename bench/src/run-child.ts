import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const childFile = (file: string): string => fileURLToPath(new URL(`children/${file}`, import.meta.url));

/** Runs a program of `children/` in a process of its own; it prints its figure. */
export async function measureInChild(file: string, ...args: string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [childFile(file), ...args]);
  const figure = Number(stdout);
  if (stdout.trim() === "" || Number.isNaN(figure)) throw new Error(`Failed to measure ${file}: it printed ${stdout}.`);
  return figure;
}
