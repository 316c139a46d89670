/** A request that would take ninety seconds and times out after sixty, on a clock that jumps to the next timer. */
import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { serve } from "@mockvox/mock-server/serve";
import { reportsPath, smallQuery } from "../load/queries.ts";
import { printFigures } from "./print.ts";

const [, , target] = process.argv;
const timedOut = 408;

const clock = virtualClock({ auto: true });
async function read(origin: string, number: number): Promise<number> {
  const response = await fetch(`${origin}${reportsPath}?${smallQuery(number)}`, {
    headers: { "wolkvox-token": "bench" },
  });
  await response.text();
  return response.status;
}

/** The first request only warms up. */
async function measure(origin: string, setLatency: (milliseconds: number) => void): Promise<void> {
  await read(origin, 0);
  setLatency(90_000);
  const before = performance.now();
  const start = clock.now();
  const status = await read(origin, 1);
  const time = performance.now() - before;
  const elapsed = clock.now() - start;
  if (status !== timedOut || elapsed !== 60_000) {
    throw new Error(`Expected status ${timedOut} after 60000 ms, got ${status} after ${elapsed} ms.`);
  }
  printFigures({ time });
}

if (target === "socket") {
  await using server = await serve({ port: 0, clock });
  await measure(server.url, server.wolkvox.setLatency);
} else {
  const wolkvox = setupWolkvox({ clock });
  wolkvox.listen();
  await measure("https://wv0001.wolkvox.com", wolkvox.setLatency);
  wolkvox.close();
}
