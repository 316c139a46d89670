import { join } from "node:path";
import { cleanEnvironment } from "./clean-environment.ts";
import { installPrograms } from "./download.ts";

/**
 * The versions that the published packages are tested on: the oldest in `engines`, the oldest that runs the sources of a clone, the one
 * in the lock file, and the newest when this was written.
 */
export const nodeVersions = ["22.13.0", "22.18.0", "24.21.0", "26.10.0"] as const;

export type NodeVersion = (typeof nodeVersions)[number];

/** Installs Node in a subfolder of `folder` and returns an environment that uses it. */
export async function installNode(version: NodeVersion, folder: string): Promise<NodeJS.ProcessEnv> {
  const nodeFolder = join(folder, `node-${version}`);
  await installPrograms(nodeFolder, [`node@${version}`], { env: cleanEnvironment() });
  return cleanEnvironment(join(nodeFolder, "node_modules/node/bin"));
}
