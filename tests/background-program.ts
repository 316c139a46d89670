import { createInterface } from "node:readline";
import { type ProcessOptions, type StartedProcess, startProcess } from "./child-process.ts";
import { waitForEnd } from "./run-program.ts";

/** A program that runs until it is stopped. */
export interface BackgroundProgram extends AsyncDisposable {
  /** What `parseReady` returned for the line that reports readiness. */
  readonly ready: string;
  /** Its output so far. */
  readonly stdout: () => string;
  /**
   * Sends SIGTERM and resolves to the exit code, `null` when the signal itself ended the program.
   *
   * @throws with the program's output when it does not exit in time; it is killed together with its child processes
   */
  stop(): Promise<number | null>;
}

export interface BackgroundOptions extends ProcessOptions {
  /** Milliseconds that the program may take to become ready. Default: one minute. */
  startLimit?: number;
  /** Milliseconds that the program may take to exit after SIGTERM. Default: 15 seconds. */
  stopLimit?: number;
}

/**
 * Starts a program and waits for the line of output that reports readiness.
 *
 * @param parseReady returns a value for the line that reports readiness, and `undefined` for every line before it
 * @throws with the program's output when it exits before that line, or does not print it in time
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  parseReady: (line: string) => string | undefined,
  { startLimit = 60_000, stopLimit = 15_000, ...options }: BackgroundOptions = {},
): Promise<BackgroundProgram> {
  const program = startProcess(command, args, options);
  const stop = (): Promise<number | null> => {
    program.child.kill("SIGTERM");
    return waitForEnd(program, stopLimit);
  };
  const ready = await waitUntilReady(program, parseReady, startLimit);
  return { ready, stdout: program.stdout, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

async function waitUntilReady(
  program: StartedProcess,
  parseReady: (line: string) => string | undefined,
  startLimit: number,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface(program.child.stdout).on("line", (line) => {
    try {
      const value = parseReady(line);
      if (value !== undefined) resolve(value);
    } catch (cause) {
      reject(new Error(program.createError("printed an unexpected line").message, { cause }));
    }
  });
  program.ended.then((code) => reject(program.createError(`exited with code ${code} before it was ready`)), reject);
  const timer = setTimeout(
    () => reject(program.createError(`was not ready within ${startLimit / 1000} s and was killed`)),
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
