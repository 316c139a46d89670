import type { Candidate, Measure } from "../frame/measure.ts";
import { download } from "../load/download.ts";
import { loadUntil } from "../load/load.ts";
import { longQuery } from "../load/queries.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";

const longReportCount = 5;

let nextQueryNumber = 1_000;

async function createCandidate(peer: Peer): Promise<Candidate> {
  const server = await startPeer(peer, "both");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      let isOver = false;
      const small = loadUntil(server.port, 1, () => isOver);
      for (let index = 0; index < longReportCount; index++) await download(server.port, longQuery(nextQueryNumber++));
      isOver = true;
      const { p50Ms, p99Ms } = await small;
      return { p50: p50Ms, p99: p99Ms };
    },
  };
}

export const mixedLoad: Measure = {
  name: "Small reports while a long one runs",
  description: `One connection requests small reports, one after the other, while another reads ${longReportCount} long ones. Only peers that can serve both from one process.`,
  columns: [
    { name: "p50", unit: "ms" },
    { name: "p99", unit: "ms", goal: { metric: "figure", bound: 10 } },
  ],
  rounds: { full: 9, quick: 3 },
  async setUp() {
    const candidates: Candidate[] = [];
    for (const peer of allPeers.filter(({ servesBothSizes }) => servesBothSizes))
      candidates.push(await createCandidate(peer));
    return candidates;
  },
};
