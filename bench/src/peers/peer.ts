import { createRequire } from "node:module";
import { join } from "node:path";
import { PEERS, WORK } from "../setup/folder.ts";

/** What a server is asked for: small reports, one of 60,000 rows, both, or one of 256 MB. */
export type Work = "small" | "long" | "both" | "huge";

/** How a program is started. */
export interface Command {
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** A server that stands beside others. */
export interface Peer {
  name: string;
  isOurs?: boolean;
  /** Whether one process of it can answer small and long reports. */
  answersBoth?: boolean;
  /** Writes what the server needs and says how it is started. */
  prepare(work: Work, port: number): Promise<Command>;
}

/** Finds files of the packages that the peers' folder has. */
export const peerFile = (path: string): string => join(PEERS, "node_modules", path);

export const versionOf = (name: string): string =>
  createRequire(import.meta.url)(peerFile(`${name}/package.json`)).version;

/** A server of `peers/servers`, which makes its answers from the files that the bench wrote. */
export function scripted(name: string, file: string): Peer {
  return {
    name,
    answersBoth: true,
    prepare: async (work, port) => ({
      file: process.execPath,
      args: [join(PEERS, "servers", file), String(port), WORK, work],
    }),
  };
}
