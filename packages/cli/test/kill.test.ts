import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { serve } from "@mockvox/mock-server/serve";
import fc from "fast-check";
import { expect, test } from "vitest";

const command = join(import.meta.dirname, "../bin/mockvox.js");

const kills = 50;

/** Runs the command and kills it after so many milliseconds, or lets it end. Resolves to whether it was killed. */
async function runFor(args: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [command, ...args], {
    stdio: "ignore",
    env: { ...process.env, MOCKVOX_TOKEN: "demo" },
  });
  const ended = once(child, "exit");
  const done = new AbortController();
  setTimeout(milliseconds, undefined, { signal: done.signal }).then(
    () => child.kill("SIGKILL"),
    () => {},
  );
  const [code, signal] = await ended;
  done.abort();
  expect(code ?? signal).toBeOneOf([0, "SIGKILL"]);
  return signal !== null;
}

test("a pull that is killed at any moment and run again writes what an undisturbed one writes", async () => {
  await using server = await serve({ port: 0, size: 20, latency: 10 });
  const folder = await mkdtemp(join(tmpdir(), "mockvox-kill-"));
  const argsFor = (out: string): string[] => [
    ...["pull", "diagram_13", "--from", "2021-01-01", "--to", "2025-12-31", "--in-flight", "2"],
    ...["--out", join(folder, out), "--url", server.url],
  ];
  await runFor(argsFor("whole.ndjson"), 60_000);
  const whole = await readFile(join(folder, "whole.ndjson"), "utf8");
  expect(whole.length).toBeGreaterThan(1_000_000);

  const moments = fc.sample(fc.integer({ min: 100, max: 900 }), 3 * kills).values();
  let pulls = 0;
  let killed = 0;
  for (const moment of moments) {
    if (await runFor(argsFor(`rows-${pulls}.ndjson`), moment)) {
      killed += 1;
      if (killed === kills) break;
      continue;
    }
    expect(await readFile(join(folder, `rows-${pulls}.ndjson`), "utf8")).toBe(whole);
    pulls += 1;
  }
  expect(killed).toBe(kills);
  await runFor(argsFor(`rows-${pulls}.ndjson`), 60_000);
  expect(await readFile(join(folder, `rows-${pulls}.ndjson`), "utf8")).toBe(whole);
  await rm(folder, { recursive: true });
}, 240_000);
