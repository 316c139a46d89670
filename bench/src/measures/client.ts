import { type Client, createClient, decode } from "@mockvox/client";
import { BULK, readPlainly, SMALL } from "../client-work.ts";
import { type Contestant, type Measure, TIME, timed } from "../frame/measure.ts";
import { mockvox } from "../peers/mockvox.ts";
import { startPeer } from "../peers/running.ts";
import { measureInChild } from "../run-child.ts";

/** So many small requests make one figure: one alone is too short to be told from noise. */
const SMALL_REQUESTS = 300;

async function repeat(work: () => Promise<unknown>): Promise<void> {
  for (let at = 0; at < SMALL_REQUESTS; at += 1) await work();
}

async function startFake(): Promise<{ url: string; close(): Promise<void> }> {
  const { port, close } = await startPeer(mockvox, "long");
  return { url: `http://127.0.0.1:${port}`, close };
}

/** Everybody asks one server in a process of its own. */
async function enter(
  works: (url: string, client: Client) => Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Contestant[]> {
  const { url, close } = await startFake();
  const client = createClient({ baseUrl: url, token: "bench" });
  const entered: Contestant[] = Object.entries(works(url, client)).map(([name, work]) => ({
    name,
    isOurs: name !== "fetch and JSON.parse",
    run: timed(work),
  }));
  return [...entered.slice(0, -1), ...entered.slice(-1).map((last) => ({ ...last, close }))];
}

export const clientSmall: Measure = {
  name: "The client beside fetch, small",
  about: `${SMALL_REQUESTS} times diagram_1_2 of ten minutes over a socket of this machine, one after the other.`,
  columns: [TIME],
  rounds: { full: 21, quick: 5 },
  enter: () =>
    enter((url, client) => ({
      "fetch and JSON.parse": () => repeat(() => readPlainly(url, "diagram_1_2", SMALL.from, SMALL.to)),
      "client.report": () => repeat(() => client.report("diagram_1_2", { date_ini: SMALL.from, date_end: SMALL.to })),
    })),
};

export const clientLarge: Measure = {
  name: "The client beside fetch, large",
  about: "About 57,000 rows of diagram_13 over a socket of this machine.",
  columns: [TIME],
  rounds: { full: 11, quick: 3 },
  enter: () =>
    enter((url, client) => {
      const query = { date_ini: BULK.from, date_end: BULK.to };
      return {
        "fetch and JSON.parse": () => readPlainly(url, "diagram_13", BULK.from, BULK.to),
        "client.report": () => client.report("diagram_13", query),
        "client.report and decode": async () => decode("diagram_13", await client.report("diagram_13", query)),
      };
    }),
};

export const clientMemory: Measure = {
  name: "Memory of a 60,000-row pull",
  about: "Growth of a process at its peak while it reads about 57,000 rows of diagram_13, from its start.",
  columns: [{ name: "growth", unit: "MB" }],
  rounds: { full: 5, quick: 1 },
  enter: async () => {
    const { url, close } = await startFake();
    const grow = (way: string) => () => measureInChild("client-memory.ts", way, url);
    return [
      { name: "fetch and JSON.parse", run: grow("plain") },
      { name: "client.report", isOurs: true, run: grow("report") },
      { name: "pull", isOurs: true, run: grow("pull"), close },
    ];
  },
};
