import { link, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { codeOf } from "./file-error.ts";

/** The owner of a lock: the process, and its start time, because process ids are reused. */
interface LockOwner {
  readonly pid: number;
  readonly since: number;
}

const self: LockOwner = { pid: process.pid, since: performance.timeOrigin };

/**
 * Locks a file for one pull. The lock of a killed process does not count.
 *
 * @returns releases the lock
 * @throws {CliError} while another pull on this machine holds it
 */
export async function acquireLock(out: string): Promise<() => Promise<void>> {
  const lock = `${out}.lock`;
  const draft = `${lock}.${self.pid}`;
  try {
    // A link appears atomically with its content. A leftover draft is deleted first, so that a symbolic link is not followed.
    await rm(draft, { force: true });
    await writeFile(draft, JSON.stringify(self), { flag: "wx" });
    while (!(await tryLink(draft, lock))) {
      const owner = await readOwner(lock);
      if (owner && (await isRunning(owner))) throw lockedError(out, lock, owner);
      await rm(lock, { force: true });
    }
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
  await removeDrafts(lock);
  return () => rm(lock, { force: true });
}

/** Deletes the drafts of killed pulls. */
async function removeDrafts(lock: string): Promise<void> {
  const names = await readdir(dirname(lock)).catch(() => []);
  for (const name of names) {
    const pid = Number(name.startsWith(`${basename(lock)}.`) ? name.slice(basename(lock).length + 1) : undefined);
    if (!Number.isSafeInteger(pid) || pid === self.pid) continue;
    if (!(await isRunning({ pid, since: 0 }))) await rm(join(dirname(lock), name), { force: true }).catch(() => {});
  }
}

async function tryLink(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function readOwner(lock: string): Promise<LockOwner | undefined> {
  try {
    const { pid, since }: Partial<LockOwner> = JSON.parse(await readFile(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid && since ? { pid, since } : undefined;
  } catch {
    return undefined;
  }
}

async function isRunning({ pid, since }: LockOwner): Promise<boolean> {
  if (pid === self.pid) return since === self.since;
  try {
    return process.kill(pid, 0) && !(await isZombie(pid));
  } catch (error) {
    // A process of another user exists too.
    return codeOf(error) === "EPERM";
  }
}

/** Whether a process has ended but its id remains, as in containers without an init process. Linux only. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return /^State:\s*Z/m.test(status);
}

function lockedError(out: string, lock: string, { pid }: LockOwner): CliError {
  return new CliError("output-file-locked", { file: sanitizeForTerminal(out), lock: sanitizeForTerminal(lock), pid });
}
