import { delimiter, dirname, join } from "node:path";
import { commandFolder } from "../setup/install.ts";
import { workFolder } from "../setup/machine.ts";
import type { Peer } from "./peer.ts";

/** Where Node caches the compiled code of the command, instead of in the system's temporary folder. */
export const compileCache: string = join(workFolder, "compile-cache");

const commandFile = join(commandFolder, "node_modules/mockvox/bin/mockvox.js");

/**
 * The command from its tarball. Like the others it logs no requests; the number of licences is high enough for no quota to be spent, and
 * no time passes that the server does not need. */
export const mockvox: Peer = {
  name: "Mockvox",
  isOurs: true,
  servesBothSizes: true,
  prepare: async (work, port) => ({
    file: process.execPath,
    args: [
      ...[commandFile, "serve", "--port", String(port), "--seed", "7", "--size", work === "small" ? "medium" : "large"],
      ...["--licenses", "1000000", "--log", "none", "--latency", "0"],
    ],
    env: { NODE_COMPILE_CACHE: compileCache },
  }),
};

/** With reports that the user defined. What they cost shows that the rows without them pay nothing for the feature. */
export const withPresets: Peer = {
  ...mockvox,
  name: "Mockvox, with --reports all-presets",
  isOurs: false,
  async prepare(work, port) {
    const command = await mockvox.prepare(work, port);
    return { ...command, args: [...command.args, "--reports", "all-presets"] };
  },
};

/** `npx mockvox` in the project that the command is installed in, on this Node. */
export const throughNpx: Peer = {
  ...mockvox,
  name: "npx mockvox",
  async prepare(work, port) {
    const { args, env } = await mockvox.prepare(work, port);
    const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const npx = ["--prefix", commandFolder, "--no", "mockvox", ...args.slice(1)];
    return { file: "npx", args: npx, env: { ...env, PATH }, isLauncher: true };
  },
};

/** The same command in one file with Node. */
export function asExecutable(file: string): Peer {
  return {
    ...mockvox,
    name: "the single executable",
    prepare: async (work, port) => ({ file, args: (await mockvox.prepare(work, port)).args.slice(1) }),
  };
}
