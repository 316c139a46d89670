import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { createClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { expect, test } from "vitest";
import type { CliContext } from "../src/cli-context.ts";
import { main } from "../src/main.ts";
import { runCli } from "./run-cli.ts";

const command = join(import.meta.dirname, "../bin/mockvox.js");
const full = "/dev/full";

/** Runs the command itself with a device as standard output or standard error. */
async function runInto(
  device: string,
  args: readonly string[],
  { stream = "stdout", env = {} }: { stream?: "stdout" | "stderr"; env?: Record<string, string> } = {},
): Promise<{ code: number; told: string }> {
  const into = openSync(device, "w");
  const child = spawn(process.execPath, [command, ...args], {
    stdio: stream === "stdout" ? ["ignore", into, "pipe"] : ["ignore", "pipe", into],
    env: { ...process.env, ...env },
  });
  const [told, [code]] = await Promise.all([
    text((stream === "stdout" ? child.stderr : child.stdout) ?? Readable.from([])),
    once(child, "exit"),
  ]);
  return { code: Number(code), told };
}

test("exits with 2 and an error if its result cannot be written", async (context) => {
  if (!existsSync(full)) context.skip(`${full} is not there: a device of Linux`);
  const clock = createClock({ start: Date.parse("2026-06-05T12:00:00-05:00") });
  await using server = await serve({ port: 0, size: 20, clock });
  const results = await Promise.all(
    [
      ["verify", server.url, "--token", "demo", "--only", "claim-hour-key", "--day", "2026-06-04", "--report", "json"],
      ["control", "health", "--json", "--url", server.url],
      ["claims"],
      ["diff", "default", "documented"],
      ["--help"],
    ].map((args) => runInto(full, args)),
  );
  for (const { code, told } of results) {
    expect(told).toMatch(/Failed to write to standard output: no space left on device/);
    expect(told).not.toContain("    at ");
    expect(code).toBe(2);
  }
});

test("keeps its exit code if standard error cannot be written", async (context) => {
  if (!existsSync(full)) context.skip(`${full} is not there: a device of Linux`);
  const { code } = await runInto(full, ["srve"], { stream: "stderr" });
  expect(code).toBe(2);
});

test.each([
  ["EPIPE", 0, ""],
  ["ENOSPC", 2, "no space left on device"],
  ["EIO", 2, "input/output error"],
  ["EWHAT", 2, "EWHAT"],
])(
  "keeps its exit code when the pipe is closed, and exits with 2 on other errors: %s",
  async (code, exitCode, told) => {
    for (const args of [["claims", "hour-key"], ["diff", "default", "default"], ["--version"]]) {
      const running = runCli(args);
      running.breakPipe(code);
      expect(await running.exitCode).toBe(exitCode);
      expect(running.err()).toContain(told);
      if (exitCode === 0) expect(running.err()).toBe("");
    }
  },
);

/** A process in which nothing can be printed. */
function failing(): { around: CliContext; told: () => string } {
  let told = "";
  const write = (): never => {
    throw new RangeError("Maximum call stack size exceeded of token 5f4dcc3b5aa765d61d8327deb882cf99");
  };
  const ctx: CliContext = {
    env: {},
    stdout: { write, on: () => {} },
    stderr: {
      write: (line) => {
        told += line;
      },
      on: () => {},
    },
    on: () => {},
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  return { around: ctx, told: () => told };
}

test.each([
  ["verify", 2],
  ["diff", 2],
  ["claims", 2],
  ["tap", 2],
  ["control", 2],
  ["pull", 1],
  ["serve", 1],
])("after an unexpected error %s exits with %i and prints one line without a token", async (name, code) => {
  const { around: ctx, told } = failing();
  expect(await main([name, "--help"], ctx)).toBe(code);
  expect(told()).toMatch(
    /^mockvox: Unexpected error: RangeError: Maximum call stack size exceeded.*please report it\.\n$/,
  );
  expect(told().trimEnd().split("\n")).toHaveLength(1);
  expect(told()).not.toContain("5f4dcc3b");
});

/** Throws outside any promise, once the command listens for uncaught errors. */
const thrower = `data:text/javascript,${encodeURIComponent(
  'process.on("newListener", (name) => { if (name === "uncaughtException") setImmediate(() => { throw new Error("thrown aside"); }); });',
)}`;

test("exits with 2 and one line after an uncaught error", async () => {
  const child = spawn(process.execPath, ["--import", thrower, command, "tap", "http://127.0.0.1:1", "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(told).toMatch(/mockvox: Unexpected error: Error: thrown aside.*please report it\.\n$/);
  expect(told).not.toContain("    at ");
  expect(code).toBe(2);
});
