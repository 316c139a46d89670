import { join } from "node:path";
import { installPrograms } from "./download.ts";
import { outsideEnvironment } from "./outside-environment.ts";

/**
 * What the published packages are tried on: the oldest Node of `engines`, the oldest that runs the sources of a clone, the one that
 * the lock file brings, and the newest there was when this was written.
 */
export const nodeVersions = ["22.13.0", "22.18.0", "24.21.0", "26.10.0"] as const;

export type NodeVersion = (typeof nodeVersions)[number];

/** Installs a Node below a folder and returns the environment of somebody who has that Node. */
export async function installNode(version: NodeVersion, folder: string): Promise<NodeJS.ProcessEnv> {
  const place = join(folder, `node-${version}`);
  await installPrograms(place, [`node@${version}`], { env: outsideEnvironment() });
  return outsideEnvironment(join(place, "node_modules/node/bin"));
}
