import { setImmediate } from "node:timers/promises";
import { parseProfile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { connect } from "../../src/connect.ts";
import {
  createMemoryStore,
  type FakeOptions,
  type LimitStore,
  type MaybePromise,
  virtualClock,
} from "../../src/index.ts";
import { serve } from "../../src/serve.ts";
import { aDay, createTestClient, present } from "../test-client.ts";

const query = { api: "cdr_4", ...aDay };

/** A limit store that does everything a tick later and accepts only data, like one behind a network. */
function remoteState(): LimitStore {
  const inner = createMemoryStore();
  const later =
    <Args extends unknown[], Result>(act: (...args: Args) => MaybePromise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await setImmediate();
      return act(...args);
    };
  const sent = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
  return {
    admit: later(async (wish, waiting) => {
      const outcome = await inner.admit(sent(wish), waiting);
      if (typeof outcome === "string") return outcome;
      return { releaseSlot: later(outcome.releaseSlot), refundQuota: later(outcome.refundQuota) };
    }),
    unitsSpent: later((account) => inner.unitsSpent(sent(account))),
    slotsInUse: later(inner.slotsInUse),
    spendQuota: later((account, units) => inner.spendQuota(sent(account), units)),
    resetQuota: later(inner.resetQuota),
    spendAllQuotas: later((day, units) => inner.spendAllQuotas(sent(day), units)),
    resetAllQuotas: later(inner.resetAllQuotas),
    releaseSlots: later(inner.releaseSlots),
    clear: later(inner.clear),
  };
}

test.each([
  ["in memory", createMemoryStore],
  ["that is asynchronous", remoteState],
])("two mock servers with one store %s refuse the third request together", async (_, create) => {
  const options: FakeOptions = { limitStore: create(), latency: 1_000 };
  const [one, other] = [createTestClient(options), createTestClient(options)];
  const working = [one.send(query), other.send(query)];
  expect((await one.send(query)).text).toContain("SIMULTANEOUS");
  expect((await other.send(query)).text).toContain("SIMULTANEOUS");
  for (const { fake } of [one, other]) fake.clock.advance({ seconds: 1 });
  for (const { fake } of [one, other]) fake.tenant().clock.advance({ seconds: 1 });
  expect((await Promise.all(working)).map(({ status }) => status)).toEqual([200, 200]);
});

test.each([
  ["in memory", createMemoryStore],
  ["that is asynchronous", remoteState],
])("two mock servers with one store %s spend one quota, to the unit", async (_, create) => {
  const options: FakeOptions = { limitStore: create(), licenses: 1, limits: { requestsPerLicencePerDay: 5 } };
  const clients = [createTestClient(options), createTestClient(options)];
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const { send } of clients) statuses.push((await send(query)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 403, 403, 403]);
  await setImmediate();
  await setImmediate();
  const lefts = clients.flatMap(({ fake }) => fake.requests.map(({ quotaLeft }) => quotaLeft)).sort();
  expect(lefts).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
});

test("records the wait for an asynchronous store, on the tenant's clock", async () => {
  const inner = createMemoryStore();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const state: LimitStore = { ...inner, admit: (wish) => opened.then(() => inner.admit(wish)) };
  const { fake, send } = createTestClient({ limitStore: state });
  const pending = send(query);
  fake.tenant().clock.advance({ milliseconds: 750 });
  open();
  expect((await pending).status).toBe(200);
  expect((await send(query)).status).toBe(200);
  expect(fake.requests.map(({ waitedMs }) => waitedMs)).toEqual([750, 0]);
});

test("servers can share a store, and keep their own options", async () => {
  const options = { port: 0, limitStore: createMemoryStore(), clock: virtualClock({ start: present }) };
  await using one = await serve(options);
  await using other = await serve({ ...options, maintenance: true });
  const statusAt = async ({ url }: { url: string }, token: string): Promise<number> => {
    const path = `/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
    return (await fetch(url + path, { headers: { "wolkvox-token": token } })).status;
  };
  expect([await statusAt(other, "a"), await statusAt(one, "a")]).toEqual([403, 200]);
  expect([await statusAt(one, "b"), await statusAt(other, "b")]).toEqual([200, 403]);
  one.wolkvox.tenant({ token: "b" }).spendQuota(24_999);
  other.wolkvox.setMaintenance(false);
  expect([await statusAt(other, "b"), await statusAt(one, "b")]).toEqual([403, 403]);
});

describe("an asynchronous store", () => {
  test("has freed the slot and refunded the unit when the response is there", async () => {
    const profile = parseProfile({ mockvox: 1, name: "t", answers: { "empty-window-cost": "nothing" } });
    const limits = { simultaneousRequests: 1, requestsPerLicencePerDay: 1 };
    const { fake, send } = createTestClient({ limitStore: remoteState(), profile, licenses: 1, limits });
    const quiet = { ...query, date_ini: "20190101000000", date_end: "20190101000001" };
    for (let count = 0; count < 3; count += 1) expect((await send(quiet)).status).toBe(404);
    fake.setLatency(61_000);
    const cut = send(query);
    while ((await fake.tenant().usage()).slots.used === 0);
    fake.clock.advance({ seconds: 60 });
    expect((await cut).status).toBe(408);
    fake.setLatency(0);
    expect([(await send(query)).status, (await send(query)).status]).toEqual([200, 403]);
  });

  test("has applied a control when the control resolves, in code and over HTTP", async () => {
    await using server = await serve({ port: 0, limitStore: remoteState(), clock: virtualClock({ start: present }) });
    const [here, afar] = [server.wolkvox.tenant(), connect(server.url).tenant()];
    const leftAfter = async (done: MaybePromise<void>): Promise<number> => {
      await done;
      return (await here.usage()).quota.left;
    };
    expect(await leftAfter(afar.spendQuota(10_000))).toBe(15_000);
    expect(await leftAfter(here.spendQuota(10_000))).toBe(5_000);
    expect(await leftAfter(server.wolkvox.spendQuota(1_000))).toBe(4_000);
    expect(await leftAfter(here.resetQuota())).toBe(25_000);
    expect(await leftAfter(afar.spendQuota(1))).toBe(24_999);
    expect(await leftAfter(afar.reset())).toBe(25_000);
    expect(await leftAfter(afar.spendQuota(1))).toBe(24_999);
    expect(await leftAfter(connect(server.url).reset())).toBe(25_000);
  });
});

test("does not refund a unit to a quota that was reset meanwhile", async () => {
  const { fake, send } = createTestClient({ latency: 61_000, licenses: 1, limits: { requestsPerLicencePerDay: 3 } });
  const cut = send(query);
  fake.resetQuota();
  fake.clock.advance({ seconds: 60 });
  expect((await cut).status).toBe(408);
  fake.setLatency(0);
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await send(query)).status);
  expect(statuses).toEqual([200, 200, 200, 403]);
});

test("frees the slots and resets the quota of one tenant only when it is reset", async () => {
  const { fake, send } = createTestClient({ latency: 1_000 });
  const aborters = [new AbortController(), new AbortController()];
  const working = aborters.map(({ signal }) => send(query, { token: "one", signal }).catch(() => "aborted"));
  expect((await send(query, { token: "one" })).status).toBe(403);
  fake.tenant({ token: "one" }).reset();
  expect(fake.tenant({ token: "one" }).requests).toEqual([]);
  fake.tenant({ token: "one" }).setLatency(0);
  expect((await send(query, { token: "one" })).status).toBe(200);
  for (const controller of aborters) controller.abort();
  expect(await Promise.all(working)).toEqual(["aborted", "aborted"]);
});
