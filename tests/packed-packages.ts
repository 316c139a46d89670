import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "./run-program.ts";

const root = join(import.meta.dirname, "..");

export interface PackedPackage {
  name: string;
  /** The tarball. */
  filename: string;
  files: readonly { path: string }[];
}

/** Builds every public package from its sources and packs it into `folder`, as a release does. */
export async function packPackages(folder: string): Promise<PackedPackage[]> {
  await runPnpm("build");
  return JSON.parse(
    await runPnpm("--silent", "--filter", "./packages/*", "pack", "--json", "--pack-destination", folder),
  );
}

function runPnpm(...args: string[]): Promise<string> {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return outputOf("npx", ["--yes", "--prefer-offline", packageManager, ...args], { cwd: root });
}
