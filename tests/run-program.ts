import { type ProcessOptions, type StartedProcess, startProcess } from "./child-process.ts";

export interface Ran {
  /** `null` when a signal ended the program. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions extends ProcessOptions {
  /** Milliseconds after which the program is killed, with everything that it has started. Default: two minutes. */
  timeLimit?: number;
  /** Kills the program, with everything that it has started, when it is aborted. */
  signal?: AbortSignal;
}

const twoMinutes = 120_000;

/**
 * Runs a program to its end, whatever its exit code.
 *
 * @throws when the program does not exist, and with its output when it runs past its time limit
 */
export async function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return (await runToEnd(command, args, options)).ran;
}

/**
 * Runs a program that has to succeed and returns what it printed.
 *
 * @throws as `runProgram` does, and with the program's output when its exit code is not 0
 */
export async function outputOf(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { ran, program } = await runToEnd(command, args, options);
  if (ran.exitCode === 0) return ran.stdout;
  const { signalCode } = program.child;
  throw program.failure(signalCode ? `was ended by ${signalCode}` : `ended with exit code ${ran.exitCode}`);
}

async function runToEnd(
  command: string,
  args: readonly string[],
  { timeLimit = twoMinutes, signal, ...options }: RunOptions,
): Promise<{ ran: Ran; program: StartedProcess }> {
  const program = startProcess(command, args, options);
  signal?.addEventListener("abort", program.killGroup);
  const exitCode = await endWithin(program, timeLimit);
  return { ran: { exitCode, stdout: program.stdout(), stderr: program.stderr() }, program };
}

/**
 * Waits for the end of a program.
 *
 * @throws with the program's output when that takes longer than `timeLimit` milliseconds; the program is killed
 */
export async function endWithin(program: StartedProcess, timeLimit: number): Promise<number | null> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    program.killGroup();
    late.reject(program.failure(`did not end within ${timeLimit / 1000} s and was killed`));
  }, timeLimit);
  try {
    return await Promise.race([program.ended, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
