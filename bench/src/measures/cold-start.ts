import { rm } from "node:fs/promises";
import type { Contestant, Measure } from "../frame/measure.ts";
import { COMPILE_CACHE, mockvox } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { PEERS_BY_TURN } from "../peers/peers.ts";
import { startPeer } from "../peers/running.ts";

async function startOnce(peer: Peer): Promise<{ start: number }> {
  const { readyMs, close } = await startPeer(peer, "small");
  await close();
  return { start: readyMs };
}

/** Nothing is compiled yet, as after an installation. The cache is its own, so that the others' stays warm. */
const firstEver: Peer = {
  ...mockvox,
  name: "Mockvox, first start ever",
  async prepare(work, port) {
    const cache = `${COMPILE_CACHE}-first`;
    await rm(cache, { recursive: true, force: true });
    return { ...(await mockvox.prepare(work, port)), env: { NODE_COMPILE_CACHE: cache } };
  },
};

const enter = (peer: Peer, isOurs = peer.isOurs ?? false): Contestant => ({
  name: peer.name,
  isOurs,
  run: () => startOnce(peer),
});

export const coldStart: Measure = {
  name: "Cold start",
  about:
    "From the start of a process to the end of its first small report. Mockvox is the command as npm installs it from its tarball, with the compile cache of its earlier starts; its first start ever stands beside it.",
  columns: [{ name: "start", unit: "ms", goal: { of: "ratio", bound: 1.4 }, isDrawn: true }],
  rounds: { full: 11, quick: 3 },
  warmUps: 1,
  enter: async () => [...PEERS_BY_TURN.map((peer) => enter(peer)), enter(firstEver, false)],
};
