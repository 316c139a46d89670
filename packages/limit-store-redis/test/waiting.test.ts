import { once } from "node:events";
import { createServer } from "node:net";
import { virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { createRedisLimitStore, LimitStoreError } from "../src/index.ts";
import { requireRedis, startRedis } from "./redis-server.ts";
import { closeReplica, createReplica } from "./replicas/world.ts";

const request = { owner: "a", day: 1, unitsPerDay: 10, holder: "a", maxSlots: 1, now: 0, expiresAt: 60_000 };

test("a waiting request of a killed replica neither blocks the queue nor costs a unit", async (context) => {
  await requireRedis(context);
  await using redis = await startRedis();
  const [killed, alive] = [await createReplica(redis, "dead"), await createReplica(redis, "dead")];
  await Promise.all([killed.store.connected(), alive.store.connected()]);
  const wait = { clock: virtualClock({ start: Date.UTC(2026, 0, 1) }), signal: undefined };
  const first = await alive.store.admit(request);
  const dead = Promise.resolve(killed.store.admit(request, wait)).catch((error: unknown) => error);
  while ((await alive.store.unitsSpent(request)) < 2);
  const behind = alive.store.admit(request, wait);
  while ((await alive.store.unitsSpent(request)) < 3);
  killed.proxy.block();
  expect(await dead).toMatchObject({ code: "limit-store-unreachable" });
  if (typeof first === "string") throw new Error(first);
  await first.releaseSlot();
  expect(await behind).toMatchObject({ releaseSlot: expect.any(Function) });
  expect(await alive.store.unitsSpent(request)).toBe(2);
  await Promise.all([closeReplica(killed), closeReplica(alive)]);
});

test.each([
  [{ url: "127.0.0.1" }, "invalid-store-url"],
  [{ url: "http://127.0.0.1" }, "invalid-store-url"],
  [{ url: "redis://127.0.0.1:6379/abc" }, "invalid-store-url"],
  [{ url: "redis://127.0.0.1/-1" }, "invalid-store-url"],
  [{ url: "redis://127.0.0.1/1/2" }, "invalid-store-url"],
  [{ url: "redis://u:%zz@127.0.0.1" }, "invalid-store-url"],
  [{ url: "redis://%zz@127.0.0.1" }, "invalid-store-url"],
  [{ url: "redis://127.0.0.1", prefix: "{x}" }, "invalid-store-prefix"],
  [{ url: "redis://127.0.0.1", host: "x" }, "unknown-store-option"],
])("rejects %j with %s", (options, code) => {
  expect(() => createRedisLimitStore(options)).toThrow(expect.objectContaining({ code }));
});

test.each([
  "http://user:hidden-word@host",
  "redis://user:hidden-word%zz@host",
  "redis://user:hidden-word@host/abc",
  "redis://user:hidden-word/1@host",
  "redis://user:a/hidden-word@host",
])("the invalid address %s is shown without its password", (url) => {
  const create = (): unknown => createRedisLimitStore({ url });
  expect(create).toThrow(LimitStoreError);
  expect(create).not.toThrow(/hidden-word|zz/);
});

test.each(["redis://127.0.0.1:9", "redis://u:p%40@127.0.0.1:9/", "rediss://[::1]:9/15"])(
  "accepts the address %s",
  async (url) => {
    await createRedisLimitStore({ url }).close();
  },
);

test("knows why the latest attempt to connect has failed, in printable characters", async () => {
  const other = createServer((socket) => socket.on("error", () => {}).write("\u0015 no Redis\r\n"));
  await once(other.listen(0, "127.0.0.1"), "listening");
  await using store = createRedisLimitStore({ url: `redis://127.0.0.1:${Object(other.address()).port}` });
  expect(store.unreachableReason()).toBeUndefined();
  await expect.poll(() => store.unreachableReason()).toBe('Unknown RESP type 21 " "');
  other.close();
  await expect.poll(() => store.unreachableReason()).toMatch(/ECONNREFUSED/);
});

test("knows that the server does not have a database, and nothing against one that it has", async (context) => {
  await requireRedis(context);
  await using redis = await startRedis();
  await using wrong = createRedisLimitStore({ url: `${redis.url}/99` });
  await expect.poll(() => wrong.unreachableReason()).toMatch(/DB index is out of range/);
  await using right = createRedisLimitStore({ url: `${redis.url}/1` });
  await right.connected();
  expect(right.unreachableReason()).toBeUndefined();
});
