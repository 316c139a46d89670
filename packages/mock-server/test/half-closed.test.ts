import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { RecordedRequest } from "../src/index.ts";
import { virtualClock } from "../src/index.ts";
import { type RunningMockServer, type ServeOptions, serve } from "../src/serve.ts";
import { openRaw, rawGet, received, statusesIn } from "./raw-socket.ts";
import { aDay, present } from "./test-client.ts";

const reportPath = "/api/v2/reports_manager.php";
const targetOf = (api: string, date_end: string = aDay.date_end): string =>
  `${reportPath}?${new URLSearchParams({ api, ...aDay, date_end })}`;
const body = Buffer.alloc(300_000, "a");
const page = {
  owns: (path: string) => path === "/",
  read: async () => ({ body, type: "text/plain", isImmutable: false }),
};

/** Sends a request, shuts down the sending side, and returns what comes back. */
function receivedAfterShutdown({ url }: RunningMockServer, target: string): Promise<string> {
  const socket = openRaw(url, rawGet(target));
  socket.end();
  return received(socket);
}

test.each<[string, ServeOptions, string, RegExp]>([
  ["a small report", {}, targetOf("cdr_4"), /\r\n0\r\n\r\n$/],
  ["60,000 rows", { size: 3_000 }, targetOf("diagram_13", "20260331235959"), /\]\}\r\n0\r\n\r\n$/],
  ["a report after some processing time", { latency: 30 }, targetOf("cdr_4"), /\r\n0\r\n\r\n$/],
  ["a file of the page", { page }, "/", /a{300000}$/],
  ["a control", {}, "/__mockvox/health", /"ready"/],
])("responds with %s to a client that has shut down its sending side", async (_, options, target, ending) => {
  await using server = await serve({ port: 0, ...options });
  const text = await receivedAfterShutdown(server, target);
  expect(text.slice(0, 12)).toBe("HTTP/1.1 200");
  expect(text.slice(-400_000)).toMatch(ending);
});

test("responds to all requests that were sent before the sending side was shut down", async () => {
  await using server = await serve({ port: 0 });
  const socket = openRaw(server.url, rawGet(targetOf("cdr_4")) + rawGet("/__mockvox/health") + rawGet("/none"));
  socket.end();
  expect(statusesIn(await received(socket))).toEqual([200, 200, 404]);
});

/** Starts a server whose requests are in progress until the clock is advanced, and sends one request. */
async function atWork(): Promise<{
  server: RunningMockServer;
  socket: ReturnType<typeof openRaw>;
  finish(): Promise<RecordedRequest>;
}> {
  const clock = virtualClock({ start: present });
  const server = await serve({ port: 0, clock, latency: 1_000 });
  const socket = openRaw(server.url, rawGet(targetOf("cdr_4")));
  const usage = () => server.wolkvox.tenant().usage();
  while ((await usage()).slots.used === 0) await setImmediate();
  const { promise, resolve } = Promise.withResolvers<RecordedRequest>();
  server.wolkvox.follow(resolve);
  return { server, socket, finish: () => promise };
}

test("frees the slot at once when the client resets the connection", async () => {
  const { server, socket, finish } = await atWork();
  socket.resetAndDestroy();
  expect(await finish()).toMatchObject({ status: undefined, complete: false });
  expect((await server.wolkvox.tenant().usage()).slots.used).toBe(0);
  await server.close();
});

test("records a response as incomplete when its client had closed the connection before it was written", async () => {
  const { server, socket, finish } = await atWork();
  socket.destroy();
  // Until the server is notified, this client cannot be distinguished from one that is waiting.
  const other = openRaw(server.url, rawGet("/__mockvox/health", "Connection: close"));
  await received(other);
  server.wolkvox.clock.advance({ seconds: 1 });
  expect(await finish()).toMatchObject({ status: 200, complete: false });
  await server.close();
});

test("records a response as complete when its client had only shut down its sending side", async () => {
  const { server, socket, finish } = await atWork();
  socket.end();
  await received(openRaw(server.url, rawGet("/__mockvox/health", "Connection: close")));
  const text = received(socket);
  server.wolkvox.clock.advance({ seconds: 1 });
  expect(await finish()).toMatchObject({ status: 200, complete: true });
  expect(await text).toMatch(/^HTTP\/1\.1 200[\s\S]*\r\n0\r\n\r\n$/);
  await server.close();
});

test("does not wait on close for a client that may have disconnected", async () => {
  const { server, socket, finish } = await atWork();
  socket.end();
  await received(openRaw(server.url, rawGet("/__mockvox/health", "Connection: close")));
  await server.close();
  expect(await finish()).toMatchObject({ status: undefined, complete: false });
});
