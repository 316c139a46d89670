import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";

export interface ProcessOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** A program that was started as the leader of a separate process group. */
export interface StartedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** The exit code, `null` when a signal ended the program. Rejects when the program does not exist. */
  readonly ended: Promise<number | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Kills the program together with its child processes. */
  killGroup(): void;
  /** Creates an error with the command, what happened to it, after how long, and the end of its output. */
  createError(event: string): Error;
}

/** Leaders of the running groups; they are killed when this process ends, for whatever reason. */
const runningGroups = new Set<number>();

/** Starts a program, collects its output, and ensures that it does not outlive this process. */
export function startProcess(command: string, args: readonly string[], options: ProcessOptions): StartedProcess {
  const startedAt = performance.now();
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stdout = collectText(child.stdout);
  const stderr = collectText(child.stderr);
  const { pid } = child;
  if (pid !== undefined) runningGroups.add(pid);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => pid !== undefined && runningGroups.delete(pid));
  return {
    child,
    ended,
    stdout,
    stderr,
    killGroup: () => {
      if (pid !== undefined) killGroup(pid);
    },
    createError: (event) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      const head = `\`${[command, ...args].join(" ")}\` ${event}, ${seconds} s after its start.`;
      return new Error(`${head}\n${formatTail("stdout", stdout())}\n${formatTail("stderr", stderr())}`);
    },
  };
}

function collectText(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

const maxShownCharacters = 8000;

function formatTail(name: string, text: string): string {
  if (text === "") return `${name}: empty`;
  const cut = text.length > maxShownCharacters ? ` (last ${maxShownCharacters} of ${text.length} characters)` : "";
  return `${name}${cut}:\n${text.slice(-maxShownCharacters)}`;
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!isGone) throw error;
  }
}

function killAll(): void {
  for (const leader of runningGroups) killGroup(leader);
}

process.once("exit", killAll);
// Separate groups do not receive the Ctrl-C of a terminal.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    killAll();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}
