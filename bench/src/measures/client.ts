import { type Client, createClient } from "@mockvox/client";
import { decode } from "@mockvox/client/decode";
import { largeRange, readWithFetch, smallRange } from "../client-work.ts";
import { type Candidate, type Measure, timeColumn, timed } from "../frame/measure.ts";
import { mockvox } from "../peers/mockvox.ts";
import { startPeer } from "../peers/start-peer.ts";
import { measureInChild } from "../setup/process.ts";

/** Requests per figure: a single one is too short to stand out from the noise. */
const smallRequestCount = 300;

async function repeat(work: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < smallRequestCount; index++) await work();
}

async function startMockServer(): Promise<{ url: string; close(): Promise<void> }> {
  const { port, close } = await startPeer(mockvox, "long");
  return { url: `http://127.0.0.1:${port}`, close };
}

/** All candidates send to one server, in a separate process. */
async function createCandidates(
  createWorks: (url: string, client: Client) => Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Candidate[]> {
  const { url, close } = await startMockServer();
  const client = createClient({ baseUrl: url, token: "bench" });
  const candidates: Candidate[] = Object.entries(createWorks(url, client)).map(([name, work]) => ({
    name,
    isOurs: name !== "fetch and JSON.parse",
    run: timed(work),
  }));
  return [...candidates.slice(0, -1), ...candidates.slice(-1).map((last) => ({ ...last, close }))];
}

export const clientSmall: Measure = {
  name: "The client compared with fetch, small",
  description: `${smallRequestCount} times diagram_1_2 of ten minutes over a local socket, one after the other.`,
  columns: [timeColumn],
  rounds: { full: 21, quick: 5 },
  setUp: () =>
    createCandidates((url, client) => ({
      "fetch and JSON.parse": () => repeat(() => readWithFetch(url, "diagram_1_2", smallRange.from, smallRange.to)),
      "client.report": () =>
        repeat(() => client.report("diagram_1_2", { date_ini: smallRange.from, date_end: smallRange.to })),
    })),
};

export const clientLarge: Measure = {
  name: "The client compared with fetch, large",
  description: "About 57,000 rows of diagram_13 over a local socket.",
  columns: [timeColumn],
  rounds: { full: 11, quick: 3 },
  setUp: () =>
    createCandidates((url, client) => {
      const query = { date_ini: largeRange.from, date_end: largeRange.to };
      return {
        "fetch and JSON.parse": () => readWithFetch(url, "diagram_13", largeRange.from, largeRange.to),
        "client.report": () => client.report("diagram_13", query),
        "client.report and decode": async () => decode("diagram_13", await client.report("diagram_13", query)),
      };
    }),
};

export const clientMemory: Measure = {
  name: "Memory of a 60,000-row pull",
  description: "Peak memory growth of a new process while it reads about 57,000 rows of diagram_13.",
  columns: [{ name: "growth", unit: "MB" }],
  rounds: { full: 5, quick: 1 },
  setUp: async () => {
    const { url, close } = await startMockServer();
    const measureGrowth = (method: string) => () => measureInChild("client-memory.ts", method, url);
    return [
      { name: "fetch and JSON.parse", run: measureGrowth("plain") },
      { name: "client.report", isOurs: true, run: measureGrowth("report") },
      { name: "pull", isOurs: true, run: measureGrowth("pull"), close },
    ];
  },
};
