import type { ChildProcess } from "node:child_process";
import type { AuditReport } from "@mockvox/mock-server";
import type { ServeOptions } from "@mockvox/mock-server/serve";
import { type ChildEnd, forwardSignals, type OnSignal, waitForChild } from "../child/run-child.ts";
import { startProgram } from "../child/start-program.ts";
import type { ProgramEnvironment } from "../environment/environment.ts";
import type { RunReport } from "./report.ts";
import { withRunSetting } from "./run-setting.ts";
import type { RunMock } from "./start-mock.ts";

/** Options of `runProgram`. */
export interface RunOptions {
  /** The program and its arguments. */
  command: readonly [program: string, ...args: string[]];
  /** Options of the mock server. `port` is the one without TLS; `host` and `tls` are chosen by the run. Default: those of `serve`, on free ports. */
  serve?: ServeOptions;
  /** The folder of the certificate authority. Default: see `defaultAuthorityFolder`. */
  authority?: string | undefined;
  /** Hosts that the proxy passes on, `HOST` or `HOST:PORT`. Default: none. */
  pass?: readonly string[];
  /** The environment of the program. Default: that of this process. */
  env?: ProgramEnvironment;
  /** Whether to audit the requests at the end: what they missed, doubled or truncated. Default: no. */
  audit?: boolean;
  /** Subscribes to signals, which are passed on to the program. Default: those of this process. */
  onSignal?: OnSignal;
}

/**
 * Runs an unmodified program against a mock server under the vendor's names. The program gets the terminal, standard input and output of
 * this process. Whatever it leaves running is killed.
 *
 * @param options the program and its mock server. Default: see `RunOptions`
 * @returns what the program requested, and its exit code
 * @throws {RunnerError} `command-not-found`, `command-not-executable`, `command-not-started`, or a code of `openAuthority`
 * @example
 * ```ts
 * import { runProgram } from "@mockvox/runner";
 *
 * const { exitCode, rows } = await runProgram({ command: ["php", "nightly.php"] });
 * console.error(`ended with ${exitCode} after ${rows} rows`);
 * ```
 */
export async function runProgram(options: RunOptions): Promise<RunReport> {
  const { command, serve = {}, authority, pass = [], env = process.env } = options;
  const onSignal = options.onSignal ?? ((signal, listener) => process.on(signal, listener));
  const setting = { serve, authority, pass, env };
  const { result, end } = await withRunSetting(setting, async ({ mock, env: programEnv, watch }) => {
    const forward = (send: (signal: NodeJS.Signals) => void): void => forwardSignals(onSignal, send);
    const childEnd = await runChild({ command, env: programEnv, forward, watch });
    return { ...childEnd, ...mock.counter.tally(), audit: await auditOf(mock, options) };
  });
  return { ...result, ...end, airtight: undefined };
}

/** The audit of a run, if it was asked for. */
export function auditOf({ server }: RunMock, { audit }: Pick<RunOptions, "audit">): Promise<AuditReport> | undefined {
  return audit ? server.wolkvox.audit() : undefined;
}

interface ChildOptions {
  command: RunOptions["command"];
  env: Record<string, string>;
  /** Subscribes to signals for the program. */
  forward(send: (signal: NodeJS.Signals) => void): void;
  /** Called with the process id of the program. */
  watch?(pid: number): void;
}

/** Runs a program with the terminal of this process. */
export async function runChild({
  command,
  env,
  forward,
  watch,
}: ChildOptions): Promise<ChildEnd & { durationMs: number }> {
  const startedAt = performance.now();
  let child: ChildProcess | undefined;
  const early: NodeJS.Signals[] = [];
  // Before the program starts: a caller may send a signal as soon as the program prints something.
  forward((signal) => (child ? child.kill(signal) : early.push(signal)));
  child = startProgram(command, { stdio: "inherit", env });
  if (child.pid !== undefined) watch?.(child.pid);
  for (const signal of early) child.kill(signal);
  const end = await waitForChild(child, command[0]);
  return { ...end, durationMs: Math.round(performance.now() - startedAt) };
}
