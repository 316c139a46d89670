import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const playground = join(root, "apps/playground");
/** Each build is in a folder that is named after a hash of its sources. */
const builds = join(root, "node_modules/.mockvox-page");
const maxAgeMs = 86_400_000;

/** The folder of the built page, with the manifest of the build. Builds it first if its sources have changed. */
export async function findPage(): Promise<string> {
  const folder = join(builds, await hashSources());
  if (existsSync(folder)) return folder;
  console.error("Building the page, once for each change of its sources …");
  await mkdir(builds, { recursive: true });
  await removeOldBuilds();
  const draft = await mkdtemp(join(builds, "building-"));
  try {
    await runVite(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process has built the same page.
    if (!existsSync(folder)) throw error;
  }
  console.error("Built the page.");
  return folder;
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) {
    hash
      .update(`${relative(root, file).replaceAll("\\", "/")}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 20);
}

/** The files that the page is made of: its own, and those of the packages that it may import. */
function sourceFiles(): string[] {
  const packages = readdirSync(join(root, "packages")).filter((name) => name !== "cli");
  const manifests = packages.map((name) => join(root, "packages", name, "package.json"));
  const own = ["index.html", "package.json", "vite.config.ts"].map((name) => join(playground, name));
  const folders = [
    join(playground, "src"),
    join(playground, "public"),
    ...packages.map((name) => join(root, "packages", name, "src")),
  ];
  return [join(root, "pnpm-lock.yaml"), ...manifests, ...own, ...folders.flatMap(filesIn)].sort();
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Builds in a separate process, because the environment of tests would select React's development build. */
async function runVite(folder: string): Promise<void> {
  const vite = join(playground, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const args = [vite, "build", "--outDir", folder, "--emptyOutDir", "--manifest"];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: playground, env, timeout: 250_000 });
  } catch (error) {
    throw new Error(`Failed to build the page: ${error instanceof Error ? error.message : error}`);
  }
}

/** A build that is in use was read by its server when it was first requested. */
async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(builds)) {
    const { mtimeMs } = await stat(join(builds, name));
    if (Date.now() - mtimeMs > maxAgeMs) await rm(join(builds, name), { recursive: true, force: true });
  }
}
