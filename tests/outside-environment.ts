import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** npm's settings that say where the registry is and how to reach it, as it reads them from the environment. */
const reaching =
  /^npm_config_(\/\/.*|(@.*:)?registry|cache|(user|global)config|ca(file)?|(https?[-_])?proxy|no[-_]?proxy|strict[-_]ssl)$/i;

/**
 * The environment of somebody who never saw this repository: its programs are off the PATH, and what pnpm and npm tell
 * the scripts that they run is gone, except for where the registry is and how to reach it.
 *
 * @param first a folder to look for programs in before all others
 */
export function outsideEnvironment(first?: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => name !== "PATH" && (!/^npm_/i.test(name) || reaching.test(name)));
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(root));
  const machine: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), PATH: folders.join(delimiter) };
  if (first === undefined) return machine;
  // npm looks for the machine's settings beside the Node that it runs on, and another one has none.
  const npm_config_globalconfig = machine.npm_config_globalconfig ?? globalConfigOf(machine);
  return { ...machine, npm_config_globalconfig, PATH: [first, ...folders].join(delimiter) };
}

function globalConfigOf(env: NodeJS.ProcessEnv): string {
  return execFileSync("npm", ["config", "get", "globalconfig"], { env, encoding: "utf8", timeout: 60_000 }).trim();
}
