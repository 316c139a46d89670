import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { openEventStream } from "../src/edges/node/event-stream.ts";
import { virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./test-client.ts";

test("ends the stream of requests when it closes, even if responses end later", async () => {
  const clock = virtualClock({ start: present });
  const server = await serve({ port: 0, clock, latency: 1_000 });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  await connect(server.url).follow(() => {}, { onEnd: end });
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
  const tokens = Array.from({ length: 10 }, (_, at) => `token${at}`);
  const pending = tokens.map((token) => fetch(url, { headers: { "wolkvox-token": token } }));
  for (const token of tokens) {
    const tenant = server.wolkvox.tenant({ token });
    while ((await tenant.usage()).slots.used === 0) await setImmediate();
  }
  clock.advance({ seconds: 1 });
  const closing = server.close();
  const statuses = await Promise.all(pending.map(async (response) => (await response).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await Promise.all([closing, ended]);
});

test("sends neither events nor heartbeats on a stream that has ended", async () => {
  const errors: unknown[] = [];
  const server = createServer((_, outgoing: ServerResponse) => {
    outgoing.on("error", (error) => errors.push(error));
    const events = openEventStream(outgoing, "hello", { watch: () => {}, heartbeatMs: 1 });
    outgoing.end();
    events.send("request", {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe(": hello\n\n");
  await new Promise((resolve) => server.close(resolve));
  expect(errors).toEqual([]);
});
