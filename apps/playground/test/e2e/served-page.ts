import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, inject } from "vitest";

const command = fileURLToPath(new URL("../../../../packages/cli/bin/mockvox.js", import.meta.url));

/** Runs the command, whose fake shows the page that is built already, for the tests of a file. What it returns tells where. */
export function servedPage(...flags: readonly string[]): () => string {
  let fake: ChildProcess;
  let url = "";
  beforeAll(async () => {
    fake = spawn(process.execPath, [command, "serve", "--port", "0", "--seed", "7", "--log", "json", ...flags], {
      env: { ...process.env, MOCKVOX_PAGE: inject("pageFolder") },
    });
    if (!fake.stdout) throw new Error("The command has no output.");
    const [line] = await once(createInterface(fake.stdout), "line");
    url = JSON.parse(String(line)).url;
  });
  afterAll(async () => {
    const gone = once(fake, "exit");
    fake.kill();
    await gone;
  });
  return () => url;
}
