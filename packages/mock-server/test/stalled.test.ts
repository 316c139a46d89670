import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { beginEventStream, type EventStream } from "../src/edges/node/event-stream.ts";
import { toListener } from "../src/edges/node/listener.ts";
import { createOwnRoutes } from "../src/edges/node/own-routes.ts";
import { withPage } from "../src/edges/node/page.ts";
import { createStallWatch } from "../src/edges/node/stalled.ts";
import { type Answer, createFake, virtualClock } from "../src/index.ts";
import { askByHand, type HandReader } from "./hand-socket.ts";
import { createHandTime, settle } from "./hand-time.ts";

const stalledMs = 100;
const sound: Answer = { status: 200, headers: {}, body: "well", end: "close", about: {} };
const clock = virtualClock();

/** Asks a fake for an answer that is there at once or later. */
function ask(answer: Answer | Promise<Answer>): Promise<HandReader> {
  const time = createHandTime();
  const watch = createStallWatch(stalledMs, time.host);
  return askByHand(toListener({ answer: async () => answer, clock }, { watch }), { time });
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

test("waits for a caller that reads slowly but does read, however long that takes", async () => {
  const ends: boolean[] = [];
  const caller = await ask({ ...sound, body: inChunks(20, (isWhole) => ends.push(isWhole)) });
  await caller.takeAll(stalledMs - 1);
  expect(caller.taken()).toMatch(/<19>\r\n0\r\n\r\n$/);
  expect(ends).toEqual([true]);
});

test("waits for work that takes its time, before the answer and within it", async () => {
  const answer = Promise.withResolvers<Answer>();
  const more = Promise.withResolvers<string>();
  const body = async function* (): AsyncGenerator<string> {
    yield "x".repeat(100_000);
    yield await more.promise;
  };
  const caller = await ask(answer.promise);
  await caller.pass(3_600_000);
  answer.resolve({ ...sound, body: body() });
  await caller.takeAll(stalledMs - 1);
  await caller.pass(3_600_000);
  more.resolve("the rest");
  await caller.takeAll(stalledMs - 1);
  expect(caller.taken()).toMatch(/the rest\r\n0\r\n\r\n$/);
});

test("lets a caller go that takes nothing of a long answer any more, and stops making it", async () => {
  const ends: boolean[] = [];
  const caller = await ask({ ...sound, body: inChunks(20, (isWhole) => ends.push(isWhole)) });
  await caller.take();
  await caller.pass(stalledMs - 1);
  expect([caller.isLetGo(), ends]).toEqual([false, []]);
  await caller.pass(stalledMs / 4 + 1);
  expect([caller.isLetGo(), ends]).toEqual([true, [false]]);
});

const nobody = (): never => {
  throw new Error("asked for something else");
};
const onFailed = nobody;
const page = {
  owns: () => true,
  read: async () => ({ body: Buffer.alloc(1_000_000), type: "text/plain", isLasting: false }),
};

test.each([
  ["a long answer in one piece", () => ask({ ...sound, body: "x".repeat(1_000_000) })],
  [
    "an answer of the controls",
    () => {
      const time = createHandTime();
      const watch = createStallWatch(stalledMs, time.host);
      const options = { fake: createFake(), guard: () => undefined, watch, beatMs: 15_000, onFailed };
      return askByHand(createOwnRoutes(nobody, options).listener, { path: "/__mockvox/requests", time });
    },
  ],
  [
    "a file of the page",
    () => {
      const time = createHandTime();
      const watch = createStallWatch(stalledMs, time.host);
      return askByHand(withPage(nobody, page, { nameGuard: () => undefined, watch, clock, onFailed }), { time });
    },
  ],
])("lets a caller go that takes nothing of %s", async (_, open) => {
  const caller = await open();
  await caller.pass(stalledMs - 1);
  expect(caller.isLetGo()).toBe(false);
  await caller.pass(1);
  expect(caller.isLetGo()).toBe(true);
});

/** Gets hold of the response to a caller over a real connection that reads nothing. */
async function unread(onRequest: (outgoing: ServerResponse) => void): Promise<AsyncDisposable> {
  const server = createServer((_, outgoing) => onRequest(outgoing));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const caller = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  caller.pause().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(server, "request");
  return {
    [Symbol.asyncDispose]: async () => {
      caller.destroy();
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

test("over a real connection, lets a caller go that has stopped reading after that time and not after twice that", async () => {
  const time = createHandTime();
  const watch = createStallWatch(stalledMs, time.host);
  const { promise, resolve } = Promise.withResolvers<ServerResponse>();
  await using _ = await unread(resolve);
  const outgoing = await promise;
  while (outgoing.write("x".repeat(100_000)) || outgoing.writableLength < 10_000_000);
  watch(outgoing);
  await time.pass(stalledMs / 2);
  expect(outgoing.destroyed).toBe(false);
  await time.pass(stalledMs);
  expect(outgoing.destroyed).toBe(true);
});

test("lets a follower of the event stream go that has stopped reading, however many events come", async () => {
  const time = createHandTime();
  const watch = createStallWatch(stalledMs, time.host);
  const { promise, resolve } = Promise.withResolvers<[ServerResponse, EventStream]>();
  await using _ = await unread((outgoing) =>
    resolve([outgoing, beginEventStream(outgoing, "hello", { watch, beatMs: 15_000 })]),
  );
  const [outgoing, events] = await promise;
  const flood = (): void => {
    for (let count = 0; count < 2_000; count += 1) events.send("request", { text: "a".repeat(200) });
  };
  do {
    flood();
    await settle();
  } while (outgoing.writableLength === 0);
  for (let step = 0; step < 15 && !outgoing.destroyed; step += 1) {
    await time.pass(stalledMs / 10);
    flood();
  }
  expect(outgoing.destroyed).toBe(true);
});

test("goes on with an event stream that stalls for a while and is read again", async () => {
  const time = createHandTime();
  const { promise, resolve } = Promise.withResolvers<EventStream>();
  const watch = createStallWatch(stalledMs, time.host);
  const caller = await askByHand(
    (incoming, outgoing) => {
      resolve(beginEventStream(outgoing, incoming.url ?? "", { watch, beatMs: 15_000 }));
      return undefined;
    },
    { time },
  );
  const events = await promise;
  for (let count = 0; count < 20; count += 1) {
    events.send("request", { count });
    await caller.pass(stalledMs - 1);
    await caller.takeAll(0);
  }
  expect(caller.isLetGo()).toBe(false);
  expect(caller.taken()).toContain('{"count":19}');
});
