import type { Contestant, Measure } from "../frame/measure.ts";
import { loadFor } from "../load/load.ts";
import { smallQuery, strayQuery } from "../load/windows.ts";
import { mockvox } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { PEERS_BY_TURN } from "../peers/peers.ts";
import { startPeer } from "../peers/running.ts";

const FEW = 2;
const MANY = 50;
const MILLISECONDS = 400;

async function enter(peer: Peer, queryOf = smallQuery): Promise<Contestant> {
  const server = await startPeer(peer, "small");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      const few = await loadFor(server.port, FEW, MILLISECONDS, queryOf);
      const cpuBefore = server.readCpu();
      const many = await loadFor(server.port, MANY, MILLISECONDS, queryOf);
      const cpu = (server.readCpu() - cpuBefore) / many.requests;
      return { few: few.requestsPerSecond, many: many.requestsPerSecond, p99: many.p99Ms, cpu };
    },
  };
}

/** Hours that nobody has asked for lately are made before they are counted. */
const stray: Peer = { ...mockvox, name: "Mockvox, every window in another hour", isOurs: false };

export const small: Measure = {
  name: "Small report",
  about: `Five minutes of cdr_4, another window for each request: requests a second on ${FEW} and on ${MANY} connections, and, on ${MANY}, the slowest of a hundred answers and the processor's time for one. Every connection has a token of its own. Mockvox makes its rows; the others send some that are ready.`,
  columns: [
    { name: "few", unit: "requests/s on 2", better: "more" },
    { name: "many", unit: "requests/s on 50", better: "more", goal: { of: "ratio", bound: 0.6 }, isDrawn: true },
    { name: "p99", unit: "ms", hasRatio: false },
    { name: "cpu", unit: "µs a request" },
  ],
  rounds: { full: 15, quick: 3 },
  warmUps: 6,
  async enter() {
    const entered: Contestant[] = [];
    for (const peer of PEERS_BY_TURN) entered.push(await enter(peer));
    return [...entered, await enter(stray, strayQuery)];
  },
};
