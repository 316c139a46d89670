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
  [{ url: "redis://127.0.0.1", prefix: "{x}" }, "invalid-store-prefix"],
  [{ url: "redis://127.0.0.1", host: "x" }, "unknown-store-option"],
])("rejects %j with %s", (options, code) => {
  expect(() => createRedisLimitStore(options)).toThrow(expect.objectContaining({ code }));
});

test("an invalid address does not show its password", () => {
  const create = (): unknown => createRedisLimitStore({ url: "http://user:hidden-word@host" });
  expect(create).toThrow(LimitStoreError);
  expect(create).not.toThrow(/hidden-word/);
});
