import { type Client, createClient, decode } from "@mockvox/client";
import { BULK, readPlainly, SMALL } from "../client-work.ts";
import { type Contestant, type Measure, timed } from "../frame/measure.ts";
import { measureInChild } from "../run-child.ts";
import { startServer } from "../server-process.ts";

/** So many small requests make one figure: one alone is too short to be told from noise. */
const SMALL_REQUESTS = 300;

async function repeat(work: () => Promise<unknown>): Promise<void> {
  for (let at = 0; at < SMALL_REQUESTS; at += 1) await work();
}

/** Everybody asks one server in a process of its own. */
async function enter(
  works: (url: string, client: Client) => Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Contestant[]> {
  const server = await startServer("mockvox-server.ts");
  const client = createClient({ baseUrl: server.url, token: "bench" });
  const entered: Contestant[] = Object.entries(works(server.url, client)).map(([name, work]) => ({
    name,
    run: timed(work),
  }));
  return [...entered.slice(0, -1), ...entered.slice(-1).map((last) => ({ ...last, close: server.close }))];
}

export const clientSmall: Measure = {
  name: "The client beside fetch, small",
  unit: "ms",
  about: `${SMALL_REQUESTS} times diagram_1_2 of ten minutes over a socket of this machine, one after the other.`,
  rounds: { full: 21, quick: 5 },
  enter: () =>
    enter((url, client) => ({
      "fetch and JSON.parse": () => repeat(() => readPlainly(url, "diagram_1_2", SMALL.from, SMALL.to)),
      "client.report": () => repeat(() => client.report("diagram_1_2", { date_ini: SMALL.from, date_end: SMALL.to })),
    })),
};

export const clientLarge: Measure = {
  name: "The client beside fetch, large",
  unit: "ms",
  about: "About 57,000 rows of diagram_13 over a socket of this machine.",
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
  unit: "MB",
  about: "Growth of a process at its peak while it reads about 57,000 rows of diagram_13, from its start.",
  rounds: { full: 5, quick: 1 },
  enter: async () => {
    const server = await startServer("mockvox-server.ts");
    const grow = (way: string) => () => measureInChild("client-memory.ts", way, server.url);
    return [
      { name: "fetch and JSON.parse", run: grow("plain") },
      { name: "client.report", run: grow("report") },
      { name: "pull", run: grow("pull"), close: server.close },
    ];
  },
};
