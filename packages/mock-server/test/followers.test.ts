import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { serve } from "../src/serve.ts";
import { captureUnhandled } from "./capture-unhandled.ts";
import { aDay, createTestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay };
const boom = new Error("boom");

test("responds and records once when a listener throws, and notifies the other listeners", async () => {
  const { fake, send } = createTestClient();
  const received: (number | undefined)[] = [];
  fake.follow(() => {
    throw boom;
  });
  fake.follow(({ status }) => received.push(status));
  const surfaced = await captureUnhandled(async () => {
    expect((await send(query)).status).toBe(200);
  });
  expect(fake.requests).toMatchObject([{ status: 200 }]);
  expect(received).toEqual([200]);
  expect(surfaced).toEqual([boom]);
});

test("keeps notifying a remote listener that has thrown", async () => {
  await using server = await serve({ port: 0 });
  const received: string[] = [];
  let hasEnded = false;
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
  const surfaced = await captureUnhandled(async () => {
    const stop = await connect(server.url).follow(
      ({ path }) => {
        received.push(path);
        throw boom;
      },
      {
        onEnd: () => {
          hasEnded = true;
        },
      },
    );
    for (let count = 0; count < 3; count += 1) {
      await (await fetch(url, { headers: { "wolkvox-token": "demo" } })).text();
      while (received.length <= count && !hasEnded) await setImmediate();
    }
    expect(hasEnded).toBe(false);
    stop();
  });
  expect(received).toHaveLength(3);
  expect(surfaced).toEqual([boom, boom, boom]);
});

test("a remote listener gets the events of the stream, whatever the order of their fields", async () => {
  const stream = [
    ": a comment\n\n",
    'event: request\ndata: {"id":1}\n\n',
    'data:{"id":2}\nevent:request\nid: 9\n\n',
    'event: missed\ndata: {"count":1}\n\n',
    'event: request\ndata: {"id":\ndata: 3}\n\n',
  ].join("");
  const received: unknown[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const server = connect("http://127.0.0.1:4010", { fetch: async () => new Response(stream) });
  await server.follow((request) => received.push(request), { onEnd: end });
  await ended;
  expect(received).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
});
