import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { isInForeground } from "./foreground.ts";
import { startError } from "./start-program.ts";

/** How a program ended. */
export interface ChildEnd {
  /** Its exit code; 128 + the number of the signal that ended it. */
  readonly exitCode: number;
  /** The signal that ended it. */
  readonly signal: NodeJS.Signals | undefined;
}

/** Subscribes to a signal that this process receives. */
export type OnSignal = (signal: NodeJS.Signals, listener: () => void) => unknown;

/** The signals that are passed on to the program. */
const forwardedSignals: readonly NodeJS.Signals[] = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGUSR1",
  "SIGUSR2",
  "SIGCONT",
];

/** Signals that a terminal sends to all processes in the foreground, the program included. */
const terminalSignals: readonly string[] = ["SIGINT", "SIGQUIT"];

/**
 * Passes signals on until the program has ended; this process survives them.
 *
 * @param send sends a signal to the program
 */
export function forwardSignals(onSignal: OnSignal, send: (signal: NodeJS.Signals) => void): void {
  for (const signal of forwardedSignals) {
    onSignal(signal, () => {
      if (!(terminalSignals.includes(signal) && isInForeground())) send(signal);
    });
  }
}

/**
 * Resolves when a program has ended.
 *
 * @throws {RunnerError} `command-not-found`, `command-not-executable`, `command-not-started`
 */
export function waitForChild(child: ChildProcess, command: string): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => reject(startError(error, command)));
    child.once("exit", (code, signal) => {
      const exitCode = signal === null ? (code ?? 0) : 128 + constants.signals[signal];
      resolve({ exitCode, signal: signal ?? undefined });
    });
  });
}
