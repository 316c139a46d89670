import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** Where the folder of the authority is looked for. */
export interface FolderLookup {
  /** The environment. Default: that of the process. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The operating system, as in `process.platform`. Default: this one. */
  platform?: NodeJS.Platform;
  /** The user's home folder. Default: that of the process. */
  home?: string;
}

/**
 * The folder that holds the certificate authority of this user unless another one is chosen: `MOCKVOX_AUTHORITY`, else
 * `mockvox/authority` in the folder where the system keeps the data of programs (`$XDG_DATA_HOME` or `~/.local/share`,
 * `~/Library/Application Support`, `%LOCALAPPDATA%`).
 *
 * @example
 * ```ts
 * import { defaultAuthorityFolder } from "@mockvox/runner";
 *
 * console.log(defaultAuthorityFolder());
 * ```
 */
export function defaultAuthorityFolder(lookup: FolderLookup = {}): string {
  const { env = process.env, platform = process.platform } = lookup;
  const { MOCKVOX_AUTHORITY: chosen } = env;
  if (chosen) return chosen;
  const { join, isAbsolute } = platform === "win32" ? win32 : posix;
  return join(dataFolder(), "mockvox", "authority");

  function dataFolder(): string {
    const home = lookup.home ?? homedir();
    if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
    if (platform === "darwin") return join(home, "Library", "Application Support");
    // The specification says that a relative path is ignored.
    return isAbsolute(env.XDG_DATA_HOME ?? "") ? (env.XDG_DATA_HOME ?? "") : join(home, ".local", "share");
  }
}
