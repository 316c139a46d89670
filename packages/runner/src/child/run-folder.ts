import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const namePrefix = "mockvox-run-";

/**
 * Creates a folder for the temporary files of a run, only for this user. Deletes those of runs that were killed together with their
 * watchdog, as when a container or a service is stopped by force.
 *
 * @param parent the folder in which it is created. Default: that of the system for temporary files
 */
export async function makeRunFolder(parent: string = tmpdir()): Promise<string> {
  const machine = machineId();
  if (machine !== undefined) await removeAbandoned(parent, machine);
  return mkdtemp(join(parent, `${namePrefix}${machine ?? "any"}-${process.pid}-`));
}

/**
 * Where process ids are valid: one boot of one machine, and one PID namespace. Containers may share a folder for temporary files.
 * Undefined without /proc: then nothing is deleted.
 */
function machineId(): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    return createHash("sha256")
      .update(`${boot} ${readlinkSync("/proc/self/ns/pid")}`)
      .digest("hex")
      .slice(0, 12);
  } catch {
    return undefined;
  }
}

async function removeAbandoned(parent: string, machine: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const [, owner = ""] = new RegExp(`^${namePrefix}${machine}-(\\d+)-`).exec(name) ?? [];
    if (owner !== "" && !isRunning(Number(owner))) await removeOwn(join(parent, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Another user's folder, or a link that was put in its place, stays. */
async function removeOwn(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) return;
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}
