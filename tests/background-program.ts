import { createInterface } from "node:readline";
import { type ProcessOptions, type StartedProcess, startProcess } from "./child-process.ts";
import { endWithin } from "./run-program.ts";

/** A program that runs until it is told to stop. */
export interface BackgroundProgram extends AsyncDisposable {
  /** What `readyIn` made of the line that said so. */
  readonly ready: string;
  /** What it has printed so far. */
  readonly stdout: () => string;
  /**
   * Sends SIGTERM and resolves to the exit code, `null` when the signal itself ended the program.
   *
   * @throws with the program's output when it does not end in time; it is killed, with everything that it has started
   */
  stop(): Promise<number | null>;
}

export interface BackgroundOptions extends ProcessOptions {
  /** Milliseconds that the program may take until it is ready. Default: one minute. */
  startLimit?: number;
  /** Milliseconds that the program may take to end after SIGTERM. Default: 15 seconds. */
  stopLimit?: number;
}

/**
 * Starts a program and waits for the line that says that it is ready.
 *
 * @param readyIn makes something of a line of its output, `undefined` of every line before the right one
 * @throws with the program's output when it ends before that line, or does not print it in time
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  readyIn: (line: string) => string | undefined,
  { startLimit = 60_000, stopLimit = 15_000, ...options }: BackgroundOptions = {},
): Promise<BackgroundProgram> {
  const program = startProcess(command, args, options);
  const stop = (): Promise<number | null> => {
    program.child.kill("SIGTERM");
    return endWithin(program, stopLimit);
  };
  const ready = await readyWithin(program, readyIn, startLimit);
  return { ready, stdout: program.stdout, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

async function readyWithin(
  program: StartedProcess,
  readyIn: (line: string) => string | undefined,
  startLimit: number,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface(program.child.stdout).on("line", (line) => {
    try {
      const found = readyIn(line);
      if (found !== undefined) resolve(found);
    } catch (cause) {
      reject(new Error(program.failure("printed a line that nobody expected").message, { cause }));
    }
  });
  program.ended.then((code) => reject(program.failure(`ended with exit code ${code} before it was ready`)), reject);
  const timer = setTimeout(
    () => reject(program.failure(`was not ready within ${startLimit / 1000} s and was killed`)),
    startLimit,
  );
  try {
    return await promise;
  } catch (error) {
    program.killGroup();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
