import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { RunnerError } from "../errors.ts";

/** The file with the key of the issuer, its certificate and the root. */
const authorityName = "authority.pem";
/** The certificate that programs trust. */
const rootName = "mockvox-root.crt";

/** Paths in the folder of an authority. */
export interface AuthorityFiles {
  readonly authority: string;
  readonly root: string;
}

export function filesIn(folder: string): AuthorityFiles {
  return { authority: join(folder, authorityName), root: join(folder, rootName) };
}

/**
 * Reads the file with the private key; undefined if it does not exist.
 *
 * @throws {RunnerError} `authority-unreadable`, `authority-exposed`
 */
export async function readAuthority(folder: string): Promise<string | undefined> {
  const file = filesIn(folder).authority;
  try {
    return await readPrivateFile(file);
  } catch (error) {
    if (error instanceof RunnerError) throw error;
    if (codeOf(error) === "ENOENT") return undefined;
    throw new RunnerError("authority-unreadable", { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Checks the file that is read, not one that another process puts in its place meanwhile. */
async function readPrivateFile(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { mode, uid } = await handle.stat();
    if (isExposed(mode, uid)) throw new RunnerError("authority-exposed", { file });
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

/** Windows has neither modes nor owners here. */
function isExposed(mode: number, owner: number): boolean {
  const user = process.getuid?.();
  if (user === undefined) return false;
  return (mode & 0o077) !== 0 || (owner !== user && owner !== 0);
}

/**
 * Writes the file with the private key, unless another process has written it meanwhile.
 *
 * @throws {RunnerError} `authority-unwritable`
 */
export function createAuthorityFile(folder: string, content: string): Promise<void> {
  return write(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { authority } = filesIn(folder);
    await withTemporaryFile(authority, content, 0o600, (temporary) => publish(temporary, authority));
  });
}

/**
 * Writes the certificate that programs trust, unless it is there.
 *
 * @throws {RunnerError} `authority-unwritable`
 */
export async function writeRoot(folder: string, pem: string): Promise<void> {
  const { root } = filesIn(folder);
  const existing = await readFile(root, "utf8").catch(() => undefined);
  if (existing === pem) return;
  await write(folder, () => withTemporaryFile(root, pem, 0o644, (temporary) => rename(temporary, root)));
}

async function write(folder: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new RunnerError("authority-unwritable", { folder, reason: reasonOf(error) }, { cause: error });
  }
}

async function withTemporaryFile(
  file: string,
  content: string,
  mode: number,
  act: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await act(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a complete file its name in one step, unless the name is taken. */
async function publish(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    // A file system without hard links.
    await copyFile(temporary, file, constants.COPYFILE_EXCL).catch((failure: unknown) => {
      if (codeOf(failure) !== "EEXIST") throw failure;
    });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return typeof code === "string" ? code : String(error);
}
