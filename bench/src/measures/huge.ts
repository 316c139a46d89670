import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contestant, Measure } from "../frame/measure.ts";
import { download } from "../load/download.ts";
import { mockvox } from "../peers/mockvox.ts";
import type { Peer } from "../peers/peer.ts";
import { bare } from "../peers/peers.ts";
import { startPeer } from "../peers/running.ts";
import { WORK } from "../setup/folder.ts";

/** Interactions a day whose month is just under the vendor's 256 MB. */
const SIZE = "33000";
const QUERY = "api=diagram_13&date_ini=20260301000000&date_end=20260331235959";

const unlimited: Peer = {
  ...mockvox,
  async prepare(work, port) {
    const profile = join(WORK, "all-rows.json");
    const answers = { "row-limit": "all" };
    await writeFile(profile, JSON.stringify({ mockvox: 1, name: "all-rows", extends: "default", answers }));
    const { args, ...command } = await mockvox.prepare(work, port);
    return { ...command, args: [...args, "--profile", profile, "--size", SIZE] };
  },
};

async function take(peer: Peer): Promise<Record<string, number>> {
  const server = await startPeer(peer, "huge", "listening");
  try {
    const idle = server.readMemory().now;
    server.forgetPeak();
    const { firstByteMs, totalMs, bytes } = await download(server.port, QUERY);
    return { "first byte": firstByteMs, whole: totalMs, size: bytes / 1e6, growth: server.readMemory().peak - idle };
  } finally {
    await server.close();
  }
}

const enter = (peer: Peer): Contestant => ({ name: peer.name, isOurs: peer.isOurs ?? false, run: () => take(peer) });

export const huge: Measure = {
  name: "An answer of 256 MB",
  about:
    "A month of diagram_13 where the claim `row-limit` says `all`, in a new process, and by how much that grows at its peak. Bare node:http writes as many ready objects as one text. Mockvox makes the rows twice: `size-limit` wants their bytes counted before the first goes out.",
  columns: [
    { name: "first byte", unit: "ms" },
    { name: "whole", unit: "ms" },
    { name: "size", unit: "MB", hasRatio: false },
    { name: "growth", unit: "MB", goal: { of: "figure", bound: 150 }, isDrawn: true },
  ],
  rounds: { full: 3, quick: 1 },
  warmUps: 0,
  enter: async () => [enter(bare), enter(unlimited)],
};
