import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The npm environment variables that locate the registry or configure access to it. */
const registrySettings =
  /^npm_config_(\/\/.*|(@.*:)?registry|cache|(user|global)config|ca(file)?|(https?[-_])?proxy|no[-_]?proxy|strict[-_]ssl)$/i;

/**
 * The environment of a user outside this repository: without its programs on the PATH, and without the variables that pnpm and npm
 * set for the scripts they run, except those that locate the registry or configure access to it.
 *
 * @param firstFolder placed first on the PATH
 */
export function cleanEnvironment(firstFolder?: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => name !== "PATH" && (!/^npm_/i.test(name) || registrySettings.test(name)),
  );
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(root));
  const machine: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), PATH: folders.join(delimiter) };
  if (firstFolder === undefined) return machine;
  // npm looks for the machine's settings next to the Node that runs it; a newly installed Node has none.
  const npm_config_globalconfig = machine.npm_config_globalconfig ?? findGlobalConfig(machine);
  return { ...machine, npm_config_globalconfig, PATH: [firstFolder, ...folders].join(delimiter) };
}

function findGlobalConfig(env: NodeJS.ProcessEnv): string {
  return execFileSync("npm", ["config", "get", "globalconfig"], { env, encoding: "utf8", timeout: 60_000 }).trim();
}
