/** A server for a very long load; tells its live heap whenever it is asked. Of the fake's clock thirty days pass meanwhile. */
import { createServer } from "node:http";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { BUSY_WINDOW } from "../load/windows.ts";
import { readAnswer } from "../setup/answers.ts";
import { readHeap } from "./print.ts";

const DAYS = 30;
const [, , which, requests] = process.argv;

async function startOurs(): Promise<number> {
  const clock = virtualClock({ start: Date.UTC(2026, 5, 1) });
  const step = { milliseconds: (DAYS * 86_400_000) / Number(requests) };
  const { url } = await serve({ port: 0, seed: 7, clock, onAnswered: () => clock.advance(step) });
  return Number(new URL(url).port);
}

async function startBare(): Promise<number> {
  const text = await readAnswer("medium", BUSY_WINDOW);
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

process.on("message", () => process.send?.(readHeap()));
process.send?.(which === "ours" ? await startOurs() : await startBare());
