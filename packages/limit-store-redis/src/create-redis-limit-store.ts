import { clearInterval, setInterval } from "node:timers";
import { setImmediate } from "node:timers/promises";
import type { Clock, LimitStore } from "@mockvox/mock-server";
import { admit, keyOf, type StoreParts } from "./admit.ts";
import { createConnection } from "./connection.ts";
import { type RedisLimitStoreOptions, validateOptions } from "./options.ts";
import { aliveMs } from "./script/program.ts";
import { createSharedClock } from "./shared-clock.ts";
import type { QueuedRequest } from "./waiting.ts";

/** A limit store in Valkey or Redis. Close it when the mock servers that use it are closed. */
export interface RedisLimitStore extends Required<Omit<LimitStore, "exportQuotas" | "importQuotas">>, AsyncDisposable {
  /** The clock that the replicas share: pass it to the mock server as `clock`. */
  readonly clock: Clock;
  /** Resolves when the server can be reached for the first time, or the store was closed. */
  connected(): Promise<void>;
  /** Why the latest connection to the server has failed; undefined while there is one, and before the first has failed. */
  unreachableReason(): string | undefined;
  close(): Promise<void>;
}

/**
 * Creates a limit store in Valkey or Redis: mock servers with the same address and prefix act as one. It connects in the background, and
 * again whenever the connection breaks; meanwhile requests are answered with status 503, and never with a wrong limit.
 *
 * @param options the address. Default: keys begin with `{mockvox}:`
 * @returns the store, for the options `limitStore` and `clock` of a mock server
 * @example
 * ```ts
 * import { createRedisLimitStore } from "@mockvox/limit-store-redis";
 * import { serve } from "@mockvox/mock-server/serve";
 *
 * await using limitStore = createRedisLimitStore({ url: "redis://127.0.0.1:6379" });
 * await using server = await serve({ port: 0, limitStore, clock: limitStore.clock });
 * ```
 * @throws {LimitStoreError} `invalid-store-url`, `invalid-store-prefix`, `unknown-store-option`
 */
export function createRedisLimitStore(options: RedisLimitStoreOptions): RedisLimitStore {
  const waiters = new Map<number, QueuedRequest>();
  const sharedClock = createSharedClock(options.clock, () => connection);
  const wakeAll = (): void => {
    for (const waiter of waiters.values()) waiter.wake();
  };
  const connection = createConnection({
    ...validateOptions(options),
    onJoin: sharedClock.join,
    onMessage: (channel, message) => {
      if (channel === "wake") waiters.get(Number(message))?.wake();
      else if (message === "cleared") wakeAll();
      else sharedClock.receive(message);
    },
    onLost: (error) => {
      for (const waiter of waiters.values()) waiter.fail(error);
      options.onConnection?.({ isReachable: false, reason: error.params.reason });
    },
    onReady: () => options.onConnection?.({ isReachable: true }),
  });
  const heartbeat = setInterval(() => beat({ connection, waiters }), aliveMs / 3).unref();
  const close = async (): Promise<void> => {
    clearInterval(heartbeat);
    await connection.close();
  };
  return {
    ...createOperations({ connection, waiters }),
    clock: sharedClock.clock,
    isShared: true,
    isReachable: connection.isReady,
    connected: connection.connected,
    unreachableReason: connection.failure,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Says that this replica is alive, so that its requests keep their places in the queues. */
function beat({ connection, waiters }: StoreParts): void {
  if (waiters.size === 0 || !connection.isReady()) return;
  const holders = [...new Set(Array.from(waiters.values(), ({ holder }) => holder))];
  for (let at = 0; at < holders.length; at += maxHoldersPerBeat) {
    connection.call("beat", ...holders.slice(at, at + maxHoldersPerBeat)).catch(() => {});
  }
}

/** Lua takes a few thousand arguments. */
const maxHoldersPerBeat = 1_000;

type Operations = Omit<Required<LimitStore>, "isShared" | "isReachable" | "exportQuotas" | "importQuotas">;

function createOperations(parts: StoreParts): Operations {
  const { connection } = parts;
  const change = async (operation: string, ...args: (string | number)[]): Promise<void> => {
    await connection.callOnce(operation, ...args).reply;
  };
  const read = async (operation: string, ...args: (string | number)[]): Promise<number> =>
    Number((await connection.call(operation, ...args))[0]);
  return {
    admit: (request, wait) => admit(parts, request, wait),
    unitsSpent: async ({ owner, day }) => {
      // The journal asks at the end of a request, just before its slot is released: then both are sent together.
      await setImmediate();
      await setImmediate();
      return read("spent", keyOf(owner), day);
    },
    slotsInUse: (holder, now) => read("slots", keyOf(holder), now),
    spendQuota: ({ owner, day, unitsPerDay }, units) => change("spend", keyOf(owner), day, unitsPerDay, units),
    resetQuota: (owner) => change("reset", keyOf(owner)),
    spendAllQuotas: ({ day, unitsPerDay }, units) => change("spendAll", day, unitsPerDay, units),
    resetAllQuotas: () => change("resetAll"),
    releaseSlots: (holder) => change("releaseSlots", keyOf(holder)),
    clear: () => change("clear"),
  };
}
