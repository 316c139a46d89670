import { once } from "node:events";
import { createServer } from "node:net";
import { connect } from "@mockvox/mock-server/connect";
import { type ServeOptions, serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRedisLimitStore } from "../src/index.ts";
import { type RedisServer, redisProgram, requireRedis, startRedis } from "./redis-server.ts";
import { present, query, type Replica, request, startReplicaAt, statusOf, untilTrue } from "./replica.ts";
import { startCutProxy } from "./replicas/cut-proxy.ts";

let redis: RedisServer;
beforeEach(requireRedis);
beforeAll(async () => {
  if (redisProgram !== undefined) redis = await startRedis();
});
afterAll(() => redis?.[Symbol.asyncDispose]());

function startReplica(prefix: string, options: ServeOptions = {}, url = redis.url): Promise<Replica> {
  return startReplicaAt(url, prefix, options);
}

async function healthOf({ server }: Replica): Promise<{ status: number; body: { status: string; limits: string } }> {
  const response = await fetch(`${server.url}/__mockvox/health`);
  return { status: response.status, body: await response.json() };
}

test("8 clients of two replicas spend one quota, to the unit", async () => {
  const limits = { requestsPerLicencePerDay: 40, simultaneousRequests: 100 };
  await using one = await startReplica("quota", { licenses: 1, limits });
  await using other = await startReplica("quota", { licenses: 1, limits });
  const client = async (at: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1) statuses.push(await statusOf((at + count) % 2 ? one : other));
    return statuses;
  };
  const statuses = (await Promise.all(Array.from({ length: 8 }, (_, at) => client(at)))).flat();
  expect(statuses.filter((status) => status === 200)).toHaveLength(40);
  expect(statuses.filter((status) => status === 403)).toHaveLength(40);
  for (const { server } of [one, other]) {
    expect(await server.wolkvox.tenant().usage()).toEqual({ slots: { used: 0, of: 100 }, quota: { left: 0, of: 40 } });
  }
});

test("two replicas never serve a third request of a token at the same time", async () => {
  await using one = await startReplica("slots", { latency: 1_000 });
  await using other = await startReplica("slots", { latency: 1_000 });
  const first = [request(one), request(other)];
  const usage = (): ReturnType<ReturnType<Replica["server"]["wolkvox"]["tenant"]>["usage"]> =>
    other.server.wolkvox.tenant().usage();
  await untilTrue(async () => (await usage()).slots.used === 2);
  expect([await statusOf(one), await statusOf(other)]).toEqual([403, 403]);
  one.server.wolkvox.clock.advance({ seconds: 1 });
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
});

test("a request costs two round trips, also with a refund and with its line in the journal", async () => {
  await using proxy = await startCutProxy(redis.port);
  await using replica = await startReplica("trips", {}, proxy.url);
  await statusOf(replica);
  const tripsOf = async (parameters: string): Promise<number> => {
    const before = proxy.sentPieces();
    const start = performance.now();
    for (let count = 0; count < 20; count += 1) await statusOf(replica, "demo", parameters);
    // The connection is asked for a sign of life four times a second.
    const signs = Math.ceil((performance.now() - start) / 250);
    return (proxy.sentPieces() - before - signs) / 20;
  };
  expect(await tripsOf(query)).toBeLessThanOrEqual(2);
  const empty = "api=diagram_1_2&date_ini=20190101000000&date_end=20190101000001";
  expect(await tripsOf(empty)).toBeLessThanOrEqual(2);
  expect(replica.server.wolkvox.requests).toHaveLength(41);
});

test("all keys are under one prefix and hash tag, expire, and contain no token", async () => {
  await using replica = await startReplica("keys");
  await statusOf(replica, "secret-token-1234");
  const owner = "0001/secret-token-1234";
  await replica.store.admit({ owner, day: 1, unitsPerDay: 5, holder: owner, maxSlots: 2, now: 0, expiresAt: 60_000 });
  const keys = ((await redis.command("KEYS", "*")) as string[]).filter((key) => key.startsWith("{keys}:"));
  const hasSlots = keys.some((key) => key.startsWith("{keys}:slots:"));
  expect(hasSlots).toBe(true);
  for (const key of keys) {
    expect(Number(await redis.command("PTTL", key)), key).toBeGreaterThan(0);
    expect(`${key} ${await redis.command("DUMP", key)}`).not.toContain("secret-token");
  }
  const others = ((await redis.command("KEYS", "*")) as string[]).filter((key) => !key.startsWith("{"));
  expect(others).toEqual([]);
});

