import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { openConnection } from "../load/connection.ts";
import { PATH, smallQuery } from "../load/windows.ts";
import type { Command, Peer, Work } from "./peer.ts";

/** A server in a process of its own, so that its memory and its work are its own. */
export interface Running {
  port: number;
  /** From the start of the process until it was there. */
  readyMs: number;
  /** Megabytes that it has, and the most that it had since `forgetPeak`. Linux alone tells. */
  readMemory(): { now: number; peak: number };
  forgetPeak(): void;
  /** Microseconds of processor time so far. */
  readCpu(): number;
  close(): Promise<void>;
}

const MICROSECONDS_PER_TICK = 10_000;

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** What a server is waited for: that it takes connections, or that it has answered a small report. */
export type Until = "listening" | "answering";

async function isThere(port: number, until: Until): Promise<boolean> {
  const connection = await openConnection(port, PATH, "benchstart").catch(() => undefined);
  if (!connection || until === "listening") {
    connection?.close();
    return connection !== undefined;
  }
  const seen = await connection.ask(smallQuery(0)).catch(() => undefined);
  connection.close();
  return seen?.status === 200 || seen?.status === 404;
}

/** Asks again and again; a server that ends before is an error. */
async function awaitServer(port: number, until: Until, child: ChildProcess, name: string): Promise<void> {
  while (!(await isThere(port, until))) {
    if (child.exitCode !== null) throw new Error(`Failed to start ${name}: it ended with ${child.exitCode}.`);
    await setTimeout(1);
  }
}

function start({ file, args, env }: Command): ChildProcess {
  return spawn(file, [...args], { stdio: "ignore", env: { ...process.env, ...env } });
}

function readStatus(pid: number, field: string): number {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const gone = once(child, "exit");
  if (await Promise.race([gone, setTimeout(3_000, "late", { ref: false })]).then((won) => won === "late")) {
    child.kill("SIGKILL");
    await gone;
  }
}

/** Starts a server and waits for it. */
export async function startPeer(peer: Peer, work: Work, until: Until = "answering"): Promise<Running> {
  const port = await findPort();
  const command = await peer.prepare(work, port);
  const before = performance.now();
  const child = start(command);
  const pid = child.pid ?? 0;
  try {
    await awaitServer(port, until, child, peer.name);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return {
    port,
    readyMs: performance.now() - before,
    readMemory: () => ({ now: readStatus(pid, "VmRSS"), peak: readStatus(pid, "VmHWM") }),
    forgetPeak: () => writeFileSync(`/proc/${pid}/clear_refs`, "5"),
    readCpu() {
      const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
      const [user, system] = fields.split(" ").slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) * MICROSECONDS_PER_TICK;
    },
    close: () => stop(child),
  };
}
