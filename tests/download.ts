import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "./packed-packages.ts";
import { type RunOptions, runForOutput } from "./run-program.ts";

const fiveMinutes = 300_000;

/**
 * Runs a program that downloads something, and returns its output. If it fails it is run a second time, since a
 * registry or network may be unavailable for a moment.
 *
 * @throws with the output of both runs when the second fails too
 */
export async function runDownload(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const downloadOptions = { timeLimit: fiveMinutes, ...options };
  try {
    return await runForOutput(command, args, downloadOptions);
  } catch (first) {
    return await runForOutput(command, args, downloadOptions).catch((second) => {
      throw new AggregateError([first, second], `Failed to download, twice.\n${first}\n${second}`);
    });
  }
}

/** Installs the dependencies in a folder's package.json, with npm. */
async function installDependencies(options: RunOptions & { cwd: string }): Promise<void> {
  await runDownload("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], options);
}

/** Writes a package.json that depends on our packages by tarball, and installs its dependencies. */
export async function installPacked(
  packed: readonly PackedPackage[],
  manifest: object,
  options: RunOptions & { cwd: string },
): Promise<void> {
  const complete = {
    private: true,
    ...manifest,
    dependencies: Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`])),
    // Without them npm requests from the registry those of our packages that ours depend on.
    overrides: Object.fromEntries(packed.map(({ name }) => [name, `$${name}`])),
  };
  await writeFile(join(options.cwd, "package.json"), JSON.stringify(complete));
  await installDependencies(options);
}

/** Installs npm packages that contain programs into a separate folder, isolated from other tests. */
export async function installPrograms(folder: string, packages: readonly string[], options: RunOptions): Promise<void> {
  const flags = ["--prefix", folder, "--prefer-offline", "--no-audit", "--no-fund"];
  await runDownload("npm", ["install", ...flags, ...packages], options);
}
