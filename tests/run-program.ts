import { type ProcessOptions, type StartedProcess, startProcess } from "./child-process.ts";

export interface ProgramResult {
  /** `null` when a signal ended the program. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions extends ProcessOptions {
  /** Milliseconds after which the program and its child processes are killed. Default: two minutes. */
  timeLimit?: number;
  /** Kills the program and its child processes when it is aborted. */
  signal?: AbortSignal;
}

const twoMinutes = 120_000;

/**
 * Runs a program until it exits, with any exit code.
 *
 * @throws when the program does not exist, and with its output when it runs past its time limit
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProgramResult> {
  return (await runToEnd(command, args, options)).result;
}

/**
 * Runs a program that has to succeed, and returns its output.
 *
 * @throws as `runProgram` does, and with the program's output when its exit code is not 0
 */
export async function runForOutput(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { result, program } = await runToEnd(command, args, options);
  if (result.exitCode === 0) return result.stdout;
  const { signalCode } = program.child;
  throw program.createError(signalCode ? `was killed by ${signalCode}` : `exited with code ${result.exitCode}`);
}

async function runToEnd(
  command: string,
  args: readonly string[],
  { timeLimit = twoMinutes, signal, ...options }: RunOptions,
): Promise<{ result: ProgramResult; program: StartedProcess }> {
  const program = startProcess(command, args, options);
  signal?.addEventListener("abort", program.killGroup);
  const exitCode = await waitForEnd(program, timeLimit);
  return { result: { exitCode, stdout: program.stdout(), stderr: program.stderr() }, program };
}

/**
 * Waits until a program exits.
 *
 * @throws with the program's output when that takes longer than `timeLimit` milliseconds; the program is killed
 */
export async function waitForEnd(program: StartedProcess, timeLimit: number): Promise<number | null> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    program.killGroup();
    late.reject(program.createError(`did not exit within ${timeLimit / 1000} s and was killed`));
  }, timeLimit);
  try {
    return await Promise.race([program.ended, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
