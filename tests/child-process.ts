import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";

export interface ProcessOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** A program that was started as the leader of a process group of its own. */
export interface StartedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** The exit code, `null` when a signal ended the program. Rejects when the program does not exist. */
  readonly ended: Promise<number | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Kills the program with everything that it has started. */
  killGroup(): void;
  /** An error that says what happened to which command, after how long, and the ends of what it printed. */
  failure(what: string): Error;
}

/** Leaders of the groups that run; they end with this process, however that ends. */
const running = new Set<number>();

/** Starts a program, keeps what it prints, and sees to it that it does not outlive this process. */
export function startProcess(command: string, args: readonly string[], options: ProcessOptions): StartedProcess {
  const startedAt = performance.now();
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stdout = keepText(child.stdout);
  const stderr = keepText(child.stderr);
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => pid !== undefined && running.delete(pid));
  return {
    child,
    ended,
    stdout,
    stderr,
    killGroup: () => {
      if (pid !== undefined) killGroup(pid);
    },
    failure: (what) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      const head = `\`${[command, ...args].join(" ")}\` ${what}, ${seconds} s after its start.`;
      return new Error(`${head}\n${endOf("stdout", stdout())}\n${endOf("stderr", stderr())}`);
    },
  };
}

function keepText(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

const shownCharacters = 4000;

function endOf(name: string, text: string): string {
  if (text === "") return `${name}: empty`;
  const cut = text.length > shownCharacters ? ` (last ${shownCharacters} of ${text.length} characters)` : "";
  return `${name}${cut}:\n${text.slice(-shownCharacters)}`;
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
  for (const leader of running) killGroup(leader);
}

process.once("exit", killAll);
// Groups of their own do not get the Ctrl-C of a terminal.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    killAll();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}
