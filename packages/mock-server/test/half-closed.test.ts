import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Entry } from "../src/index.ts";
import { virtualClock } from "../src/index.ts";
import { type FakeServer, type ServeOptions, serve } from "../src/serve.ts";
import { aDay, present } from "./asker.ts";
import { openRaw, rawGet, received, statusesIn } from "./raw-socket.ts";

const reportPath = "/api/v2/reports_manager.php";
const targetOf = (api: string, date_end: string = aDay.date_end): string =>
  `${reportPath}?${new URLSearchParams({ api, ...aDay, date_end })}`;
const body = Buffer.alloc(300_000, "a");
const page = {
  owns: (path: string) => path === "/",
  read: async () => ({ body, type: "text/plain", isLasting: false }),
};

/** Sends a request, shuts the sending side down, and gives what comes back. */
function receivedAfterShutdown({ url }: FakeServer, target: string): Promise<string> {
  const socket = openRaw(url, rawGet(target));
  socket.end();
  return received(socket);
}

test.each<[string, ServeOptions, string, RegExp]>([
  ["a small report", {}, targetOf("cdr_4"), /\r\n0\r\n\r\n$/],
  ["60,000 rows", { size: 3_000 }, targetOf("diagram_13", "20260331235959"), /\]\}\r\n0\r\n\r\n$/],
  ["a report after some work", { latency: 30 }, targetOf("cdr_4"), /\r\n0\r\n\r\n$/],
  ["a file of the page", { page }, "/", /a{300000}$/],
  ["a control", {}, "/__mockvox/health", /"ready"/],
])("responds with %s to a caller that has shut down its sending side", async (_, options, target, ending) => {
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

/** Starts a server whose requests work until the clock is advanced, and one request of a caller. */
async function atWork(): Promise<{ server: FakeServer; caller: ReturnType<typeof openRaw>; finish(): Promise<Entry> }> {
  const clock = virtualClock({ start: present });
  const server = await serve({ port: 0, clock, latency: 1_000 });
  const caller = openRaw(server.url, rawGet(targetOf("cdr_4")));
  const usage = () => server.wolkvox.tenant().usage();
  while ((await usage()).slots.used === 0) await setImmediate();
  const { promise, resolve } = Promise.withResolvers<Entry>();
  server.wolkvox.follow(resolve);
  return { server, caller, finish: () => promise };
}

test("frees the slot at once when the caller resets the connection", async () => {
  const { server, caller, finish } = await atWork();
  caller.resetAndDestroy();
  expect(await finish()).toMatchObject({ status: undefined, whole: false });
  expect((await server.wolkvox.tenant().usage()).slots.used).toBe(0);
  await server.close();
});

test("journals a response as not whole when its caller had closed the connection before it was written", async () => {
  const { server, caller, finish } = await atWork();
  caller.destroy();
  // Until the server has been told of it nothing distinguishes this caller from one that waits.
  const other = openRaw(server.url, rawGet("/__mockvox/health", "Connection: close"));
  await received(other);
  server.wolkvox.clock.advance({ seconds: 1 });
  expect(await finish()).toMatchObject({ status: 200, whole: false });
  await server.close();
});

test("journals a response as whole when its caller had only shut down its sending side", async () => {
  const { server, caller, finish } = await atWork();
  caller.end();
  await received(openRaw(server.url, rawGet("/__mockvox/health", "Connection: close")));
  const text = received(caller);
  server.wolkvox.clock.advance({ seconds: 1 });
  expect(await finish()).toMatchObject({ status: 200, whole: true });
  expect(await text).toMatch(/^HTTP\/1\.1 200[\s\S]*\r\n0\r\n\r\n$/);
  await server.close();
});

test("does not wait at its end for a caller that may have gone", async () => {
  const { server, caller, finish } = await atWork();
  caller.end();
  await received(openRaw(server.url, rawGet("/__mockvox/health", "Connection: close")));
  await server.close();
  expect(await finish()).toMatchObject({ status: undefined, whole: false });
});
