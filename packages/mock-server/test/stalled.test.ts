import { expect, test } from "vitest";
import { toListener } from "../src/edges/node/listener.ts";
import { createOwnRoutes } from "../src/edges/node/own-routes.ts";
import { withPage } from "../src/edges/node/page.ts";
import { checkedTimeouts } from "../src/edges/node/timeouts.ts";
import { type Answer, createFake, virtualClock } from "../src/index.ts";
import { askByHand, type HandReader } from "./hand-socket.ts";

const stalledMs = 100;
const sound: Answer = { status: 200, headers: {}, body: "well", end: "close", about: {} };

/** Asks a fake for an answer that is there at once or later. */
const ask = (answer: Answer | Promise<Answer>): Promise<HandReader> =>
  askByHand(toListener({ answer: async () => answer, clock: virtualClock() }, { stalledMs }));

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
  await caller.pass(stalledMs);
  expect([caller.isLetGo(), ends]).toEqual([true, [false]]);
});

const nobody = (): never => {
  throw new Error("asked for something else");
};
const page = {
  owns: () => true,
  read: async () => ({ body: Buffer.alloc(1_000_000), type: "text/plain", isLasting: false }),
};

test.each([
  ["a long answer in one piece", () => ask({ ...sound, body: "x".repeat(1_000_000) })],
  [
    "an answer of the controls",
    () => {
      const options = { fake: createFake(), guard: () => undefined, timeouts: checkedTimeouts({ stalledMs }) };
      return askByHand(createOwnRoutes(nobody, options).listener, "/__mockvox/requests");
    },
  ],
  ["a file of the page", () => askByHand(withPage(nobody, page, { nameGuard: () => undefined, stalledMs }))],
])("lets a caller go that takes nothing of %s", async (_, open) => {
  const caller = await open();
  await caller.pass(stalledMs - 1);
  expect(caller.isLetGo()).toBe(false);
  await caller.pass(stalledMs);
  expect(caller.isLetGo()).toBe(true);
});
