import { randomUUID } from "node:crypto";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { codeOf } from "../error-code.ts";

/** Identifies a process for others that may not see it, such as those in another container. */
export interface ProcessIdentity {
  readonly pid: number;
  /** For people. */
  readonly host: string;
  /** Where the process id is valid: one boot of one machine and, on Linux, one PID namespace. */
  readonly machine: string;
  /** When the process started, because process ids are reused. */
  readonly start: string;
}

export async function currentProcess(): Promise<ProcessIdentity> {
  const { pid } = process;
  const [machine, start = String(performance.timeOrigin)] = await Promise.all([machineOf(pid), startOf(pid)]);
  return { pid, host: hostname(), machine, start };
}

export function isSameMachine(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.machine === other.machine;
}

/** Whether a process on the same machine runs. */
export async function isRunning({ pid, start }: ProcessIdentity, self: ProcessIdentity): Promise<boolean> {
  if (pid === self.pid) return start === self.start;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user exists too.
    if (codeOf(error) !== "EPERM") return false;
  }
  const currentStart = await startOf(pid);
  return currentStart === undefined || currentStart === start;
}

async function machineOf(pid: number): Promise<string> {
  try {
    const [boot, namespace, self] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readlink("/proc/self/ns/pid"),
      readlink("/proc/self"),
    ]);
    // Otherwise /proc belongs to another namespace, and says nothing about the processes of this one.
    if (self === String(pid)) return `${boot.trim()} ${namespace}`;
  } catch {
    // Without /proc.
  }
  // Several containers may have the same host name. An id that no other process has leaves them to the heartbeat.
  return process.platform === "linux" ? randomUUID() : hostname();
}

/** When a process started, in ticks since the boot; `ended` if only its id remains, as in containers without an init process. Linux only. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program, in parentheses, may contain spaces. The state follows it, and nineteen fields later the start.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" || state === "X" ? "ended" : fields[18];
}
