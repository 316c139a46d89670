import { connect } from "@mockvox/mock-server/connect";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { requireNginx, startNginx } from "./nginx.ts";
import { type RedisServer, redisProgram, requireRedis, startRedis } from "./redis-server.ts";
import { type Replica, request, startReplicaAt, statusOf, untilTrue } from "./replica.ts";

let redis: RedisServer;
beforeEach(requireRedis);
beforeEach(requireNginx);
beforeAll(async () => {
  if (redisProgram !== undefined) redis = await startRedis();
});
afterAll(() => redis?.[Symbol.asyncDispose]());

function requestsOf(replicas: readonly Replica[]): number[] {
  return replicas.map(({ server }) => server.wolkvox.requests.length);
}

test("8 clients spend one quota, to the unit, by way of both replicas", async () => {
  const limits = { requestsPerLicencePerDay: 40, simultaneousRequests: 100 };
  await using one = await startReplicaAt(redis.url, "nginx-quota", { licenses: 1, limits });
  await using other = await startReplicaAt(redis.url, "nginx-quota", { licenses: 1, limits });
  await using nginx = await startNginx([one.url, other.url]);
  const before = requestsOf([one, other]).reduce((sum, count) => sum + count, 0);
  const client = async (): Promise<number[]> => {
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1) statuses.push(await statusOf(nginx));
    return statuses;
  };
  const statuses = (await Promise.all(Array.from({ length: 8 }, client))).flat();
  expect(statuses.filter((status) => status === 200)).toHaveLength(40);
  expect(statuses.filter((status) => status === 403)).toHaveLength(40);
  const counts = requestsOf([one, other]);
  expect(counts.reduce((sum, count) => sum + count, 0) - before).toBe(80);
  expect(Math.min(...counts)).toBeGreaterThan(10);
});

test("a third request at the same time is refused, whichever replica it reaches", async () => {
  await using one = await startReplicaAt(redis.url, "nginx-slots", { latency: 1_000 });
  await using other = await startReplicaAt(redis.url, "nginx-slots", { latency: 1_000 });
  await using nginx = await startNginx([one.url, other.url]);
  const first = [request(nginx), request(nginx)];
  await untilTrue(async () => (await connect(nginx.url).tenant().usage()).slots.used === 2);
  expect([await statusOf(nginx), await statusOf(nginx)]).toEqual([403, 403]);
  await connect(nginx.url).clock.advance({ seconds: 1 });
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
});

test("the other replica goes on when one has ended, and each request costs one unit", async () => {
  await using one = await startReplicaAt(redis.url, "nginx-ended", { licenses: 1 });
  await using other = await startReplicaAt(redis.url, "nginx-ended", { licenses: 1 });
  await using nginx = await startNginx([one.url, other.url]);
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push(await statusOf(nginx));
  await one.server.close();
  for (let count = 0; count < 6; count += 1) statuses.push(await statusOf(nginx));
  expect(statuses).toEqual(Array.from({ length: 12 }, () => 200));
  expect((await other.server.wolkvox.tenant().usage()).quota.left).toBe(1_000 - 12);
});

test("a status stream is passed on live", async () => {
  await using one = await startReplicaAt(redis.url, "nginx-stream");
  await using other = await startReplicaAt(redis.url, "nginx-stream");
  await using nginx = await startNginx([one.url, other.url]);
  const received: number[] = [];
  const stop = await connect(nginx.url)
    .tenant()
    .followStatus(({ usage }) => received.push(usage?.quota.left ?? 0));
  await untilTrue(() => received.length === 1);
  await connect(one.url).tenant().spendQuota(1_000);
  await untilTrue(() => received.at(-1) === (received[0] ?? 0) - 1_000);
  stop();
});
