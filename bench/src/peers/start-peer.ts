import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { openConnection } from "../load/connection.ts";
import { reportsPath, smallQuery } from "../load/queries.ts";
import type { Command, Peer, Workload } from "./peer.ts";

/** A server in a separate process, so that its memory and CPU time can be measured. */
export interface RunningPeer {
  port: number;
  /** From the start of the process until it was ready. */
  readyMs: number;
  /** Current memory in megabytes, and the peak since `resetPeak`. Linux only. */
  readMemory(): { now: number; peak: number };
  resetPeak(): void;
  /** Microseconds of CPU time so far. */
  readCpu(): number;
  close(): Promise<void>;
}

const microsecondsPerTick = 10_000;

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** When a server counts as ready: when it accepts connections, or when it has responded to a small report. */
export type Readiness = "listening" | "answering";

async function isReady(port: number, until: Readiness): Promise<boolean> {
  const connection = await openConnection(port, reportsPath, "benchstart").catch(() => undefined);
  if (!connection || until === "listening") {
    connection?.close();
    return connection !== undefined;
  }
  const response = await connection.send(smallQuery(0)).catch(() => undefined);
  connection.close();
  return response?.status === 200 || response?.status === 404;
}

/** Polls until the server is ready; throws if it exits first. */
async function waitUntilReady(port: number, until: Readiness, child: ChildProcess, name: string): Promise<void> {
  while (!(await isReady(port, until))) {
    if (child.exitCode !== null) throw new Error(`Failed to start ${name}: it exited with code ${child.exitCode}.`);
    await setTimeout(1);
  }
}

/** A launcher leads a process group, so that the server is stopped too. */
function start({ file, args, env, isLauncher = false }: Command): ChildProcess {
  return spawn(file, [...args], { stdio: "ignore", env: { ...process.env, ...env }, detached: isLauncher });
}

function readStatus(pid: number, field: string): number {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

async function stop(child: ChildProcess, { isLauncher }: Command): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (isLauncher && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  else child.kill("SIGTERM");
  const gone = once(child, "exit");
  if (await Promise.race([gone, setTimeout(3_000, "late", { ref: false })]).then((won) => won === "late")) {
    child.kill("SIGKILL");
    await gone;
  }
}

/** Starts a server and waits until it is ready. */
export async function startPeer(peer: Peer, work: Workload, until: Readiness = "answering"): Promise<RunningPeer> {
  const port = await findPort();
  const command = await peer.prepare(work, port);
  const before = performance.now();
  const child = start(command);
  const pid = child.pid ?? 0;
  try {
    await waitUntilReady(port, until, child, peer.name);
  } catch (error) {
    await stop(child, command);
    throw error;
  }
  return {
    port,
    readyMs: performance.now() - before,
    readMemory: () => ({ now: readStatus(pid, "VmRSS"), peak: readStatus(pid, "VmHWM") }),
    resetPeak: () => writeFileSync(`/proc/${pid}/clear_refs`, "5"),
    readCpu() {
      const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
      const [user, system] = fields.split(" ").slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) * microsecondsPerTick;
    },
    close: () => stop(child, command),
  };
}
