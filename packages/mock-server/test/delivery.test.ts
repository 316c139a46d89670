import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import {
  type Admission,
  createFake,
  createMemoryStore,
  type Fault,
  type LimitStore,
  type MaybePromise,
  toFetch,
} from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { openRaw, received } from "./raw-socket.ts";
import { aDay } from "./test-client.ts";

type AdmissionResult = Awaited<ReturnType<LimitStore["admit"]>>;

/** A store that knows which admissions hold their slot, and can fail. */
class WatchedStore {
  readonly inner = createMemoryStore();
  readonly held = new Map<Admission, string>();
  /** The most slots that a holder has held at once. */
  mostHeld = 0;
  failsNext = false;
  readonly #isAsync: boolean;

  constructor(isAsync: boolean) {
    this.#isAsync = isAsync;
  }

  readonly store: LimitStore = {
    ...this.inner,
    admit: (request, wait) => {
      const result = this.inner.admit(request, wait);
      if (result instanceof Promise) return result;
      if (typeof result === "string") return this.#later<AdmissionResult>(result);
      const watched: Admission = {
        refundQuota: result.refundQuota,
        releaseSlot: () => {
          result.releaseSlot();
          this.held.delete(watched);
          return this.#later(undefined);
        },
      };
      this.held.set(watched, request.holder);
      const holders = [...this.held.values()];
      this.mostHeld = Math.max(this.mostHeld, ...holders.map((one) => holders.filter((other) => other === one).length));
      return this.#later<AdmissionResult>(watched);
    },
    unitsSpent: (account) => {
      const fails = this.failsNext;
      this.failsNext = false;
      if (fails) throw new Error("broken store");
      return this.inner.unitsSpent(account);
    },
  };

  /** As a store outside the process would. */
  #later<Value>(value: Value): MaybePromise<Value> {
    return this.#isAsync ? setImmediate(value) : value;
  }
}

const reportPath = "/api/v2/reports_manager.php";
const short = `${reportPath}?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const long = `${reportPath}?${new URLSearchParams({ api: "diagram_13", ...aDay })}`;

/** What a client does with its request, and what happens to its response. */
type Delivery = { token: string; path: string; fault: Fault | undefined } & (
  | { client: "fetch"; isRead: boolean }
  | { client: "socket"; method: string; leaves: "never" | "at once" | "at the first bytes"; fails: boolean }
);

const deliveries: fc.Arbitrary<Delivery> = fc
  .record({
    token: fc.constantFrom("one", "two"),
    path: fc.constantFrom(short, long),
    fault: fc.constantFrom<Fault | undefined>(
      undefined,
      undefined,
      { kind: "reset" },
      { kind: "reset", afterBytes: 100 },
      { kind: "cut-body", afterBytes: 100 },
      { kind: "garbage" },
      { kind: "slow-drip", bytesPerSecond: 1_000_000 },
    ),
  })
  .chain((common) =>
    fc
      .oneof(
        fc.record({ client: fc.constant("fetch" as const), isRead: fc.boolean() }),
        fc.record({
          client: fc.constant("socket" as const),
          method: fc.constantFrom("GET", "GET", "HEAD", "POST"),
          leaves: fc.constantFrom(
            "never" as const,
            "never" as const,
            "at once" as const,
            "at the first bytes" as const,
          ),
          fails: fc.boolean(),
        }),
      )
      .map((how) => ({ ...common, ...how })),
  );

const schedule = fc.record({
  latency: fc.constantFrom(0, { realMs: 1 }),
  isAsync: fc.boolean(),
  /** Deliveries that start together, one group after the other. */
  groups: fc.array(fc.array(deliveries, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
});

async function deliver(delivery: Delivery, url: string, fetch: (request: Request) => Promise<Response>): Promise<void> {
  const { token, path, client } = delivery;
  if (client === "fetch") {
    const request = new Request(`https://wv0001.wolkvox.com${path}`, { headers: { "wolkvox-token": token } });
    const response = await fetch(request).catch(() => undefined);
    if (delivery.isRead) await response?.arrayBuffer().catch(() => {});
    else await response?.body?.cancel().catch(() => {});
    return;
  }
  const head = `${delivery.method} ${path} HTTP/1.1\r\nHost: a\r\nwolkvox-token: ${token}\r\nConnection: close\r\n\r\n`;
  const socket = openRaw(url, head);
  if (delivery.leaves === "never") return void (await received(socket));
  if (delivery.leaves === "at the first bytes")
    await Promise.race(["data", "end", "close"].map((event) => once(socket, event))).catch(() => {});
  else await once(socket, "connect").catch(() => {});
  socket.resetAndDestroy();
}

test("frees every slot once, however responses end, and never admits more than two requests", async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ latency, isAsync, groups }) => {
      const watched = new WatchedStore(isAsync);
      const limits = { latency, limitStore: watched.store };
      await using server = await serve({ port: 0, ...limits, onError: () => {} });
      const fetch = toFetch(createFake(limits));
      for (const group of groups) {
        const running = group.map((delivery) => {
          if (delivery.fault && delivery.client === "socket")
            server.wolkvox.tenant({ token: delivery.token }).injectFault(delivery.fault);
          watched.failsNext ||= delivery.client === "socket" && delivery.fails;
          return deliver(delivery, server.url, fetch);
        });
        await Promise.all(running);
        watched.failsNext = false;
        for (let turn = 0; watched.held.size > 0 && turn < 100_000; turn += 1) await setImmediate();
        for (const token of ["one", "two"]) expect(await watched.inner.slotsInUse(`0001/${token}`, Date.now())).toBe(0);
      }
      expect(watched.mostHeld).toBeLessThanOrEqual(2);
    }),
    { numRuns: 40 * testScale },
  );
}, 600_000);

test.each([false, true])(
  "never refuses a sequential client, with a store that returns promises: %s",
  async (isAsync) => {
    const watched = new WatchedStore(isAsync);
    await using server = await serve({
      port: 0,
      latency: 0,
      limitStore: watched.store,
      limits: { simultaneousRequests: 1 },
    });
    for (let count = 0; count < 50; count += 1) {
      const response = await fetch(server.url + (count % 5 === 0 ? long : short), {
        headers: { "wolkvox-token": "one" },
      });
      await response.arrayBuffer();
      expect(response.status).toBe(200);
    }
  },
);
