import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * The environment of somebody who never saw this repository: its programs are off the PATH, and what pnpm and npm tell
 * the scripts that they run is gone, where to find the registry excepted.
 *
 * @param first a folder to look for programs in before all others
 */
export function outsideEnvironment(first?: string): NodeJS.ProcessEnv {
  const { PATH = "", ...others } = process.env;
  const kept = Object.entries(others).filter(([name]) => !/^npm_(?!config_(registry|cache|userconfig)$)/i.test(name));
  const folders = PATH.split(delimiter).filter((folder) => !folder.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: [...(first ? [first] : []), ...folders].join(delimiter) };
}
