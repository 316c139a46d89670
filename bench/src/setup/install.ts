import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { peersFolder, workFolder } from "./machine.ts";
import { runPnpm, runProgram } from "./process.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The command as a user gets it: installed with npm from its tarball, in a separate folder. */
export const commandFolder: string = join(workFolder, "command");
/** The packages of the test double, together with MSW. */
export const doubleFolder: string = join(workFolder, "double");

/** Installs the peers from their lock file. They are not part of the workspace, so that no other install downloads them. */
export async function installPeers(): Promise<void> {
  await runPnpm(["install", "--frozen-lockfile", "--prefer-offline"], peersFolder);
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await runProgram("mkdir", ["-p", folder], workFolder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await runProgram("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...packages], folder);
}

/** Packs the packages and installs them. */
export async function installCommand(): Promise<void> {
  const packs = join(workFolder, "packs");
  await rm(packs, { recursive: true, force: true });
  await runPnpm(["--silent", "run", "build"], root);
  await runPnpm(["--silent", "--filter", "./packages/*", "exec", "pnpm", "pack", "--pack-destination", packs], root);
  const tarballs = (await readdir(packs)).map((name) => join(packs, name));
  const isCommand = (tarball: string): boolean => /^mockvox-\d/.test(basename(tarball));
  await install(commandFolder, tarballs.filter(isCommand));
  await install(
    doubleFolder,
    tarballs.filter((tarball) => !isCommand(tarball)),
  );
}

/** Builds the single executable and returns its path. */
export async function buildExecutable(): Promise<string> {
  const folder = join(workFolder, "executable");
  await runProgram(process.execPath, [join(root, "scripts/build-executable.mjs"), "--out", folder], root);
  return join(folder, "mockvox-linux-x64");
}
