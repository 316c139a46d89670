import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { makeTemporaryFolder } from "../../../tests/temporary-folder.ts";
import type { CliErrorCode } from "../src/cli-error.ts";
import { acquireLock } from "../src/pull/lock.ts";
import { currentProcess } from "../src/pull/process-identity.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let out: string;
let lock: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  out = join(folder.path, "rows.csv");
  lock = `${out}.lock`;
});
afterEach(() => folder[Symbol.asyncDispose]());

const locked: { code: CliErrorCode } = { code: "output-file-locked" };
const alien = { id: "a", pid: 1, host: "other", machine: "another container", start: "1" };

/** Sets the last heartbeat of a lock back. */
async function age(file: string, seconds: number): Promise<void> {
  const { mtimeMs } = await stat(file);
  await utimes(file, new Date(), new Date(mtimeMs - seconds * 1000));
}

test("refuses a second pull until the first has released it, and leaves no file", async () => {
  const first = await acquireLock(out);
  await first.assertHeld();
  await expect(acquireLock(out)).rejects.toMatchObject({ ...locked, params: { file: out, pid: process.pid } });
  await first.release();
  await (await acquireLock(out)).release();
  expect(await readdir(folder.path)).toEqual([]);
});

describe("the holder in another container", () => {
  test("is respected while it beats, and replaced once its heartbeat has expired", async () => {
    await writeFile(lock, JSON.stringify(alien));
    await age(lock, 15);
    await expect(acquireLock(out)).rejects.toMatchObject({ ...locked, params: { pid: 1, host: "other" } });
    await age(lock, 6);
    await (await acquireLock(out)).release();
    expect(await readdir(folder.path)).toEqual([]);
  });
});

test("every heartbeat renews the lock, until it is released", async () => {
  const callBacks = new Set<() => void>();
  const repeat = (callBack: () => void): (() => void) => {
    callBacks.add(callBack);
    return () => callBacks.delete(callBack);
  };
  const held = await acquireLock(out, { repeat });
  const { mtimeMs } = await stat(lock);
  await age(lock, 3600);
  for (const beat of callBacks) beat();
  await expect.poll(async () => (await stat(lock)).mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
  await held.release();
  expect(callBacks.size).toBe(0);
});

describe("the holder on this machine", () => {
  test.each([
    ["has ended", { pid: 2 ** 30 }],
    ["had this process's id before", { start: "0" }],
  ])("is replaced at once if it %s", async (_, holder) => {
    await writeFile(lock, JSON.stringify({ id: "a", ...(await currentProcess()), ...holder }));
    await (await acquireLock(out)).release();
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("is respected without a heartbeat: it may be suspended", async () => {
    const { child, pid } = await startHolder([process.execPath], 3_600_000);
    child.kill("SIGSTOP");
    await age(lock, 3600);
    await expect(acquireLock(out)).rejects.toMatchObject({ ...locked, params: { pid } });
    child.kill("SIGKILL");
    await once(child, "exit");
    await (await acquireLock(out)).release();
  });
});

/** A process in a PID namespace of its own, as in a container. */
const unshare = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];
const canUnshare = spawnSync("unshare", [...unshare.slice(1), "true"]).status === 0;

test("two processes that cannot see each other never hold the same lock", async (context) => {
  context.skip(!canUnshare, "unshare is missing, or needs rights that this user lacks");
  const first = await startHolder([...unshare, process.execPath], 20);
  expect(first.pid).toBe(1);
  await age(lock, 3600);
  // The next heartbeat.
  await expect.poll(async () => Date.now() - (await stat(lock)).mtimeMs).toBeLessThan(60_000);
  await expect(acquireLock(out)).rejects.toMatchObject({ ...locked, params: { pid: 1 } });
  await expect(startHolder([...unshare, process.execPath], 20)).rejects.toThrow("output-file-locked");

  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  await expect(acquireLock(out)).rejects.toMatchObject(locked);
  await age(lock, 21);
  const second = await startHolder([...unshare, process.execPath], 20);
  expect(second.pid).toBe(1);
  await expect(acquireLock(out)).rejects.toMatchObject(locked);
});

test("only one of many takes over an expired lock", async () => {
  await writeFile(lock, JSON.stringify(alien));
  await age(lock, 21);
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(out)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results) if (result.status === "rejected") expect(result.reason).toMatchObject(locked);
});

test("a takeover that was interrupted does not block the lock forever", async () => {
  await writeFile(lock, JSON.stringify(alien));
  await writeFile(`${lock}.takeover`, "");
  await age(lock, 21);
  await expect(acquireLock(out)).rejects.toMatchObject(locked);
  await age(`${lock}.takeover`, 21);
  await (await acquireLock(out)).release();
  expect(await readdir(folder.path)).toEqual([]);
});

test("a lock that another pull took over is not held, and not released", async () => {
  const held = await acquireLock(out);
  await writeFile(lock, JSON.stringify(alien));
  await expect(held.assertHeld()).rejects.toMatchObject({ code: "output-file-lock-lost", exitCode: 1 });
  await held.release();
  expect(JSON.parse(await readFile(lock, "utf8"))).toEqual(alien);
});

test("a lock that another program has written expires too", async () => {
  await writeFile(lock, "{");
  await expect(acquireLock(out)).rejects.toMatchObject({ ...locked, message: expect.not.stringContaining("process") });
  await age(lock, 21);
  await (await acquireLock(out)).release();
});

test("does not follow a symbolic link, and deletes the leftovers of killed processes", async () => {
  const victim = join(folder.path, "victim");
  await writeFile(victim, "mine");
  await symlink(victim, lock);
  await expect(acquireLock(out)).rejects.toMatchObject(locked);
  await age(victim, 21);
  await writeFile(`${lock}.1.draft`, "");
  const held = await acquireLock(out);
  expect(await readFile(victim, "utf8")).toBe("mine");
  await held.release();
  expect(await readdir(folder.path)).toEqual(["victim"]);
});

test("fails with the error of the file system", async () => {
  await mkdir(lock);
  await expect(acquireLock(out)).rejects.toMatchObject({ code: "EISDIR" });
  await expect(acquireLock(join(folder.path, "nowhere", "rows.csv"))).rejects.toMatchObject({ code: "ENOENT" });
});

/** Starts a process that holds the lock. */
async function startHolder(
  command: readonly string[],
  heartbeatMs: number,
): Promise<{ child: ChildProcess; pid: number }> {
  const [program = "", ...args] = [...command, join(import.meta.dirname, "hold-lock.ts"), out, String(heartbeatMs)];
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const ended = once(child, "close").then(() => {
    throw new Error(errors);
  });
  ended.catch(() => {});
  const [output] = await Promise.race([once(child.stdout, "data"), ended]);
  return { child, pid: Number(/held by (\d+)/.exec(String(output))?.[1]) };
}
