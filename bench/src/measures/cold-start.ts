import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Candidate, Measure } from "../frame/measure.ts";
import { asExecutable, compileCache, mockvox, throughNpx, withPresets } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers, bareServer } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";
import { buildExecutable, commandFolder } from "../setup/install.ts";
import { measureInstalled } from "../setup/size.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

async function startOnce(peer: Peer): Promise<{ start: number }> {
  const { readyMs, close } = await startPeer(peer, "small");
  await close();
  return { start: readyMs };
}

/** No compiled code is cached yet, as after an installation. It has a separate cache, so that the other one stays warm. */
const firstStart: Peer = {
  ...mockvox,
  name: "Mockvox, very first start",
  async prepare(work, port) {
    const cache = `${compileCache}-first`;
    await rm(cache, { recursive: true, force: true });
    return { ...(await mockvox.prepare(work, port)), env: { NODE_COMPILE_CACHE: cache } };
  },
};

function createCandidate(peer: Peer, isOurs = peer.isOurs ?? false): Candidate {
  return {
    name: peer.name,
    isOurs,
    run: () => startOnce(peer),
  };
}

export const coldStart: Measure = {
  name: "Cold start",
  description:
    "From the start of a process to the end of its first small report. Mockvox is the command as npm installs it from its tarball, with a warm compile cache; its very first start is listed separately.",
  columns: [{ name: "start", unit: "ms", goal: { metric: "ratio", bound: 1.25 }, isCharted: true }],
  rounds: { full: 11, quick: 3 },
  warmUps: 1,
  setUp: async () => [
    ...allPeers.map((peer) => createCandidate(peer)),
    createCandidate(firstStart, false),
    createCandidate(withPresets, false),
  ],
};

/** The command from its sources, as `npm start` runs it in a clone. */
const fromClone: Peer = {
  ...mockvox,
  name: "Mockvox, from a clone",
  async prepare(work, port) {
    const { args, ...command } = await mockvox.prepare(work, port);
    return { ...command, args: [join(root, "packages/cli/scripts/mockvox.js"), ...args.slice(1)] };
  },
};

function pairedStart(peer: Peer, bound: number): Measure {
  return {
    name: `Cold start, in pairs: ${peer.name}`,
    description: "The same with a bare server only, and with the quartiles of the ratio.",
    columns: [{ name: "start", unit: "ms", hasSpread: true, goal: { metric: "ratio", bound } }],
    rounds: { full: 31, quick: 5 },
    warmUps: 2,
    setUp: async () => [createCandidate(bareServer), createCandidate(peer)],
  };
}

export const pairedStarts: readonly Measure[] = [pairedStart(mockvox, 1.25), pairedStart(fromClone, 1.6)];

/** The memory of a server that has responded to one small report, after a second without requests. */
export const idleMemory: Measure = {
  name: "Idle memory",
  description: "The memory of a process that has sent one small report, a second later.",
  columns: [{ name: "memory", unit: "MB", hasSpread: true, goal: { metric: "ratio", bound: 1.08 } }],
  rounds: { full: 9, quick: 3 },
  warmUps: 1,
  setUp: async () =>
    [bareServer, mockvox].map((peer) => ({
      name: peer.name,
      isOurs: peer.isOurs ?? false,
      async run() {
        const server = await startPeer(peer, "small");
        await setTimeout(1_000);
        const memory = server.readMemory().now;
        await server.close();
        return { memory };
      },
    })),
};

export const executableStart: Measure = {
  name: "The single executable",
  description: `The files that are needed, and the time from the start of a process to the end of its first small report. The installed command also needs Node: ${megabytes(process.execPath).toFixed(0)} MB here.`,
  columns: [
    { name: "size", unit: "MB", hasRatio: false },
    { name: "start", unit: "ms" },
  ],
  rounds: { full: 11, quick: 9 },
  warmUps: 1,
  async setUp() {
    const file = await buildExecutable();
    const installed = measureInstalled(join(commandFolder, "node_modules")).megabytes;
    const withSize = (peer: Peer, size: number): Candidate => ({
      ...createCandidate(peer),
      run: async () => ({ size, ...(await startOnce(peer)) }),
    });
    return [
      withSize(throughNpx, installed),
      withSize({ ...mockvox, name: "node mockvox.js" }, installed),
      withSize(asExecutable(file), megabytes(file)),
    ];
  },
};

function megabytes(file: string): number {
  return statSync(file).size / 1e6;
}
