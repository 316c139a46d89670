import { spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setupServer } from "msw/node";
import { createHandlers } from "../src/handlers.ts";
import { createFake, toFetch } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { openRaw, rawGet, statusesIn } from "./raw-socket.ts";
import { aDay } from "./test-client.ts";

const reportPath = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const vendorUrl = `https://wv0001.wolkvox.com${reportPath}`;
const headers = { "wolkvox-token": "demo" };

/** A mock server with default options behind an adapter, as its client sees it. */
interface OpenEdge extends AsyncDisposable {
  fetch(): Promise<Response>;
}

/** The adapters. */
export const edges: Readonly<Record<string, () => OpenEdge | Promise<OpenEdge>>> = {
  toFetch: () => {
    const fetch = toFetch(createFake());
    return { fetch: () => fetch(new Request(vendorUrl, { headers })), [Symbol.asyncDispose]: async () => {} };
  },
  MSW: () => {
    const server = setupServer(...createHandlers());
    server.listen();
    return { fetch: () => fetch(vendorUrl, { headers }), [Symbol.asyncDispose]: async () => server.close() };
  },
  "the test double": () => {
    const wolkvox = setupWolkvox();
    wolkvox.listen();
    return { fetch: () => fetch(vendorUrl, { headers }), [Symbol.asyncDispose]: async () => wolkvox.close() };
  },
  "a socket": async () => {
    const server = await serve({ port: 0 });
    return { fetch: () => fetch(server.url + reportPath, { headers }), [Symbol.asyncDispose]: () => server.close() };
  },
};

/** The statuses of three simultaneous requests, in ascending order. */
export async function sendThree(edge: OpenEdge): Promise<number[]> {
  const responses = await Promise.all([edge.fetch(), edge.fetch(), edge.fetch()]);
  await Promise.all(responses.map((response) => response.arrayBuffer()));
  return responses.map(({ status }) => status).sort();
}

/**
 * Writes three requests in one turn of the event loop, each on a connection that the server has accepted, which it does for one per
 * turn. Returns the statuses in ascending order.
 */
export async function writeThree(url: string): Promise<number[]> {
  const sockets = [1, 2, 3].map(() => openRaw(url, rawGet("/")));
  await Promise.all(sockets.map((socket) => once(socket, "data")));
  for (const socket of sockets) socket.write(rawGet(reportPath, "Connection: close"));
  const texts = await Promise.all(sockets.map((socket) => text(socket)));
  for (const socket of sockets) socket.destroy();
  return texts.flatMap(statusesIn).sort();
}

/** Three requests of another process: their sorted statuses, and the milliseconds between the first and the last that arrived. */
export interface Burst {
  statuses: string;
  spanMs: number;
}

/** Sends three requests with `fetch` from another process, again and again. */
export async function fetchThreeElsewhere(url: string, times: number): Promise<Burst[]> {
  const arrivals: number[] = [];
  const onRequest = (message: unknown): void => {
    if ((message as { request: IncomingMessage }).request.headers.host === new URL(url).host)
      arrivals.push(performance.now());
  };
  subscribe("http.server.request.start", onRequest);
  const script = `
    const send = async () => {
      const response = await fetch(${JSON.stringify(url + reportPath)}, { headers: ${JSON.stringify(headers)} });
      await response.arrayBuffer();
      return response.status;
    };
    const found = [];
    for (let count = 0; count < ${times}; count += 1) found.push((await Promise.all([send(), send(), send()])).sort().join());
    console.log(JSON.stringify(found));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found: string[] = JSON.parse(await text(child.stdout));
  unsubscribe("http.server.request.start", onRequest);
  return found.map((statuses, index) => {
    const [first = 0, , last = 0] = arrivals.slice(3 * index, 3 * index + 3);
    return { statuses, spanMs: last - first };
  });
}

/** Bursts that arrived well within the processing time of the first request. On a busy machine the other process is interrupted in between. */
export function simultaneous(bursts: readonly Burst[]): Burst[] {
  return bursts.filter(({ spanMs }) => spanMs < 1.5);
}

/** Sends requests one after the other. Returns how many had each status. */
export async function runLane(url: string, count: number, keepAlive: boolean): Promise<Record<number, number>> {
  const agent = new Agent({ keepAlive, maxSockets: 1 });
  const found: Record<number, number> = {};
  for (let sent = 0; sent < count; sent += 1) {
    const status = await new Promise<number>((resolve, reject) => {
      get(url + reportPath, { agent, headers }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
      }).on("error", reject);
    });
    found[status] = (found[status] ?? 0) + 1;
  }
  agent.destroy();
  return found;
}
