/** A server for a very long load; reports its live heap on request. Thirty days of mock time pass meanwhile. */
import { createServer } from "node:http";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { busyQuery } from "../load/queries.ts";
import { readResponse } from "../setup/responses.ts";
import { readHeap } from "./print.ts";

const dayCount = 30;
const [, , kind, requests] = process.argv;

async function startOurs(): Promise<number> {
  const clock = virtualClock({ start: Date.UTC(2026, 5, 1) });
  const step = { milliseconds: (dayCount * 86_400_000) / Number(requests) };
  const { url } = await serve({ port: 0, seed: 7, clock, latency: 0, onResponse: () => clock.advance(step) });
  return Number(new URL(url).port);
}

async function startBare(): Promise<number> {
  const text = await readResponse("medium", busyQuery);
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

process.on("message", () => process.send?.(readHeap()));
process.send?.(kind === "ours" ? await startOurs() : await startBare());
