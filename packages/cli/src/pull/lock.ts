import { link, readFile, rm, writeFile } from "node:fs/promises";
import { Failure } from "../failure.ts";

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
  // A link is there at once with all its text, so that nobody reads half of it.
  await writeFile(draft, JSON.stringify(self));
  try {
    while (!(await isLinked(draft, lock))) {
      const holder = await holderOf(lock);
      if (holder && (await isRunning(holder))) throw held(out, lock, holder);
      await rm(lock, { force: true });
    }
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(lock, { force: true });
}

async function isLinked(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
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
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process is dead and only its number is left, as in containers where nobody asks for it. Linux tells. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return /^State:\s*Z/m.test(status);
}

function held(out: string, lock: string, { pid }: Holder): Failure {
  return new Failure({
    en: `Another pull, process ${pid}, writes to ${out}. Wait for its end; if process ${pid} is no pull, take ${lock} away.`,
    es: `Otra descarga, el proceso ${pid}, escribe en ${out}. Espere a que termine; si el proceso ${pid} no es una descarga, quite ${lock}.`,
  });
}
