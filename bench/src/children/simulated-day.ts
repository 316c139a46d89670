/** A simulated day: five reports every five minutes, with a quota that is spent before the evening and renewed at midnight. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { formatVendorTime, reportIds } from "@mockvox/spec";
import { reportsPath } from "../load/queries.ts";
import { printFigures } from "./print.ts";

const midnight = Date.UTC(2026, 2, 4, 5);
const minutesBetweenPulls = 5;
const pullCount = ((24 * 60) / minutesBetweenPulls) * reportIds.length;
/** The daily quota of one licence. */
const dailyQuota = 1_000;

const clock = virtualClock({ start: midnight });
await using server = await serve({ port: 0, seed: 7, clock, latency: 0, licenses: 1 });

async function pull(origin: string, api: string): Promise<{ status: number; text: string }> {
  const now = Math.floor(clock.now() / 1000);
  const dateRange = `date_ini=${formatVendorTime(now - minutesBetweenPulls * 60)}&date_end=${formatVendorTime(now - 1)}`;
  const campaign = api === "campaign_8" ? "&campaign_id=all" : "";
  const url = `${origin}${reportsPath}?api=${api}&${dateRange}${campaign}`;
  const response = await fetch(url, { headers: { "wolkvox-token": "bench" } });
  return { status: response.status, text: await response.text() };
}

/** Pulls for a day, and returns how many were accepted. */
async function pullForADay(origin: string): Promise<number> {
  let accepted = 0;
  for (let index = 0; index < pullCount; index++) {
    if ((await pull(origin, reportIds[index % reportIds.length] ?? "")).status !== 403) accepted += 1;
    if (index % reportIds.length === reportIds.length - 1) clock.advance({ minutes: minutesBetweenPulls });
  }
  return accepted;
}

/** The same pulls from a bare server, which sends one precomputed text. */
async function measureBare(): Promise<number> {
  const text = (await pull(server.url, "cdr_4")).text;
  const bare = createServer((_, response) => response.end(text)).listen(0, "127.0.0.1");
  await once(bare, "listening");
  const { port } = bare.address() as AddressInfo;
  const before = performance.now();
  await pullForADay(`http://127.0.0.1:${port}`);
  const time = performance.now() - before;
  bare.close();
  bare.closeAllConnections();
  return time;
}

async function measureMock(): Promise<number> {
  const before = performance.now();
  const accepted = await pullForADay(server.url);
  const { status } = await pull(server.url, "cdr_4");
  const time = performance.now() - before;
  if (accepted === dailyQuota && status !== 403) return time;
  throw new Error(`Expected ${dailyQuota} accepted pulls, got ${accepted}; status after midnight: ${status}.`);
}

printFigures({ time: await (process.argv[2] === "bare" ? measureBare() : measureMock()) });
