import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Candidate, Measure } from "../frame/measure.ts";
import { asExecutable, compileCache, mockvox, throughNpx, withPresets } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";
import { buildExecutable, commandFolder } from "../setup/install.ts";
import { measureInstalled } from "../setup/size.ts";

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
