import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runProgram } from "../../../tests/run-program.ts";

const command = join(import.meta.dirname, "../bin/mockvox.js");

const kills = 50;

/** Runs the command and kills it after a number of requests. Resolves to whether it was killed before it ended. */
async function runFor({ wolkvox }: RunningMockServer, args: readonly string[], requests: number): Promise<boolean> {
  const kill = new AbortController();
  let left = requests;
  const unfollow = wolkvox.follow(() => {
    left -= 1;
    if (left === 0) kill.abort();
  });
  const env = { ...process.env, MOCKVOX_TOKEN: "demo" };
  const options = { env, signal: kill.signal, timeLimit: 300_000 };
  const { exitCode, stderr } = await runProgram(process.execPath, [command, ...args], options);
  unfollow();
  expect(exitCode, stderr).toBeOneOf(kill.signal.aborted ? [0, null] : [0]);
  return exitCode === null;
}

/** How many bytes of a file are complete according to its cursor. */
async function safeBytesOf(file: string): Promise<number> {
  return JSON.parse(await readFile(`${file}.cursor`, "utf8")).bytes;
}

test("a pull that is killed repeatedly and run again writes the same file as an uninterrupted one", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const folder = await mkdtemp(join(tmpdir(), "mockvox-kill-"));
  const fileOf = (pull: number): string => join(folder, `rows-${pull}.ndjson`);
  const textOf = (pull: number): Promise<string> => readFile(fileOf(pull), "utf8");
  const run = (pull: number, requests: number): Promise<boolean> =>
    runFor(
      server,
      [
        ...["pull", "diagram_13", "--from", "2021-01-01", "--to", "2025-12-31", "--in-flight", "2"],
        ...["--out", fileOf(pull), "--url", server.url],
      ],
      requests,
    );
  await run(0, Number.POSITIVE_INFINITY);
  const whole = await textOf(0);
  expect(whole.length).toBeGreaterThan(1_000_000);

  let pulls = 1;
  const left: { bytes: number; safe: number }[] = [];
  const isAheadOfCursor = ({ bytes, safe }: (typeof left)[number]): boolean => bytes > safe;
  // One kill in ten or twenty falls between a write and its cursor: goes on until one has.
  const moments = fc.sample(fc.integer({ min: 1, max: 25 }), 20 * kills).values();
  for (const moment of moments) {
    if (await run(pulls, moment)) {
      left.push({ bytes: (await stat(fileOf(pulls))).size, safe: await safeBytesOf(fileOf(pulls)) });
      if (left.length >= kills && left.some(isAheadOfCursor)) break;
      continue;
    }
    expect(await textOf(pulls)).toBe(whole);
    pulls += 1;
  }
  expect(left.length).toBeGreaterThanOrEqual(kills);
  // Kills in the midst of the rows are what this is about, and those between a write and its cursor most of all.
  expect(left.filter(({ bytes }) => bytes > 0 && bytes < whole.length).length).toBeGreaterThan(left.length / 2);
  expect(left.filter(isAheadOfCursor)).not.toEqual([]);
  await run(pulls, Number.POSITIVE_INFINITY);
  expect(await textOf(pulls)).toBe(whole);
  await rm(folder, { recursive: true });
}, 900_000);
