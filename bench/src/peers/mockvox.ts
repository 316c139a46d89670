import { join } from "node:path";
import { workFolder } from "../setup/folders.ts";
import { commandFolder } from "../setup/install.ts";
import type { Peer } from "./peer.ts";

/** Where Node caches the compiled code of the command, instead of in the system's temporary folder. */
export const compileCache: string = join(workFolder, "compile-cache");

const commandFile = join(commandFolder, "node_modules/mockvox/bin/mockvox.js");

/** The command from its tarball. Like the others it logs no requests; the number of licences is high enough for no quota to be spent. */
export const mockvox: Peer = {
  name: "Mockvox",
  isOurs: true,
  servesBothSizes: true,
  prepare: async (work, port) => ({
    file: process.execPath,
    args: [
      ...[commandFile, "serve", "--port", String(port), "--seed", "7", "--size", work === "small" ? "medium" : "large"],
      ...["--licenses", "1000000", "--log", "none"],
    ],
    env: { NODE_COMPILE_CACHE: compileCache },
  }),
};
