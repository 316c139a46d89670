import { link, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { codeOf } from "./file-failure.ts";

/** Who holds a file: the process, and when it began, since a number of a process comes again. */
interface Holder {
  readonly pid: number;
  readonly since: number;
}

const self: Holder = { pid: process.pid, since: performance.timeOrigin };

/**
 * Holds a file for one pull. A pull that was killed holds it no longer.
 *
 * @returns lets the file go
 * @throws {Failure} while another pull of this machine writes to it
 */
export async function holdFile(out: string): Promise<() => Promise<void>> {
  const lock = `${out}.lock`;
  const draft = `${lock}.${self.pid}`;
  try {
    // A link is there at once with all its text, so that nobody reads half of it. What is left over is no way to another file.
    await rm(draft, { force: true });
    await writeFile(draft, JSON.stringify(self), { flag: "wx" });
    while (!(await isLinked(draft, lock))) {
      const holder = await holderOf(lock);
      if (holder && (await isRunning(holder))) throw held(out, lock, holder);
      await rm(lock, { force: true });
    }
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
  await removeDrafts(lock);
  return () => rm(lock, { force: true });
}

/** Drafts of pulls that were killed before they took theirs away. */
async function removeDrafts(lock: string): Promise<void> {
  const names = await readdir(dirname(lock)).catch(() => []);
  for (const name of names) {
    const pid = Number(name.startsWith(`${basename(lock)}.`) ? name.slice(basename(lock).length + 1) : undefined);
    if (!Number.isSafeInteger(pid) || pid === self.pid) continue;
    if (!(await isRunning({ pid, since: 0 }))) await rm(join(dirname(lock), name), { force: true }).catch(() => {});
  }
}

async function isLinked(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    const { pid, since }: Partial<Holder> = JSON.parse(await readFile(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid && since ? { pid, since } : undefined;
  } catch {
    return undefined;
  }
}

async function isRunning({ pid, since }: Holder): Promise<boolean> {
  if (pid === self.pid) return since === self.since;
  try {
    return process.kill(pid, 0) && !(await isZombie(pid));
  } catch (error) {
    // Somebody else's process is there as well.
    return codeOf(error) === "EPERM";
  }
}

/** Whether a process is dead and only its number is left, as in containers where nobody asks for it. Linux tells. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return /^State:\s*Z/m.test(status);
}

function held(out: string, lock: string, { pid }: Holder): Failure {
  const [file, held] = [printable(out), printable(lock)];
  return new Failure({
    en: `Another pull, process ${pid}, writes to ${file}. Wait for its end; if process ${pid} is no pull, take ${held} away.`,
    es: `Otra descarga, el proceso ${pid}, escribe en ${file}. Espere a que termine; si el proceso ${pid} no es una descarga, quite ${held}.`,
  });
}
