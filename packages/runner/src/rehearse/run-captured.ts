import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { waitForChild } from "../child/run-child.ts";
import { startProgram } from "../child/start-program.ts";
import type { ProgramEnd } from "./report.ts";

/** A program whose output is kept instead of shown. */
export interface CapturedOptions {
  readonly command: readonly [program: string, ...args: string[]];
  readonly env: Record<string, string>;
  /** After as many milliseconds the program is ended. */
  readonly timeoutMs: number;
  /** Called with the process id of the program. */
  watch?(pid: number): void;
  /** Ends the program when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** How a program ended, and what it wrote. */
export interface CapturedEnd extends ProgramEnd {
  readonly stdout: string;
  readonly stderr: string;
}

/** After as many milliseconds a program that was asked to end is killed. */
const graceMs = 2_000;
/** After as many milliseconds output is no longer waited for: another process may hold it open. */
const drainMs = 500;
/** The most that is kept of an output, from its end. */
const maxOutput = 256 * 1024 * 1024;

/**
 * Runs a program without standard input, and ends it at its time limit.
 *
 * @throws {RunnerError} `command-not-found`, `command-not-executable`, `command-not-started`
 */
export async function runCaptured(options: CapturedOptions): Promise<CapturedEnd> {
  const { command, env, timeoutMs, watch, signal } = options;
  const startedAt = performance.now();
  const child = startProgram(command, { stdio: ["ignore", "pipe", "pipe"], env });
  if (child.pid !== undefined) watch?.(child.pid);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const closed = once(child, "close").catch(() => {});
  const limit = endAfter(child, timeoutMs, signal);
  const end = await waitForChild(child, command[0]).finally(limit.cancel);
  const durationMs = Math.round(performance.now() - startedAt);
  await Promise.race([closed, delay(drainMs)]);
  return { ...end, timedOut: limit.hasEndedIt(), durationMs, stdout: stdout(), stderr: stderr() };
}

function endAfter(
  child: ChildProcess,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): { cancel(): void; hasEndedIt(): boolean } {
  let hasEndedIt = false;
  const timers: NodeJS.Timeout[] = [];
  const end = (): void => {
    child.kill("SIGTERM");
    timers.push(setTimeout(() => child.kill("SIGKILL"), graceMs));
  };
  const onLimit = (): void => {
    hasEndedIt = true;
    end();
  };
  timers.push(setTimeout(onLimit, timeoutMs));
  signal?.addEventListener("abort", end, { once: true });
  return {
    cancel: () => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    },
    hasEndedIt: () => hasEndedIt,
  };
}

/** Collects the end of an output. */
function collect(stream: Readable | null): () => string {
  let chunks: Buffer[] = [];
  let length = 0;
  stream?.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= 2 * maxOutput) return;
    chunks = [Buffer.concat(chunks).subarray(-maxOutput)];
    length = maxOutput;
  });
  return () => Buffer.concat(chunks).subarray(-maxOutput).toString();
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
