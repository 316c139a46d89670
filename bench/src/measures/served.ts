import { type Download, downloadBulk } from "../download.ts";
import type { Contestant, Measure } from "../frame/measure.ts";
import { type ServerProcess, startServer } from "../server-process.ts";

const SERVERS = { "bare node:http, ready rows": "bare-server.ts", "mockvox serve": "mockvox-server.ts" } as const;

/** Every server once, each with a way to take its figure; the goal is ours. */
async function enterServers(take: (server: ServerProcess) => Promise<number>, ours?: number): Promise<Contestant[]> {
  const entered: Contestant[] = [];
  for (const [name, file] of Object.entries(SERVERS)) {
    const server = await startServer(file);
    const goal = name === "mockvox serve" ? ours : undefined;
    entered.push({ name, run: () => take(server), close: server.close, ...(goal === undefined ? {} : { goal }) });
  }
  return entered;
}

const takeTime = (read: (download: Download) => number) => async (server: ServerProcess) =>
  read(await downloadBulk(server.url));

const about = "60,000 rows of diagram_13 over a socket of this machine, the server in a process of its own.";

export const firstByte: Measure = {
  name: "First byte of a long answer",
  unit: "ms",
  about,
  rounds: { full: 21, quick: 5 },
  enter: () => enterServers(takeTime(({ firstByteMs }) => firstByteMs)),
};

export const lastByte: Measure = {
  name: "Last byte of a long answer",
  unit: "ms",
  about,
  rounds: { full: 21, quick: 5 },
  enter: () =>
    enterServers(
      takeTime(({ totalMs }) => totalMs),
      1.5,
    ),
};

const MEGABYTE = 2 ** 20;

/** A new process each time, since a peak never falls. */
async function growPeak(file: string): Promise<number> {
  const server = await startServer(file);
  try {
    const { now } = await server.readMemory();
    for (let at = 0; at < 5; at++) await downloadBulk(server.url);
    return ((await server.readMemory()).peak - now) / MEGABYTE;
  } finally {
    await server.close();
  }
}

export const peakMemory: Measure = {
  name: "Peak memory of a long answer",
  unit: "MB",
  about: `${about} Growth at the peak over five downloads, of what the server had before.`,
  rounds: { full: 5, quick: 1 },
  enter: async () =>
    Object.entries(SERVERS).map(([name, file]) => ({
      name,
      run: () => growPeak(file),
    })),
};
