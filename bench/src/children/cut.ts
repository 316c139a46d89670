/** A request that would work for ninety seconds and is cut after sixty, of a clock that jumps to whoever waits. */
import { virtualClock } from "@mockvox/mock-server";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { serve } from "@mockvox/mock-server/serve";
import { PATH, smallQuery } from "../load/windows.ts";
import { print } from "./print.ts";

const [, , way] = process.argv;
const TIMED_OUT = 408;

const clock = virtualClock({ auto: true });
const ask = async (origin: string, number: number): Promise<number> => {
  const response = await fetch(`${origin}${PATH}?${smallQuery(number)}`, { headers: { "wolkvox-token": "bench" } });
  await response.text();
  return response.status;
};

/** The first request only opens what there is to open. */
async function measure(origin: string, setLatency: (milliseconds: number) => void): Promise<void> {
  await ask(origin, 0);
  setLatency(90_000);
  const before = performance.now();
  const start = clock.now();
  const status = await ask(origin, 1);
  const time = performance.now() - before;
  const passed = clock.now() - start;
  if (status !== TIMED_OUT || passed !== 60_000) throw new Error(`Failed to be cut: ${status} after ${passed} ms.`);
  print({ time });
}

if (way === "socket") {
  await using server = await serve({ port: 0, clock });
  await measure(server.url, server.wolkvox.setLatency);
} else {
  const wolkvox = setupWolkvox({ clock });
  wolkvox.listen();
  await measure("https://wv0001.wolkvox.com", wolkvox.setLatency);
  wolkvox.close();
}
