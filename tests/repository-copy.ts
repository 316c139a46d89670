import { existsSync } from "node:fs";
import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { runForOutput } from "./run-program.ts";

/** File contents by path relative to the folder. */
export type Snapshot = ReadonlyMap<string, string>;

/**
 * Copies all files of the repository that git does not ignore, including uncommitted changes.
 *
 * The links in node_modules folders are copied too: they are relative, so a package of the copy links to other packages
 * of the copy, and to third-party packages in the original's store.
 */
export async function copyRepository(from: string, to: string): Promise<void> {
  const files = await copySources(from, to);
  const packageFolders = [".", ...files.filter((path) => basename(path) === "package.json").map(dirname)];
  await Promise.all([...new Set(packageFolders)].map((path) => copyLinks(join(from, path), join(to, path))));
  await symlink(join(from, "node_modules/.pnpm"), join(to, "node_modules/.pnpm"));
}

/** Copies the files without anything installed, as in a fresh clone, and returns their paths. */
export async function copySources(from: string, to: string): Promise<string[]> {
  const files = await listFiles(from);
  await Promise.all(files.map((path) => cp(join(from, path), join(to, path))));
  return files;
}

/** All files that git does not ignore, including uncommitted ones. */
export async function listFiles(folder: string): Promise<string[]> {
  const listed = await runForOutput("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: folder });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(folder, path)));
}

/** Of the entries that begin with a dot, copies only `.bin`: the rest is the store and caches. */
async function copyLinks(from: string, to: string): Promise<void> {
  const folder = join(from, "node_modules");
  if (!existsSync(folder)) return;
  await cp(folder, join(to, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path === folder || !/^\.(?!bin$)/.test(basename(path)),
  });
}

/** Reads the current contents of all files in a folder. */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => relative(folder, file)).filter((path) => !path.includes("node_modules/"));
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** The files that were added, changed or removed, sorted. */
export function listDifferences(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
