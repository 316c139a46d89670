import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "./packed-packages.ts";
import { outputOf, type RunOptions } from "./run-program.ts";

const fiveMinutes = 300_000;

/**
 * Runs a program that downloads and has to succeed, and returns what it printed. It is run once more when it fails: a
 * registry or a network may be out of order for a moment.
 *
 * @throws with the output of both runs when the second fails too
 */
export async function outputOfDownload(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const patient = { timeLimit: fiveMinutes, ...options };
  try {
    return await outputOf(command, args, patient);
  } catch (first) {
    return await outputOf(command, args, patient).catch((second) => {
      throw new AggregateError([first, second], `Failed to download, twice.\n${first}\n${second}`);
    });
  }
}

/** Installs what the package.json of a folder names, with npm. */
async function installDependencies(options: RunOptions & { cwd: string }): Promise<void> {
  await outputOfDownload("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], options);
}

/** Writes a package.json that takes our packages from their tarballs, and installs what it names. */
export async function installPacked(
  packed: readonly PackedPackage[],
  manifest: object,
  options: RunOptions & { cwd: string },
): Promise<void> {
  const whole = {
    private: true,
    ...manifest,
    dependencies: Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`])),
    // Without them npm asks the registry for the packages that ours depend on, ours among them.
    overrides: Object.fromEntries(packed.map(({ name }) => [name, `$${name}`])),
  };
  await writeFile(join(options.cwd, "package.json"), JSON.stringify(whole));
  await installDependencies(options);
}

/** Installs npm packages that bring programs into a folder of their own, where no other test gets at them. */
export async function installPrograms(folder: string, packages: readonly string[], options: RunOptions): Promise<void> {
  const flags = ["--prefix", folder, "--prefer-offline", "--no-audit", "--no-fund"];
  await outputOfDownload("npm", ["install", ...flags, ...packages], options);
}
