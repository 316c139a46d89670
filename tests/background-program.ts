import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { RunOptions } from "./run-program.ts";

/** A program that runs until it is told to stop. */
export interface BackgroundProgram extends AsyncDisposable {
  /** What `isReady` made of the line that said so. */
  readonly ready: string;
  /** Sends SIGTERM and resolves to the exit code, `null` when the signal itself ended the program. */
  stop(): Promise<number | null>;
}

/**
 * Starts a program and waits for the line that says that it is ready.
 *
 * @param readyIn makes something of a line of its output, `undefined` of every line before the right one
 * @throws with the output when the program ends before that line
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  readyIn: (line: string) => string | undefined,
  options: RunOptions = {},
): Promise<BackgroundProgram> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const stop = (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  const ready = await new Promise<string>((resolve, reject) => {
    const lines: string[] = [];
    const name = [command, ...args].join(" ");
    ended.then((code) => reject(new Error(`${name} ended with ${code}:\n${lines.join("\n")}`)), reject);
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      const found = readyIn(line);
      if (found !== undefined) resolve(found);
    });
  });
  return { ready, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}
