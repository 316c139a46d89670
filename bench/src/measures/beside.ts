import type { Contestant, Measure } from "../frame/measure.ts";
import { download } from "../load/download.ts";
import { loadUntil } from "../load/load.ts";
import { longQuery } from "../load/windows.ts";
import type { Peer } from "../peers/peer.ts";
import { PEERS_BY_TURN } from "../peers/peers.ts";
import { startPeer } from "../peers/running.ts";

const LONG_ONES = 5;

let asked = 1_000;

async function enter(peer: Peer): Promise<Contestant> {
  const server = await startPeer(peer, "both");
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    async run() {
      let isOver = false;
      const beside = loadUntil(server.port, 1, () => isOver);
      for (let at = 0; at < LONG_ONES; at++) await download(server.port, longQuery(asked++));
      isOver = true;
      const { p50Ms, p99Ms } = await beside;
      return { p50: p50Ms, p99: p99Ms };
    },
  };
}

export const beside: Measure = {
  name: "Small reports while a long one runs",
  about: `One connection asks for small reports, one after the other, while another reads ${LONG_ONES} long ones. Of the peers, those whose one process can do both.`,
  columns: [
    { name: "p50", unit: "ms" },
    { name: "p99", unit: "ms", goal: { of: "figure", bound: 10 } },
  ],
  rounds: { full: 9, quick: 3 },
  async enter() {
    const entered: Contestant[] = [];
    for (const peer of PEERS_BY_TURN.filter(({ answersBoth }) => answersBoth)) entered.push(await enter(peer));
    return entered;
  },
};