describe("while the store cannot be reached", () => {
  test.each([
    ["killed", (server: RedisServer) => server.kill(), (server: RedisServer) => server.start()],
    ["stopped", async (server: RedisServer) => server.pause(), async (server: RedisServer) => server.resume()],
  ])("because it was %s, requests get 503, and 200 within 2 s after it is back", async (_, fail, repair) => {
    await using own = await startRedis();
    await using replica = await startReplica("down", { licenses: 1 }, own.url);
    expect(await statusOf(replica)).toBe(200);
    await fail(own);
    const response = await request(replica);
    expect(response.status).toBe(503);
    expect(response.headers.get("mockvox-note")).toMatch(/^limit-store-unreachable: Mockvox cannot reach/);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ code: "503", msg: expect.stringContaining("Mockvox cannot reach") });
    await untilTrue(async () => (await healthOf(replica)).status === 503);
    expect((await healthOf(replica)).body).toMatchObject({ status: "not-ready", limits: "shared" });
    const { wolkvox } = replica.server;
    expect(wolkvox.requests.at(-1)).toMatchObject({ status: 503, note: "limit-store-unreachable" });
    expect(wolkvox.requests.at(-1)).not.toHaveProperty("quotaLeft", expect.any(Number));
    const remote = connect(replica.server.url);
    expect(await remote.health()).toMatchObject({ status: "not-ready" });
    await expect(remote.tenant().usage()).rejects.toMatchObject({ status: 503, code: "limit-store-unreachable" });
    await expect(remote.clock.advance({ days: 1 })).rejects.toMatchObject({ code: "limit-store-unreachable" });
    await repair(own);
    expect(await untilTrue(async () => (await healthOf(replica)).status === 200)).toBeLessThan(2_000);
    expect(await statusOf(replica)).toBe(200);
    expect((await wolkvox.tenant().usage()).quota.left).toBe(998);
  });

  test("from the start, it serves and is ready once the store is there", async () => {
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = Object(listener.address());
    listener.close();
    const store = createRedisLimitStore({ url: `redis://127.0.0.1:${port}` });
    await using server = await serve({ port: 0, limitStore: store, clock: store.clock });
    const replica = { url: server.url, server, store, [Symbol.asyncDispose]: async () => {} };
    expect([await statusOf(replica), (await healthOf(replica)).status]).toEqual([503, 503]);
    await store.close();
  });
});

describe("the clock", () => {
  test("moves on all replicas, and a replica that joins takes it over", async () => {
    await using one = await startReplica("clock");
    await using other = await startReplica("clock");
    const remote = connect(one.server.url);
    await remote.clock.advance({ days: 1 });
    await untilTrue(() => other.store.clock.now() === present + 86_400_000);
    await connect(other.server.url).clock.set(present + 1_000);
    await untilTrue(() => one.store.clock.now() === present + 1_000);
    await using third = await startReplica("clock");
    expect(third.store.clock.now()).toBe(present + 1_000);
    await remote.clock.setSpeed(60);
    await untilTrue(() => [other, third].every(({ store }) => store.clock.speed() === 60));
    await remote.clock.setSpeed(0);
    const now = one.store.clock.now();
    await untilTrue(() => [other, third].every(({ store }) => Math.abs(store.clock.now() - now) < 60_000));
  });

  test("wakes requests of the other replica", async () => {
    await using one = await startReplica("wake", { latency: 5_000 });
    await using other = await startReplica("wake", { latency: 5_000 });
    const running = request(other);
    await untilTrue(async () => (await one.server.wolkvox.tenant().usage()).slots.used === 1);
    one.store.clock.advance({ seconds: 5 });
    expect((await running).status).toBe(200);
  });

  test("is the same after changes on both replicas at the same time", async () => {
    await using one = await startReplica("both");
    await using other = await startReplica("both");
    for (let count = 0; count < 20; count += 1) {
      one.store.clock.advance({ milliseconds: 7 });
      other.store.clock.advance({ milliseconds: 11 });
    }
    await Promise.all([one.store.clock.settled?.(), other.store.clock.settled?.()]);
    await untilTrue(() => [one, other].every(({ store }) => store.clock.now() === present + 20 * 18));
  });
});

test("every control says on which replicas it acts", async () => {
  await using replica = await startReplica("scope");
  const scopeOf = async (method: string, path: string, body?: object, token?: string): Promise<string | null> => {
    const response = await fetch(`${replica.server.url}/__mockvox${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...(token ? { "wolkvox-token": token } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await response.text();
    return response.headers.get("mockvox-replicas");
  };
  expect(await scopeOf("POST", "/quota/spend", { units: 1 })).toBe("all");
  expect(await scopeOf("GET", "/usage", undefined, "demo")).toBe("all");
  expect(await scopeOf("POST", "/clock/advance", { days: 1 })).toBe("all");
  expect(await scopeOf("POST", "/clock/advance", { days: 1 }, "demo")).toBe("this");
  expect(await scopeOf("PUT", "/latency", { latency: 5 })).toBe("this");
  expect(await scopeOf("GET", "/requests")).toBe("this");
  expect(await scopeOf("POST", "/reset")).toBe("all for limits, this for the rest");
  await using single = await serve({ port: 0 });
  const own = await fetch(`${single.url}/__mockvox/latency`);
  expect([own.headers.get("mockvox-replicas"), single.wolkvox.health().limits]).toEqual([null, "own"]);
});
