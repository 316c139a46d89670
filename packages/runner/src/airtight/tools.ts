import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { ProgramEnvironment } from "../environment/environment.ts";
import { RunnerError } from "../errors.ts";

/** Programs of the system that an airtight run needs, with the package that has each. */
const packageOf = { unshare: "util-linux", mount: "util-linux", ip: "iproute2", nft: "nftables" } as const;

type Tool = keyof typeof packageOf;

/** Where each program is; `nft` may be missing. */
export type Tools = Readonly<Record<Exclude<Tool, "nft">, string>> & { readonly nft: string | undefined };

/** Folders that are not in the `PATH` of every user. */
const administratorFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/**
 * Finds the programs.
 *
 * @param folders folders to search after those of `PATH`. Default: those of the administrator
 * @throws {RunnerError} `airtight-tool-missing`
 */
export function findTools({ PATH = "" }: ProgramEnvironment, folders: readonly string[] = administratorFolders): Tools {
  const searched = [...PATH.split(":").filter((folder) => folder.startsWith("/")), ...folders];

  return {
    unshare: requireTool("unshare", searched),
    mount: requireTool("mount", searched),
    ip: requireTool("ip", searched),
    nft: find("nft", searched),
  };
}

function requireTool(tool: Tool, folders: readonly string[]): string {
  const path = find(tool, folders);
  if (path === undefined) throw new RunnerError("airtight-tool-missing", { tool, package: packageOf[tool] });
  return path;
}

function find(tool: Tool, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, tool)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
