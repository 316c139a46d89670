import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createClient } from "@redis/client";
import type { TestContext } from "vitest";
import { requireTool } from "../../../tests/require-tool.ts";
import { freePort } from "./free-port.ts";

/** A server of its own for a test, with what it keeps in a temporary folder. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as if the power had failed; what it has confirmed is kept. */
  kill(): Promise<void>;
  /** Starts it again with what it had kept. */
  start(): Promise<void>;
  /** It no longer answers, but its connections stay open. */
  pause(): void;
  resume(): void;
  /** Sends a command, and returns the reply. */
  command(...args: string[]): Promise<unknown>;
}

const names = ["redis-server", "valkey-server"];

/** The program that is installed here, if any. */
export const redisProgram: string | undefined = names.find((name) => spawnSync(name, ["--version"]).status === 0);

/** Skips the test, with the reason, where neither server is installed; in CI that fails instead. */
export function requireRedis(context: TestContext): Promise<void> {
  return requireTool([redisProgram ?? "redis-server", "--version"], context);
}

export async function startRedis(): Promise<RedisServer> {
  // In memory where possible: a busy disk delays replies, which then count as lost.
  const parent = existsSync("/dev/shm") ? "/dev/shm" : await realpath(tmpdir());
  const folder = await mkdtemp(join(parent, "mockvox-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    running = spawn(redisProgram ?? "", argumentsFor(port, folder), { cwd: folder, stdio: "ignore" });
    await untilReady(url);
  };
  const kill = async (): Promise<void> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, "exit");
    running.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    url,
    port,
    start,
    kill,
    pause: () => void running?.kill("SIGSTOP"),
    resume: () => void running?.kill("SIGCONT"),
    command: (...args) => sendCommand(url, args),
    [Symbol.asyncDispose]: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** With a log that is written before each reply. */
function argumentsFor(port: number, folder: string): string[] {
  const options = { port, bind: "127.0.0.1", dir: folder, appendonly: "yes", appendfsync: "no", save: "" };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await sendCommand(url, ["PING"]).catch(() => undefined);
    if (answer === "PONG") return;
    await setTimeout(25);
  }
  throw new Error(`${redisProgram} does not answer.`);
}

async function sendCommand(url: string, args: readonly string[]): Promise<unknown> {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.sendCommand(args);
  } finally {
    client.destroy();
  }
}
