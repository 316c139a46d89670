import { randomUUID } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { removeDrafts } from "../files/replace-file.ts";
import { currentProcess, isRunning, isSameMachine, type ProcessIdentity } from "./process-identity.ts";

/** A lock that this process holds. */
export interface Lock {
  /** @throws {CliError} if another pull has taken it over, which is possible once this process has not run for a while */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly heartbeatMs?: number;
  /** Calls back again and again; the returned function ends that. */
  readonly repeat?: (callBack: () => void, milliseconds: number) => () => void;
}

/** A holder whose last heartbeat is older has crashed. */
const expiryMs = 20_000;

/**
 * Locks a file for one pull. The lock is a file next to it that its holder writes to every few seconds, so that pulls in other containers
 * and on other machines see that it runs. The lock of a crashed pull is taken over: at once if it ran on this machine and in this
 * container, otherwise once its last heartbeat has expired.
 *
 * @throws {CliError} while another pull holds it
 */
export async function acquireLock(out: string, options: LockOptions = {}): Promise<Lock> {
  const lock = `${out}.lock`;
  const self = { id: randomUUID(), ...(await currentProcess()) };
  const content = JSON.stringify(self);
  for (;;) {
    const handle = await createFile(lock, content);
    if (handle) {
      await removeDrafts(lock);
      return holdLock(out, { handle, content, ...options });
    }
    const existing = await readLock(lock);
    if (!existing) continue;
    const now = await fileSystemTime(lock);
    if (await isHeld(existing, self, now)) throw lockedError(out, existing);
    if (!(await removeExpired(lock, existing, now))) throw lockedError(out, existing);
  }
}

function holdLock(
  out: string,
  { handle, content, heartbeatMs = 5_000, repeat = repeatInBackground }: LockOptions & Holding,
): Lock {
  const lock = `${out}.lock`;
  const isHeldHere = async (): Promise<boolean> => (await readLock(lock))?.content === content;
  // The file system sets the time of the file, so that the clocks of machines do not matter.
  const endHeartbeat = repeat(() => void handle.write(content, 0).catch(() => {}), heartbeatMs);
  return {
    assertHeld: async () => {
      if (!(await isHeldHere())) throw new CliError("output-file-lock-lost", { file: sanitizeForTerminal(out) }, 1);
    },
    release: async () => {
      endHeartbeat();
      await handle.close();
      if (await isHeldHere()) await rm(lock, { force: true });
    },
  };
}

interface Holding {
  readonly handle: FileHandle;
  readonly content: string;
}

function repeatInBackground(callBack: () => void, milliseconds: number): () => void {
  const timer = setInterval(callBack, milliseconds).unref();
  return () => clearInterval(timer);
}

/** A lock file that exists. */
interface ExistingLock {
  readonly content: string;
  /** The time of its last heartbeat, in milliseconds of the file system's clock. */
  readonly beatAt: number;
  /** Undefined while its holder creates it, or if another program has written it. */
  readonly holder: ProcessIdentity | undefined;
}

/** Undefined if there is none. */
async function readLock(lock: string): Promise<ExistingLock | undefined> {
  // A network file system may give an old time for a file that is not open.
  const handle = await openExisting(lock);
  if (!handle) return undefined;
  try {
    const [content, { mtimeMs }] = [await handle.readFile("utf8"), await handle.stat()];
    return { content, beatAt: mtimeMs, holder: parseHolder(content) };
  } finally {
    await handle.close();
  }
}

async function openExisting(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, "r");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    const { pid, host, machine, start }: Partial<ProcessIdentity> = JSON.parse(content);
    const isComplete = Number.isSafeInteger(pid) && pid && host && machine && start;
    return isComplete ? { pid, host: String(host), machine: String(machine), start: String(start) } : undefined;
  } catch {
    return undefined;
  }
}

async function isHeld({ holder, beatAt }: ExistingLock, self: ProcessIdentity, now: number): Promise<boolean> {
  if (holder && isSameMachine(holder, self)) return isRunning(holder, self);
  return now - beatAt <= expiryMs;
}

/** The time by the clock of the file system. */
async function fileSystemTime(lock: string): Promise<number> {
  const probe = `${lock}.${randomUUID()}.draft`;
  const handle = await open(probe, "wx");
  try {
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
    await rm(probe, { force: true });
  }
}

/**
 * Removes the lock of a crashed pull. Only one process at a time may do that: a second one would remove the new lock of the first.
 *
 * @returns false while another process does it
 */
async function removeExpired(lock: string, { content }: ExistingLock, now: number): Promise<boolean> {
  const takeover = `${lock}.takeover`;
  const handle = await createFile(takeover, "");
  if (!handle) {
    const other = await readLock(takeover);
    if (other && now - other.beatAt <= expiryMs) return false;
    await rm(takeover, { force: true });
    return true;
  }
  try {
    await handle.close();
    if ((await readLock(lock))?.content === content) await rm(lock, { force: true });
    return true;
  } finally {
    await rm(takeover, { force: true });
  }
}

/** Creates a file; undefined if anything has that name, even a symbolic link. */
async function createFile(file: string, content: string): Promise<FileHandle | undefined> {
  const handle = await open(file, "wx").catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  });
  try {
    await handle?.write(content, 0);
    return handle;
  } catch (error) {
    await handle?.close();
    await rm(file, { force: true });
    throw error;
  }
}

function lockedError(out: string, { holder }: ExistingLock): CliError {
  const { pid, host = "" } = holder ?? {};
  const seconds = expiryMs / 1000;
  return new CliError("output-file-locked", {
    file: sanitizeForTerminal(out),
    pid,
    host: sanitizeForTerminal(host),
    seconds,
  });
}
