import { setTimeout } from "node:timers/promises";
import { type Admission, type Clock, virtualClock } from "@mockvox/mock-server";
import { createRedisLimitStore, type RedisLimitStore } from "../../src/index.ts";
import type { RedisServer } from "../redis-server.ts";
import { type CutProxy, startCutProxy } from "./cut-proxy.ts";

export const unitsPerDay = 12;
export const day = 20_000;
export const slotDuration = 60_000;
export const holders: readonly { name: string; maxSlots: number }[] = [
  { name: "0001/a", maxSlots: 2 },
  { name: "0001/b", maxSlots: 1 },
];

/** One mock server as far as limits are concerned, with a connection that can be broken. */
export interface Replica {
  readonly store: RedisLimitStore;
  readonly proxy: CutProxy;
  isKilled: boolean;
}

/** A request, and what its client knows of it. */
export interface SentRequest {
  readonly replica: Replica;
  readonly holder: (typeof holders)[number];
  readonly abort: AbortController;
  readonly settled: Promise<void>;
  state: "pending" | "admitted" | "refused" | "failed";
  admission: Admission | undefined;
  /** By the clock, once it is admitted. */
  expiresAt: number;
  isReleased: boolean;
  isRefunded: boolean;
  /** Whether its replica was killed before it had an answer. */
  wasLost: boolean;
}

export interface World {
  readonly clock: Clock;
  readonly replicas: [Replica, Replica];
  readonly requests: SentRequest[];
  /** What must never be. */
  readonly violations: string[];
}

export async function createReplica({ port }: RedisServer, prefix: string): Promise<Replica> {
  const proxy = await startCutProxy(port);
  const store = createRedisLimitStore({ url: proxy.url, prefix });
  return { store, proxy, isKilled: false };
}

export async function createWorld(redis: RedisServer, prefix: string): Promise<World> {
  const replicas = await Promise.all([createReplica(redis, prefix), createReplica(redis, prefix)]);
  const clock = virtualClock({ start: Date.UTC(2026, 5, 1) });
  return { clock, replicas, requests: [], violations: [] };
}

/** Sends a request without waiting for its answer. */
export function send(world: World, replica: Replica, holder: SentRequest["holder"], waits: boolean): void {
  const { clock, requests } = world;
  const abort = new AbortController();
  let takenAt = clock.now();
  // The store reads the clock whenever it tries to take a slot.
  const watched = {
    sleep: clock.sleep,
    now: () => {
      takenAt = clock.now();
      return takenAt;
    },
  };
  const wanted = { owner: holder.name, day, unitsPerDay, holder: holder.name, maxSlots: holder.maxSlots };
  const times = { now: takenAt, expiresAt: takenAt + slotDuration };
  const wait = waits ? { clock: watched, signal: abort.signal } : undefined;
  const outcome = (async () => replica.store.admit({ ...wanted, ...times }, wait))();
  const request: SentRequest = {
    replica,
    holder,
    abort,
    state: "pending",
    admission: undefined,
    expiresAt: 0,
    isReleased: false,
    isRefunded: false,
    wasLost: false,
    settled: outcome.then(
      (result) => {
        if (typeof result === "string") request.state = "refused";
        else admitted(world, request, result, takenAt + slotDuration);
      },
      (error: unknown) => {
        request.state = "failed";
        const isExpected = error === abort.signal.reason || Object(error).code === "limit-store-unreachable";
        if (!isExpected) world.violations.push(`a request failed: ${String(error)}`);
      },
    ),
  };
  requests.push(request);
}

function admitted(world: World, request: SentRequest, admission: Admission, expiresAt: number): void {
  if (request.wasLost) return;
  Object.assign(request, { state: "admitted", admission, expiresAt });
  const { name, maxSlots } = request.holder;
  const held = heldSlots(world, name).length;
  if (held > maxSlots) world.violations.push(`${held} slots of ${name} are in use, of ${maxSlots}`);
}

/** The requests that hold a slot as far as their clients know. */
export function heldSlots({ requests, clock }: World, holder: string): SentRequest[] {
  const now = clock.now();
  return requests.filter(
    (one) => one.holder.name === holder && one.state === "admitted" && !one.isReleased && one.expiresAt > now,
  );
}

/** From now on nothing of it reaches the server, and it does not say goodbye. */
export async function killReplica(world: World, at: 0 | 1, redis: RedisServer, prefix: string): Promise<void> {
  const killed = world.replicas[at];
  for (const request of world.requests) {
    if (request.replica === killed && request.state === "pending") request.wasLost = true;
  }
  killed.isKilled = true;
  killed.proxy.block();
  world.replicas[at] = await createReplica(redis, prefix);
  await closeReplica(killed);
}

export async function closeReplica({ store, proxy }: Replica): Promise<void> {
  await store.close();
  await proxy[Symbol.asyncDispose]();
}

/** Resolves when both replicas reach the server. */
export async function recover({ replicas, violations }: World): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!replicas.every(({ store }) => store.isReachable())) {
    if (performance.now() > deadline) return void violations.push(await describeLoss(replicas));
    await setTimeout(5);
  }
}

/** Acts once both replicas reach the server, and again if one loses it meanwhile, as on a machine under load. */
export async function whenReachable<Result>(world: World, act: () => Result | Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    await recover(world);
    try {
      return await act();
    } catch (error) {
      if (Object(error).code !== "limit-store-unreachable" || attempt === 20) throw error;
    }
  }
}

async function describeLoss(replicas: World["replicas"]): Promise<string> {
  const asked = replicas.map(({ store }) => store.unitsSpent({ owner: "", day, unitsPerDay }));
  const reasons = (await Promise.allSettled(asked)).map((one) => (one.status === "rejected" ? String(one.reason) : ""));
  return `a replica does not reach the server again: ${reasons.join(" ")}`;
}
