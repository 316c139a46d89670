import { readFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "./repository-copy.ts";
import { runForOutput } from "./run-program.ts";

const root = join(import.meta.dirname, "..");

export interface PackedPackage {
  name: string;
  /** The tarball. */
  filename: string;
  files: readonly { path: string }[];
}

/**
 * Builds every public package from its sources and packs it into `folder`, as a release does. Works on a copy of the repository
 * in that folder, so that several may pack at once.
 */
export async function packPackages(folder: string): Promise<PackedPackage[]> {
  const copy = join(folder, "repository");
  await copyRepository(root, copy);
  await runPnpm(copy, "build");
  const packing = ["--silent", "--filter", "./packages/*", "pack", "--json", "--pack-destination", folder];
  return JSON.parse(await runPnpm(copy, ...packing));
}

/** Runs pnpm in a copy, which shares the dependencies of the original, so that nothing has to be installed. */
function runPnpm(cwd: string, ...args: string[]): Promise<string> {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpm = ["--yes", "--prefer-offline", packageManager, "--config.verify-deps-before-run=false"];
  return runForOutput("npx", [...pnpm, ...args], { cwd, timeLimit: 600_000 });
}
