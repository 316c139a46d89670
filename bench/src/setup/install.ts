import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PEERS, WORK } from "./folder.ts";
import { runPnpm, runProgram } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The command as a user gets it: its tarballs, installed with npm in a folder of their own. */
export const COMMAND: string = join(WORK, "command");
/** The packages for the test double, and MSW with them. */
export const DOUBLE: string = join(WORK, "double");

/** Brings the peers here, as their lock file has them. They are no part of the workspace, so that nobody else waits for them. */
export async function installPeers(): Promise<void> {
  await runPnpm(["install", "--frozen-lockfile", "--prefer-offline"], PEERS);
}

async function install(folder: string, what: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await runProgram("mkdir", ["-p", folder], WORK);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await runProgram("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...what], folder);
}

/** Packs the packages and installs them. */
export async function installCommand(): Promise<void> {
  const packs = join(WORK, "packs");
  await rm(packs, { recursive: true, force: true });
  await runPnpm(["--silent", "run", "build"], ROOT);
  await runPnpm(["--silent", "--filter", "./packages/*", "exec", "pnpm", "pack", "--pack-destination", packs], ROOT);
  const tarballs = (await readdir(packs)).map((name) => join(packs, name));
  const isCommand = (tarball: string): boolean => /^mockvox-\d/.test(basename(tarball));
  await install(COMMAND, tarballs.filter(isCommand));
  await install(
    DOUBLE,
    tarballs.filter((tarball) => !isCommand(tarball)),
  );
}
