/** A day of the clock: five reports every five minutes, a quota that is spent before the evening, and full again at midnight. */
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { formatVendorSecond, reportIds } from "@mockvox/spec";
import { PATH } from "../load/windows.ts";
import { print } from "./print.ts";

const MIDNIGHT = Date.UTC(2026, 2, 4, 5);
const MINUTES = 5;
const PULLS = ((24 * 60) / MINUTES) * reportIds.length;
/** Of one licence. */
const QUOTA = 1_000;

const clock = virtualClock({ start: MIDNIGHT });
await using server = await serve({ port: 0, seed: 7, clock, licenses: 1 });

async function pull(api: string): Promise<number> {
  const now = Math.floor(clock.now() / 1000);
  const window = `date_ini=${formatVendorSecond(now - MINUTES * 60)}&date_end=${formatVendorSecond(now - 1)}`;
  const campaign = api === "campaign_8" ? "&campaign_id=all" : "";
  const url = `${server.url}${PATH}?api=${api}&${window}${campaign}`;
  const response = await fetch(url, { headers: { "wolkvox-token": "bench" } });
  await response.arrayBuffer();
  return response.status;
}

const before = performance.now();
let answered = 0;
for (let at = 0; at < PULLS; at++) {
  if ((await pull(reportIds[at % reportIds.length] ?? "")) !== 403) answered += 1;
  if (at % reportIds.length === reportIds.length - 1) clock.advance({ minutes: MINUTES });
}
const afterMidnight = await pull("cdr_4");
const time = performance.now() - before;
if (answered !== QUOTA || afterMidnight === 403) {
  throw new Error(`Failed to live a day: ${answered} pulls were answered, and ${afterMidnight} after midnight.`);
}
print({ time });
