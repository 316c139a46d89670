import { join } from "node:path";
import { WORK } from "../setup/folder.ts";
import { COMMAND } from "../setup/install.ts";
import type { Peer } from "./peer.ts";

/** Where Node keeps the compiled code of the command; it would be in the system's temporary folder. */
export const COMPILE_CACHE: string = join(WORK, "compile-cache");

const BIN = join(COMMAND, "node_modules/mockvox/bin/mockvox.js");

/** The command from its tarball. As the others it does not print what it answers; licences are many, so that no quota ends. */
export const mockvox: Peer = {
  name: "Mockvox",
  isOurs: true,
  answersBoth: true,
  prepare: async (work, port) => ({
    file: process.execPath,
    args: [
      ...[BIN, "serve", "--port", String(port), "--seed", "7", "--size", work === "small" ? "medium" : "large"],
      ...["--licenses", "1000000", "--log", "none"],
    ],
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE },
  }),
};
