import { createRequire } from "node:module";
import { join } from "node:path";
import { peersFolder, workFolder } from "../setup/machine.ts";

/** What is requested from a server: small reports, one of 60,000 rows, both, or one of 256 MB. */
export type Workload = "small" | "long" | "both" | "huge";

/** How to start a program. */
export interface Command {
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Whether it starts the server in another process, which does not end with it. */
  isLauncher?: boolean;
}

/** A server that Mockvox is compared with, or Mockvox itself. */
export interface Peer {
  name: string;
  isOurs?: boolean;
  /** Whether one process can serve both small and long reports. */
  servesBothSizes?: boolean;
  /** Writes the files that the server needs and returns how to start it. */
  prepare(work: Workload, port: number): Promise<Command>;
}

/** The path of a file in one of the packages installed in the peers' folder. */
export function peerFile(path: string): string {
  return join(peersFolder, "node_modules", path);
}

export function versionOf(name: string): string {
  return createRequire(import.meta.url)(peerFile(`${name}/package.json`)).version;
}

/** A server from `peers/servers`, which sends the responses that the bench has written to the files of a folder. */
export function scriptedPeer(name: string, file: string, responsesFolder: string = workFolder): Peer {
  return {
    name,
    servesBothSizes: true,
    prepare: async (work, port) => ({
      file: process.execPath,
      args: [join(peersFolder, "servers", file), String(port), responsesFolder, work],
    }),
  };
}
