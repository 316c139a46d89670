/** A simulated day: five reports every five minutes, with a quota that is spent before the evening and renewed at midnight. */
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

async function pull(api: string): Promise<number> {
  const now = Math.floor(clock.now() / 1000);
  const dateRange = `date_ini=${formatVendorTime(now - minutesBetweenPulls * 60)}&date_end=${formatVendorTime(now - 1)}`;
  const campaign = api === "campaign_8" ? "&campaign_id=all" : "";
  const url = `${server.url}${reportsPath}?api=${api}&${dateRange}${campaign}`;
  const response = await fetch(url, { headers: { "wolkvox-token": "bench" } });
  await response.arrayBuffer();
  return response.status;
}

const before = performance.now();
let accepted = 0;
for (let index = 0; index < pullCount; index++) {
  if ((await pull(reportIds[index % reportIds.length] ?? "")) !== 403) accepted += 1;
  if (index % reportIds.length === reportIds.length - 1) clock.advance({ minutes: minutesBetweenPulls });
}
const afterMidnight = await pull("cdr_4");
const time = performance.now() - before;
if (accepted !== dailyQuota || afterMidnight === 403) {
  throw new Error(`Expected ${dailyQuota} accepted pulls, got ${accepted}; status after midnight: ${afterMidnight}.`);
}
printFigures({ time });
