import type { Contestant, Measure } from "../frame/measure.ts";
import { median } from "../frame/statistics.ts";
import { download } from "../load/download.ts";
import { longQuery } from "../load/windows.ts";
import type { Peer } from "../peers/peer.ts";
import { PEERS_BY_TURN } from "../peers/peers.ts";
import { startPeer } from "../peers/running.ts";

let asked = 1;
const nextQuery = (): string => longQuery(asked++);

async function enterSettled(peer: Peer): Promise<Contestant> {
  const server = await startPeer(peer, "long", "listening");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      const { firstByteMs, totalMs, bytes } = await download(server.port, nextQuery());
      return { "first byte": firstByteMs, whole: totalMs, size: bytes / 1e6 };
    },
  };
}

const ABOUT =
  "60,000 rows of diagram_13 over a socket, another window for each request. Bare node:http writes ready objects with one JSON.stringify for each request; Mockvox makes its rows; Prism, Mockoon and WireMock send ready ones.";

export const long: Measure = {
  name: "Long report",
  about: ABOUT,
  columns: [
    { name: "first byte", unit: "ms", goal: { of: "figure", bound: 10 } },
    { name: "whole", unit: "ms", goal: { of: "ratio", bound: 1.25 }, isDrawn: true },
    { name: "size", unit: "MB", hasRatio: false },
  ],
  rounds: { full: 25, quick: 5 },
  warmUps: 8,
  async enter() {
    const entered: Contestant[] = [];
    for (const peer of PEERS_BY_TURN) entered.push(await enterSettled(peer));
    return entered;
  },
};

const LATER = 8;
const SETTLED = 5;

/** A new process each time, since a first answer comes once. */
async function takeFirst(peer: Peer): Promise<Record<string, number>> {
  const server = await startPeer(peer, "long", "listening");
  try {
    const idle = server.readMemory().now;
    server.forgetPeak();
    const { totalMs: first } = await download(server.port, nextQuery());
    const later: number[] = [];
    for (let at = 0; at < LATER; at++) later.push((await download(server.port, nextQuery())).totalMs);
    return {
      first,
      "first to settled": first / median(later.slice(-SETTLED)),
      idle,
      growth: server.readMemory().peak - idle,
    };
  } finally {
    await server.close();
  }
}

export const longFirst: Measure = {
  name: "Long report from a new process",
  about: `${ABOUT} The first answer of a process that has answered nothing yet, how many times as long it takes as the last ${SETTLED} of the ${LATER} after it, the memory of the idle process, and by how much it grows at its peak over all of them.`,
  columns: [
    { name: "first", unit: "ms" },
    { name: "first to settled", unit: "×", hasRatio: false, goal: { of: "figure", bound: 3 } },
    { name: "idle", unit: "MB", hasRatio: false },
    { name: "growth", unit: "MB", isDrawn: true },
  ],
  rounds: { full: 5, quick: 2 },
  warmUps: 0,
  enter: async () =>
    PEERS_BY_TURN.map((peer) => ({ name: peer.name, isOurs: peer.isOurs ?? false, run: () => takeFirst(peer) })),
};
