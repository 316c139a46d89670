import type { Candidate, Measure } from "../frame/measure.ts";
import { loadFor } from "../load/load.ts";
import { scatteredQuery, smallQuery } from "../load/queries.ts";
import { mockvox, withPresets } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";

const fewConnections = 2;
const manyConnections = 50;
const loadMilliseconds = 400;

async function createCandidate(peer: Peer, queryOf = smallQuery): Promise<Candidate> {
  const server = await startPeer(peer, "small");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      const few = await loadFor(server.port, fewConnections, loadMilliseconds, queryOf);
      const cpuBefore = server.readCpu();
      const many = await loadFor(server.port, manyConnections, loadMilliseconds, queryOf);
      const cpu = (server.readCpu() - cpuBefore) / many.requests;
      return { few: few.requestsPerSecond, many: many.requestsPerSecond, p99: many.p99Ms, cpu };
    },
  };
}

/** Hours that were not requested recently are not in the cache and have to be generated. */
const scattered: Peer = { ...mockvox, name: "Mockvox, each date range in a different hour", isOurs: false };

export const small: Measure = {
  name: "Small report",
  description: `Five minutes of cdr_4, with a different date range for each request: requests per second on ${fewConnections} and on ${manyConnections} connections, and, on ${manyConnections}, the 99th percentile of the response time and the CPU time per request. Every connection has its own token. Mockvox generates its rows; the others send precomputed ones.`,
  columns: [
    { name: "few", unit: "requests/s on 2", better: "more" },
    { name: "many", unit: "requests/s on 50", better: "more", goal: { metric: "ratio", bound: 0.7 }, isCharted: true },
    { name: "p99", unit: "ms", hasRatio: false },
    { name: "cpu", unit: "µs/request" },
  ],
  rounds: { full: 15, quick: 3 },
  warmUps: 6,
  async setUp() {
    const candidates: Candidate[] = [];
    for (const peer of allPeers) candidates.push(await createCandidate(peer));
    return [...candidates, await createCandidate(scattered, scatteredQuery), await createCandidate(withPresets)];
  },
};
