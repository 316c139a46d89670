import { limitStoreCases } from "@mockvox/mock-server/testing";
import { afterAll, beforeAll, beforeEach, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import { createRedisLimitStore, type RedisLimitStore } from "../src/index.ts";
import { type RedisServer, redisProgram, requireRedis, startRedis } from "./redis-server.ts";

let server: RedisServer;
let store: RedisLimitStore;
beforeEach(requireRedis);
beforeAll(async () => {
  if (redisProgram === undefined) return;
  server = await startRedis();
  store = createRedisLimitStore({ url: server.url });
  await store.connected();
});
afterAll(async () => {
  await store?.close();
  await server?.[Symbol.asyncDispose]();
});

test.each(limitStoreCases(() => store, { runs: 30 * testScale }))("the store in Redis $name", ({ run }) => run());
