import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PageFile, WebPage } from "@mockvox/mock-server/serve";
import { readPageFiles } from "./page-files.ts";

const packageFolder = dirname(fileURLToPath(import.meta.resolve("mockvox/package.json")));
const packagedPage = join(packageFolder, "page");
const sources = join(packageFolder, "../../apps/playground");
/** The published package has no sources. */
const isRepository = existsSync(join(packageFolder, "src/main.ts"));

/**
 * The playground. The published package contains it; in the repository it is built on first use, so that starting stays fast.
 *
 * @param folder a prebuilt page to use instead
 */
export function createPage(folder?: string): WebPage {
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
  return isRepository ? buildPage() : readPageFiles(packagedPage);
}

async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = await mkdtemp(join(tmpdir(), "mockvox-page-"));
  const vite = join(sources, "node_modules/vite/bin/vite.js");
  try {
    await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir"], { cwd: sources });
    return await readPageFiles(folder);
  } catch (error) {
    throw new Error(`Failed to build the page: ${error instanceof Error ? error.message : error}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
