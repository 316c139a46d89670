import { setImmediate } from "node:timers/promises";
import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type FakeOptions, virtualClock } from "../src/index.ts";
import { aDay, createTestClient, present, type ReceivedResponse, type TestClient } from "./test-client.ts";

const profile = parseProfile({ mockvox: 1, name: "queueing", answers: { "request-over-limit": "queued" } });
const query = { api: "cdr_4", ...aDay };

const createQueue = (options: FakeOptions = {}): TestClient =>
  createTestClient({ profile, latency: 1_000, ...options });

/** Advances a second and lets woken requests run. */
async function passSecond({ fake }: TestClient): Promise<void> {
  fake.clock.advance({ seconds: 1 });
  await setImmediate();
}

/** Sends requests; `done` has those that have a response so far, in order. */
function sendTimes(
  client: TestClient,
  times: number,
): { done: number[]; aborters: AbortController[]; responses: Promise<ReceivedResponse>[] } {
  const done: number[] = [];
  const aborters = Array.from({ length: times }, () => new AbortController());
  const responses = aborters.map(({ signal }, at) =>
    client.send(query, { signal }).finally(() => {
      done.push(at);
    }),
  );
  return { done, aborters, responses };
}

test("admits waiting requests one after the other, in order of arrival", async () => {
  const client = createQueue();
  const { done, responses } = sendTimes(client, 5);
  const seen: number[][] = [];
  for (let second = 0; second < 3; second++) {
    await passSecond(client);
    seen.push([...done]);
  }
  expect(seen).toEqual([
    [0, 1],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
  ]);
  expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

test("gives up its place and refunds its unit when the client disconnects while waiting", async () => {
  const client = createQueue({ licenses: 1, limits: { requestsPerLicencePerDay: 4 } });
  const { done, aborters, responses } = sendTimes(client, 4);
  aborters[2]?.abort(new Error("aborted"));
  await expect(responses[2]).rejects.toThrow("aborted");
  await passSecond(client);
  await passSecond(client);
  expect(done).toEqual([2, 0, 1, 3]);
  await Promise.all([responses[0], responses[1], responses[3]]);
  const last = client.send(query);
  await passSecond(client);
  expect((await last).status).toBe(200);
  expect((await client.send(query)).text).toContain("TOKEN LIMIT EXCEEDED");
});

test("does not start to wait for a client that has disconnected", async () => {
  const client = createQueue();
  sendTimes(client, 2);
  await expect(client.send(query, { signal: AbortSignal.abort(new Error("aborted")) })).rejects.toThrow("aborted");
});

test("refuses at once over the quota, however long the queue is", async () => {
  const client = createQueue({ licenses: 1, limits: { requestsPerLicencePerDay: 3 } });
  sendTimes(client, 3);
  expect((await client.send(query)).text).toContain("TOKEN LIMIT EXCEEDED");
});

test("admits the first when a slot that was never released expires, after 60 seconds", async () => {
  const clock = virtualClock({ start: present });
  const client = createTestClient({ profile, clock, size: "large" });
  const plain = { method: "GET", path: "/api/v2/reports_manager.php", host: undefined, signal: undefined };
  const unread = { ...plain, query: String(new URLSearchParams({ api: "diagram_13", ...aDay })), header: () => "demo" };
  await Promise.all([client.fake.handle(unread), client.fake.handle(unread)]);
  const waiting = client.send(query);
  await setImmediate();
  clock.advance({ seconds: 59 });
  await setImmediate();
  expect(client.fake.requests).toMatchObject([{ complete: false }, { complete: false }]);
  clock.advance({ seconds: 1 });
  expect((await waiting).status).toBe(200);
});

test("admits all after a reset", async () => {
  const client = createQueue();
  const { responses } = sendTimes(client, 3);
  client.fake.reset();
  await setImmediate();
  await passSecond(client);
  expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("separates the queues of two tokens", async () => {
  const client = createQueue();
  sendTimes(client, 3);
  const other = client.send(query, { token: "other" });
  await passSecond(client);
  expect((await other).status).toBe(200);
});
