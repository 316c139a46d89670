import { fork } from "node:child_process";
import { once } from "node:events";
import type { Contestant, Measure } from "../frame/measure.ts";
import { loadUntil } from "../load/load.ts";
import { smallQuery } from "../load/windows.ts";
import { childFile } from "../run-child.ts";

const CONNECTIONS = 50;
const REPORTS = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8&campaign_id=all", "diagram_13"];

const queryOf = (number: number): string =>
  smallQuery(number).replace("cdr_4", REPORTS[number % REPORTS.length] ?? "cdr_4");

async function load(port: number, requests: number): Promise<void> {
  let left = requests;
  await loadUntil(port, CONNECTIONS, () => left-- <= 0, queryOf);
}

/** The first tenth settles what a process makes once; what grows after that grows for ever. */
async function soakOnce(which: string, requests: number) {
  const child = fork(childFile("soak.ts"), [which, String(requests)], { execArgv: ["--expose-gc"] });
  try {
    const [port] = await once(child, "message");
    const readHeap = async (): Promise<number> => {
      child.send("heap");
      const [heap] = await once(child, "message");
      return heap;
    };
    await load(port, requests / 10);
    const settled = await readHeap();
    await load(port, (requests * 4) / 10);
    const half = await readHeap();
    await load(port, requests / 2);
    const end = await readHeap();
    return { settled, half, end, growth: ((end - settled) * 1_000) / ((requests * 0.9) / 1_000) };
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

const enter = (name: string, which: string, requests: number): Contestant => ({
  name,
  isOurs: which === "ours",
  run: () => soakOnce(which, requests),
});

export const soak: Measure = {
  name: "A million requests",
  about: `Small windows of all five reports on ${CONNECTIONS} connections with a token each, while thirty days of the clock pass. Live heap after a tenth of them, half, and all, and its growth from the tenth on for every 1,000. A quick run asks 50,000 times.`,
  columns: [
    { name: "settled", unit: "MB", hasRatio: false },
    { name: "half", unit: "MB", hasRatio: false },
    { name: "end", unit: "MB", hasRatio: false },
    { name: "growth", unit: "kB per 1,000", hasRatio: false, goal: { of: "figure", bound: 10 } },
  ],
  rounds: { full: 1, quick: 1 },
  warmUps: 0,
  enter: async (isQuick) => {
    const requests = isQuick ? 50_000 : 1_000_000;
    return [enter("bare node:http", "bare", requests), enter("Mockvox", "ours", requests)];
  },
};
