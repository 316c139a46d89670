import { existsSync } from "node:fs";
import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { outputOf } from "./run-program.ts";

/** Path from the folder → text. */
export type Snapshot = ReadonlyMap<string, string>;

/**
 * Copies what git would keep of the repository, changes that are not committed among it.
 *
 * Dependencies are reached by the links that node_modules folders consist of: relative, they lead from a room of the copy
 * to a room of the copy, and to everybody else's packages by way of the original's store.
 */
export async function copyRepository(from: string, to: string): Promise<void> {
  const files = await listFiles(from);
  await Promise.all(files.map((path) => cp(join(from, path), join(to, path))));
  const rooms = [".", ...files.filter((path) => basename(path) === "package.json").map(dirname)];
  await Promise.all([...new Set(rooms)].map((room) => copyLinks(join(from, room), join(to, room))));
  await symlink(join(from, "node_modules/.pnpm"), join(to, "node_modules/.pnpm"));
}

/** The files that git would keep, changes that are not committed among them. */
export async function listFiles(folder: string): Promise<string[]> {
  const listed = await outputOf("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: folder });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(folder, path)));
}

/** Of what begins with a dot only the programs: the rest is the store and caches. */
async function copyLinks(from: string, to: string): Promise<void> {
  const folder = join(from, "node_modules");
  if (!existsSync(folder)) return;
  await cp(folder, join(to, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path === folder || !/^\.(?!bin$)/.test(basename(path)),
  });
}

/** The texts of a copy's files as they are now. */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => relative(folder, file)).filter((path) => !path.includes("node_modules/"));
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** The files that are new, other or gone, sorted. */
export function listDifferences(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
