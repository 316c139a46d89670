import { rm } from "node:fs/promises";
import type { Candidate, Measure } from "../frame/measure.ts";
import { compileCache, mockvox } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";

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
  columns: [{ name: "start", unit: "ms", goal: { metric: "ratio", bound: 1.4 }, isCharted: true }],
  rounds: { full: 11, quick: 3 },
  warmUps: 1,
  setUp: async () => [...allPeers.map((peer) => createCandidate(peer)), createCandidate(firstStart, false)],
};
