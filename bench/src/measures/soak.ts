import { fork } from "node:child_process";
import { once } from "node:events";
import type { Candidate, Measure } from "../frame/measure.ts";
import { loadUntil } from "../load/load.ts";
import { smallQuery } from "../load/queries.ts";
import { childFile } from "../setup/process.ts";

const connectionCount = 50;
const reportParameters = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8&campaign_id=all", "diagram_13"];

function queryOf(number: number): string {
  return smallQuery(number).replace("cdr_4", reportParameters[number % reportParameters.length] ?? "cdr_4");
}

async function load(port: number, requests: number): Promise<void> {
  let left = requests;
  await loadUntil(port, connectionCount, () => left-- <= 0, queryOf);
}

/** The first tenth covers one-time allocations; any growth after that is a leak. */
async function soakOnce(kind: string, requests: number) {
  const child = fork(childFile("soak.ts"), [kind, String(requests)], { execArgv: ["--expose-gc"] });
  try {
    const [port] = await once(child, "message");
    const readHeap = async (): Promise<number> => {
      child.send("heap");
      const [heap] = await once(child, "message");
      return heap;
    };
    await load(port, requests / 10);
    const steady = await readHeap();
    await load(port, (requests * 4) / 10);
    const half = await readHeap();
    await load(port, requests / 2);
    const end = await readHeap();
    return { steady, half, end, growth: ((end - steady) * 1_000) / ((requests * 0.9) / 1_000) };
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

function createCandidate(name: string, kind: string, requests: number): Candidate {
  return {
    name,
    isOurs: kind === "ours",
    run: () => soakOnce(kind, requests),
  };
}

export const soak: Measure = {
  name: "A million requests",
  description: `Short date ranges of all five reports on ${connectionCount} connections with one token each, while thirty days of mock time pass. Live heap after a tenth of the requests, half, and all, and its growth per 1,000 requests after the first tenth. A quick run sends 50,000 requests.`,
  columns: [
    { name: "steady", unit: "MB", hasRatio: false },
    { name: "half", unit: "MB", hasRatio: false },
    { name: "end", unit: "MB", hasRatio: false },
    { name: "growth", unit: "kB per 1,000", hasRatio: false, goal: { metric: "figure", bound: 10 } },
  ],
  rounds: { full: 1, quick: 1 },
  warmUps: 0,
  setUp: async (isQuick) => {
    const requests = isQuick ? 50_000 : 1_000_000;
    return [createCandidate("bare node:http", "bare", requests), createCandidate("Mockvox", "ours", requests)];
  },
};
