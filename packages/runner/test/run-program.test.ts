import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runProgram } from "../src/index.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mockvox-program-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("subscribes to signals before the program starts, and loses none", async (context) => {
  context.skip(process.platform === "win32", "not for Windows, which has no signals");
  const started = join(folder, "started");
  const waiting = `require("fs").writeFileSync(process.argv[1], ""); setInterval(() => {}, 1000)`;
  const wasStarted: boolean[] = [];
  const { exitCode, signal } = await runProgram({
    command: [process.execPath, "-e", waiting, started],
    authority: folder,
    onSignal: (name, listener) => {
      if (name !== "SIGTERM") return;
      wasStarted.push(existsSync(started));
      listener();
    },
  });
  expect([wasStarted, exitCode, signal]).toEqual([[false], 143, "SIGTERM"]);
});
