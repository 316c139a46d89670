import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Candidate, Measure } from "../frame/measure.ts";
import { download } from "../load/download.ts";
import { mockvox } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { bareServer } from "../peers/peers.ts";
import { startPeer } from "../peers/start-peer.ts";
import { workFolder } from "../setup/machine.ts";

/** Interactions per day for a month of just under the vendor's 256 MB. */
const interactionsPerDay = "38000";
const wholeMonthQuery = "api=diagram_13&date_ini=20260301000000&date_end=20260331235959";

const unlimited: Peer = {
  ...mockvox,
  async prepare(work, port) {
    const profile = join(workFolder, "all-rows.json");
    const answers = { "row-limit": "all" };
    await writeFile(profile, JSON.stringify({ mockvox: 1, name: "all-rows", extends: "default", answers }));
    const { args, ...command } = await mockvox.prepare(work, port);
    return { ...command, args: [...args, "--profile", profile, "--size", interactionsPerDay] };
  },
};

async function measureDownload(peer: Peer): Promise<Record<string, number>> {
  const server = await startPeer(peer, "huge", "listening");
  try {
    const idle = server.readMemory().now;
    server.resetPeak();
    const { firstByteMs, totalMs, bytes } = await download(server.port, wholeMonthQuery);
    return { "first byte": firstByteMs, complete: totalMs, size: bytes / 1e6, growth: server.readMemory().peak - idle };
  } finally {
    await server.close();
  }
}

function createCandidate(peer: Peer): Candidate {
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    run: () => measureDownload(peer),
  };
}

export const huge: Measure = {
  name: "A response of 256 MB",
  description:
    "A month of diagram_13 where the claim `row-limit` is `all`, in a new process, with its peak memory growth. Bare node:http serializes as many precomputed objects at once. Mockvox generates the rows twice: `size-limit` requires their bytes to be counted before the first one is sent.",
  columns: [
    { name: "first byte", unit: "ms" },
    { name: "complete", unit: "ms" },
    { name: "size", unit: "MB", hasRatio: false },
    { name: "growth", unit: "MB", goal: { metric: "figure", bound: 80 }, isCharted: true },
  ],
  rounds: { full: 3, quick: 1 },
  warmUps: 0,
  setUp: async () => [createCandidate(bareServer), createCandidate(unlimited)],
};
