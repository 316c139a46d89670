import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeRunFolder } from "../src/child/run-folder.ts";

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "mockvox-folders-"));
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test("deletes the folders of runs that have ended, and no others", async (context) => {
  context.skip(process.platform !== "linux", "for Linux");
  const own = basename(await makeRunFolder(parent));
  const abandoned = own.replace(`-${process.pid}-`, `-${endedProcess()}-`);
  mkdirSync(join(parent, abandoned));
  writeFileSync(join(parent, abandoned, "file"), "");
  const elsewhere = abandoned.replace(/run-\w+-/, "run-000000000000-");
  mkdirSync(join(parent, elsewhere));
  const link = `${abandoned}-link`;
  symlinkSync(elsewhere, join(parent, link));
  const next = basename(await makeRunFolder(parent));
  expect(readdirSync(parent).sort()).toEqual([own, next, elsewhere, link].sort());
});

test("creates a new folder each time", async () => {
  const [one, other] = [await makeRunFolder(parent), await makeRunFolder(parent)];
  expect(readdirSync(parent).sort()).toEqual([basename(one), basename(other)].sort());
});
