import { spawn } from "node:child_process";

export interface Ran {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end, whatever its exit code. Rejects when there is no such program. */
export async function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const texts = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const exitCode = await ended;
  const [stdout = "", stderr = ""] = (await texts).map((chunks) => Buffer.concat(chunks).toString());
  return { exitCode, stdout, stderr };
}

/** Runs a program that has to end well and returns what it printed. */
export async function outputOf(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await runProgram(command, args, options);
  if (exitCode === 0) return stdout;
  throw new Error(`${[command, ...args].join(" ")} ended with ${exitCode}:\n${stdout}${stderr}`);
}
