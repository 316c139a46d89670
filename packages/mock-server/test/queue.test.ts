import { setImmediate } from "node:timers/promises";
import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type FakeOptions, virtualClock } from "../src/index.ts";
import { type Asker, aDay, createAsker, present, type Reply } from "./asker.ts";

const profile = parseProfile({ mockvox: 1, name: "queueing", answers: { "request-over-limit": "queued" } });
const query = { api: "cdr_4", ...aDay };

const createQueue = (options: FakeOptions = {}): Asker => createAsker({ profile, latency: 1_000, ...options });

/** Passes a second and lets everybody who was woken run. */
async function passSecond({ fake }: Asker): Promise<void> {
  fake.clock.advance({ seconds: 1 });
  await setImmediate();
}

/** Asks so many times; `done` tells which of them have been answered so far, in the order of their answers. */
function askTimes(asker: Asker, times: number): { done: number[]; gone: AbortController[]; replies: Promise<Reply>[] } {
  const done: number[] = [];
  const gone = Array.from({ length: times }, () => new AbortController());
  const replies = gone.map(({ signal }, at) =>
    asker.ask(query, { signal }).finally(() => {
      done.push(at);
    }),
  );
  return { done, gone, replies };
}

test("lets waiting requests in one after the other, in the order in which they came", async () => {
  const asker = createQueue();
  const { done, replies } = askTimes(asker, 5);
  const seen: number[][] = [];
  for (let second = 0; second < 3; second++) {
    await passSecond(asker);
    seen.push([...done]);
  }
  expect(seen).toEqual([
    [0, 1],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
  ]);
  expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

test("gives a place up, and its unit back, when the caller goes away while it waits", async () => {
  const asker = createQueue({ licenses: 1, limits: { requestsPerLicencePerDay: 4 } });
  const { done, gone, replies } = askTimes(asker, 4);
  gone[2]?.abort(new Error("gone"));
  await expect(replies[2]).rejects.toThrow("gone");
  await passSecond(asker);
  await passSecond(asker);
  expect(done).toEqual([2, 0, 1, 3]);
  await Promise.all([replies[0], replies[1], replies[3]]);
  const last = asker.ask(query);
  await passSecond(asker);
  expect((await last).status).toBe(200);
  expect((await asker.ask(query)).text).toContain("TOKEN LIMIT EXCEEDED");
});

test("does not begin to wait for a caller that has gone", async () => {
  const asker = createQueue();
  askTimes(asker, 2);
  await expect(asker.ask(query, { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
});

test("refuses at once beyond the quota, however long the line is", async () => {
  const asker = createQueue({ licenses: 1, limits: { requestsPerLicencePerDay: 3 } });
  askTimes(asker, 3);
  expect((await asker.ask(query)).text).toContain("TOKEN LIMIT EXCEEDED");
});

test("lets the first in when a slot that nobody gives back is free by itself, after 60 seconds", async () => {
  const clock = virtualClock({ start: present });
  const asker = createAsker({ profile, clock, size: "large" });
  const plain = { method: "GET", path: "/api/v2/reports_manager.php", host: undefined, signal: undefined };
  const unread = { ...plain, query: String(new URLSearchParams({ api: "diagram_13", ...aDay })), header: () => "demo" };
  await Promise.all([asker.fake.answer(unread), asker.fake.answer(unread)]);
  const waiting = asker.ask(query);
  await setImmediate();
  clock.advance({ seconds: 59 });
  await setImmediate();
  expect(asker.fake.requests).toMatchObject([{ whole: false }, { whole: false }]);
  clock.advance({ seconds: 1 });
  expect((await waiting).status).toBe(200);
});

test("lets everybody go on after a reset", async () => {
  const asker = createQueue();
  const { replies } = askTimes(asker, 3);
  asker.fake.reset();
  await setImmediate();
  await passSecond(asker);
  expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("keeps the lines of two tokens apart", async () => {
  const asker = createQueue();
  askTimes(asker, 3);
  const other = asker.ask(query, { token: "other" });
  await passSecond(asker);
  expect((await other).status).toBe(200);
});
