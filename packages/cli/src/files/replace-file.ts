import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a file as a whole: a reader finds the old content or the new one, even after a power failure. Keeps the permissions of the
 * old file. A symbolic link is replaced, not followed.
 */
export async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}${draftEnding}`;
  try {
    await writeDraft(draft, content, await permissionsOf(file));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Deletes the drafts that killed processes have left. Only for a file that no other process replaces meanwhile. */
export async function removeDrafts(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const drafts = names.filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith(draftEnding));
  for (const name of drafts) await rm(join(folder, name), { force: true }).catch(() => {});
}

const draftEnding = ".draft";

/** Undefined if the file does not exist. */
async function permissionsOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );
}

/** `wx` fails if anything has that name, even a symbolic link. */
async function writeDraft(draft: string, content: string, permissions: number | undefined): Promise<void> {
  const handle = await open(draft, "wx");
  try {
    if (permissions !== undefined) await handle.chmod(permissions);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is permanent once the folder is synced. Windows cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
