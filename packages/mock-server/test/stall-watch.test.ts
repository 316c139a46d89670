import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createStallWatch } from "../src/edges/node/connections.ts";
import { createControlApi } from "../src/edges/node/control-api.ts";
import { type EventStream, openEventStream } from "../src/edges/node/event-stream.ts";
import { batchPerTick } from "../src/edges/node/listener.ts";
import { createTwoPhaseHandler } from "../src/edges/node/two-phase-handler.ts";
import { createPageHandler } from "../src/edges/node/web-page.ts";
import { createFake, type PlainResponse, virtualClock } from "../src/index.ts";
import { type ManualReader, sendManually } from "./manual-socket.ts";
import { createManualTime, settleEventLoop } from "./manual-time.ts";

const stallTimeoutMs = 100;
const intact: PlainResponse = { status: 200, headers: {}, body: "well", end: "close", info: {} };
const clock = virtualClock();

/** Sends a request to a mock server with this response, available now or later. */
function sendRequest(response: PlainResponse | Promise<PlainResponse>): Promise<ManualReader> {
  const time = createManualTime();
  const watch = createStallWatch(stallTimeoutMs, time.timeSource);
  return sendManually(batchPerTick(createTwoPhaseHandler({ handle: async () => response, clock }, { watch })), {
    time,
  });
}

async function* inChunks(count: number, onEnd: (isWhole: boolean) => void): AsyncGenerator<string> {
  let isWhole = false;
  try {
    for (let at = 0; at < count; at += 1) yield `${"x".repeat(100_000)}<${at}>`;
    isWhole = true;
  } finally {
    onEnd(isWhole);
  }
}

test("waits for a client that reads slowly, however long it takes", async () => {
  const ends: boolean[] = [];
  const reader = await sendRequest({ ...intact, body: inChunks(20, (isWhole) => ends.push(isWhole)) });
  await reader.readAll(stallTimeoutMs - 1);
  expect(reader.received()).toMatch(/<19>\r\n0\r\n\r\n$/);
  expect(ends).toEqual([true]);
});

test("waits for processing time, before and within the response", async () => {
  const response = Promise.withResolvers<PlainResponse>();
  const more = Promise.withResolvers<string>();
  const body = async function* (): AsyncGenerator<string> {
    yield "x".repeat(100_000);
    yield await more.promise;
  };
  const reader = await sendRequest(response.promise);
  await reader.pass(3_600_000);
  response.resolve({ ...intact, body: body() });
  await reader.readAll(stallTimeoutMs - 1);
  await reader.pass(3_600_000);
  more.resolve("the rest");
  await reader.readAll(stallTimeoutMs - 1);
  expect(reader.received()).toMatch(/the rest\r\n0\r\n\r\n$/);
});

test("disconnects a client that has stopped reading a long response, and stops producing it", async () => {
  const ends: boolean[] = [];
  const reader = await sendRequest({ ...intact, body: inChunks(20, (isWhole) => ends.push(isWhole)) });
  await reader.read();
  await reader.pass(stallTimeoutMs - 1);
  expect([reader.isClosed(), ends]).toEqual([false, []]);
  await reader.pass(stallTimeoutMs / 4 + 1);
  expect([reader.isClosed(), ends]).toEqual([true, [false]]);
});

const unexpected = (): never => {
  throw new Error("unexpected request");
};
const onError = unexpected;
const page = {
  owns: () => true,
  read: async () => ({ body: Buffer.alloc(1_000_000), type: "text/plain", isImmutable: false }),
};

test.each([
  ["a long response in one piece", () => sendRequest({ ...intact, body: "x".repeat(1_000_000) })],
  [
    "a response of a control",
    () => {
      const time = createManualTime();
      const watch = createStallWatch(stallTimeoutMs, time.timeSource);
      const options = { fake: createFake(), guard: () => undefined, watch, heartbeatMs: 15_000, onError };
      return sendManually(createControlApi(options).handler, { path: "/__mockvox/requests", time });
    },
  ],
  [
    "a file of the page",
    () => {
      const time = createManualTime();
      const watch = createStallWatch(stallTimeoutMs, time.timeSource);
      return sendManually(createPageHandler(page, { hostGuard: () => undefined, watch, clock, onError }), {
        time,
      });
    },
  ],
])("disconnects a client that reads nothing of %s", async (_, open) => {
  const reader = await open();
  await reader.pass(stallTimeoutMs - 1);
  expect(reader.isClosed()).toBe(false);
  await reader.pass(1);
  expect(reader.isClosed()).toBe(true);
});

/** Provides the response to a client over a real connection that reads nothing. */
async function unread(onRequest: (outgoing: ServerResponse) => void): Promise<AsyncDisposable> {
  const server = createServer((_, outgoing) => onRequest(outgoing));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const reader = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  reader.pause().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(server, "request");
  return {
    [Symbol.asyncDispose]: async () => {
      reader.destroy();
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

test("over a real connection, disconnects a client after the timeout and not after twice the timeout", async () => {
  const time = createManualTime();
  const watch = createStallWatch(stallTimeoutMs, time.timeSource);
  const { promise, resolve } = Promise.withResolvers<ServerResponse>();
  await using _ = await unread(resolve);
  const outgoing = await promise;
  while (outgoing.write("x".repeat(100_000)) || outgoing.writableLength < 10_000_000);
  watch(outgoing);
  await time.pass(stallTimeoutMs / 2);
  expect(outgoing.destroyed).toBe(false);
  await time.pass(stallTimeoutMs);
  expect(outgoing.destroyed).toBe(true);
});

test("disconnects a reader of the event stream that has stopped, however many events arrive", async () => {
  const time = createManualTime();
  const watch = createStallWatch(stallTimeoutMs, time.timeSource);
  const { promise, resolve } = Promise.withResolvers<[ServerResponse, EventStream]>();
  await using _ = await unread((outgoing) =>
    resolve([outgoing, openEventStream(outgoing, "hello", { watch, heartbeatMs: 15_000 })]),
  );
  const [outgoing, events] = await promise;
  const flood = (): void => {
    for (let count = 0; count < 2_000; count += 1) events.send("request", { text: "a".repeat(200) });
  };
  do {
    flood();
    await settleEventLoop();
  } while (outgoing.writableLength === 0);
  // The operating system may take some more for a while. Were an event to count as progress, this would never end.
  for (let step = 0; step < 500 && !outgoing.destroyed; step += 1) {
    await time.pass(stallTimeoutMs / 10);
    flood();
  }
  expect(outgoing.destroyed).toBe(true);
});

test("keeps an event stream that stalls for a while and is read again", async () => {
  const time = createManualTime();
  const { promise, resolve } = Promise.withResolvers<EventStream>();
  const watch = createStallWatch(stallTimeoutMs, time.timeSource);
  const reader = await sendManually(
    (incoming, outgoing) => {
      resolve(openEventStream(outgoing, incoming.url ?? "", { watch, heartbeatMs: 15_000 }));
      return undefined;
    },
    { time },
  );
  const events = await promise;
  for (let count = 0; count < 20; count += 1) {
    events.send("request", { count });
    await reader.pass(stallTimeoutMs - 1);
    await reader.readAll(0);
  }
  expect(reader.isClosed()).toBe(false);
  expect(reader.received()).toContain('{"count":19}');
});
