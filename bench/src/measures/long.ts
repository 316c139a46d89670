import type { Candidate, Measure } from "../frame/measure.ts";
import { median } from "../frame/statistics.ts";
import { download } from "../load/download.ts";
import { longQuery } from "../load/queries.ts";
import type { Peer } from "../peers/peer.ts";
import { allPeers } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";

let nextQueryNumber = 1;
function nextQuery(): string {
  return longQuery(nextQueryNumber++);
}

async function createWarmCandidate(peer: Peer): Promise<Candidate> {
  const server = await startPeer(peer, "long", "listening");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      const { firstByteMs, totalMs, bytes } = await download(server.port, nextQuery());
      return { "first byte": firstByteMs, complete: totalMs, size: bytes / 1e6 };
    },
  };
}

const sharedDescription =
  "60,000 rows of diagram_13 over a socket, with a different date range for each request. Bare node:http serializes precomputed objects with one JSON.stringify per request; Mockvox generates its rows; Prism, Mockoon and WireMock send precomputed ones.";

export const long: Measure = {
  name: "Long report",
  description: sharedDescription,
  columns: [
    { name: "first byte", unit: "ms", goal: { metric: "figure", bound: 10 } },
    { name: "complete", unit: "ms", goal: { metric: "ratio", bound: 1.25 }, isCharted: true },
    { name: "size", unit: "MB", hasRatio: false },
  ],
  rounds: { full: 25, quick: 5 },
  warmUps: 8,
  async setUp() {
    const candidates: Candidate[] = [];
    for (const peer of allPeers) candidates.push(await createWarmCandidate(peer));
    return candidates;
  },
};

const followUps = 8;
const steadyCount = 5;

/** Starts a new process each time, since there is only one first response per process. */
async function measureFirst(peer: Peer): Promise<Record<string, number>> {
  const server = await startPeer(peer, "long", "listening");
  try {
    const idle = server.readMemory().now;
    server.resetPeak();
    const { totalMs: first } = await download(server.port, nextQuery());
    const later: number[] = [];
    for (let index = 0; index < followUps; index++) later.push((await download(server.port, nextQuery())).totalMs);
    return {
      first,
      "first to steady": first / median(later.slice(-steadyCount)),
      idle,
      growth: server.readMemory().peak - idle,
    };
  } finally {
    await server.close();
  }
}

export const longFirst: Measure = {
  name: "Long report from a new process",
  description: `${sharedDescription} The first response of a new process, the ratio of its duration to the median of the last ${steadyCount} of the next ${followUps}, the memory of the idle process, and the peak memory growth over all of them.`,
  columns: [
    { name: "first", unit: "ms" },
    { name: "first to steady", unit: "×", hasRatio: false, goal: { metric: "figure", bound: 3 } },
    { name: "idle", unit: "MB", hasRatio: false },
    { name: "growth", unit: "MB", isCharted: true },
  ],
  rounds: { full: 5, quick: 2 },
  warmUps: 0,
  setUp: async () =>
    allPeers.map((peer) => ({ name: peer.name, isOurs: peer.isOurs ?? false, run: () => measureFirst(peer) })),
};
