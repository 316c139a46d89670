import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page, PageFile } from "@mockvox/mock-server/serve";
import { readPageFiles } from "./page-files.ts";

const room = dirname(fileURLToPath(import.meta.resolve("mockvox/package.json")));
const packed = join(room, "page");
const sources = join(room, "../../apps/playground");
/** A tarball has no sources, whatever folders its user has. */
const isRepository = existsSync(join(room, "src/main.ts"));

/**
 * The playground. The published package brings it built; in the repository it is built when it is first looked at, so that
 * a start costs nothing. A folder stands in for both: it holds the page built before.
 */
export function createPage(folder?: string): Page {
  let files: Promise<ReadonlyMap<string, PageFile>> | undefined;
  const load = (): Promise<ReadonlyMap<string, PageFile>> => {
    files ??= readFiles(folder).catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    return files;
  };
  return {
    owns: (path) => path === "/" || path.startsWith("/assets/") || /^\/[\w.-]+\.(?:html|js|svg)$/.test(path),
    read: async (path) => (await load()).get(path),
  };
}

async function readFiles(folder: string | undefined): Promise<ReadonlyMap<string, PageFile>> {
  if (folder !== undefined) return readPageFiles(folder);
  return isRepository ? built() : readPageFiles(packed);
}

async function built(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = await mkdtemp(join(tmpdir(), "mockvox-page-"));
  const vite = join(sources, "node_modules/vite/bin/vite.js");
  try {
    await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir"], { cwd: sources });
    return await readPageFiles(folder);
  } catch (error) {
    throw new Error(`The page could not be built. ${error instanceof Error ? error.message : error}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
