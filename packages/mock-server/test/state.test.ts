import { setImmediate } from "node:timers/promises";
import { parseProfile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { createState, type FakeOptions, type Soon, type State, virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { aDay, createAsker, present } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };

/** A state that does everything a turn later, as one behind a network does, and to which data alone can be sent. */
function remoteState(): State {
  const inner = createState();
  const later =
    <Args extends unknown[], Result>(act: (...args: Args) => Soon<Result>) =>
    async (...args: Args): Promise<Result> => {
      await setImmediate();
      return act(...args);
    };
  const sent = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
  return {
    admit: later(async (wish, waiting) => {
      const outcome = await inner.admit(sent(wish), waiting);
      if (typeof outcome === "string") return outcome;
      return { leave: later(outcome.leave), refund: later(outcome.refund) };
    }),
    unitsSpent: later((purse) => inner.unitsSpent(sent(purse))),
    slotsTaken: later(inner.slotsTaken),
    spend: later((purse, units) => inner.spend(sent(purse), units)),
    fill: later(inner.fill),
    spendOfAll: later((day, units) => inner.spendOfAll(sent(day), units)),
    resetAll: later(inner.resetAll),
    release: later(inner.release),
    clear: later(inner.clear),
  };
}

test.each([
  ["in memory", createState],
  ["that answers later", remoteState],
])("lets two fakes on one state %s refuse the third request between them", async (_, create) => {
  const options: FakeOptions = { state: create(), latency: 1_000 };
  const [one, other] = [createAsker(options), createAsker(options)];
  const working = [one.ask(query), other.ask(query)];
  expect((await one.ask(query)).text).toContain("SIMULTANEOUS");
  expect((await other.ask(query)).text).toContain("SIMULTANEOUS");
  for (const { fake } of [one, other]) fake.clock.advance({ seconds: 1 });
  for (const { fake } of [one, other]) fake.tenant().clock.advance({ seconds: 1 });
  expect((await Promise.all(working)).map(({ status }) => status)).toEqual([200, 200]);
});

test.each([
  ["in memory", createState],
  ["that answers later", remoteState],
])("lets two fakes on one state %s spend one quota, to the unit", async (_, create) => {
  const options: FakeOptions = { state: create(), licenses: 1, limits: { requestsPerLicencePerDay: 5 } };
  const askers = [createAsker(options), createAsker(options)];
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const { ask } of askers) statuses.push((await ask(query)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 403, 403, 403]);
  await setImmediate();
  await setImmediate();
  const lefts = askers.flatMap(({ fake }) => fake.requests.map(({ quotaLeft }) => quotaLeft)).sort();
  expect(lefts).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
});

test("keeps the wait for a state that answers later in the journal, on the tenant's clock", async () => {
  const inner = createState();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const state: State = { ...inner, admit: (wish) => opened.then(() => inner.admit(wish)) };
  const { fake, ask } = createAsker({ state });
  const asked = ask(query);
  fake.tenant().clock.advance({ milliseconds: 750 });
  open();
  expect((await asked).status).toBe(200);
  expect((await ask(query)).status).toBe(200);
  expect(fake.requests.map(({ waited }) => waited)).toEqual([750, 0]);
});

test("shares a state between servers too, and leaves each its own options", async () => {
  const options = { port: 0, state: createState(), clock: virtualClock({ start: present }) };
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

describe("a state that answers later", () => {
  test("has given the slot and the unit back when the answer is there", async () => {
    const profile = parseProfile({ mockvox: 1, name: "t", answers: { "empty-window-cost": "nothing" } });
    const limits = { simultaneousRequests: 1, requestsPerLicencePerDay: 1 };
    const { fake, ask } = createAsker({ state: remoteState(), profile, licenses: 1, limits });
    const quiet = { ...query, date_ini: "20190101000000", date_end: "20190101000001" };
    for (let count = 0; count < 3; count += 1) expect((await ask(quiet)).status).toBe(404);
    fake.setLatency(61_000);
    const cut = ask(query);
    while ((await fake.tenant().usage()).slots.used === 0);
    fake.clock.advance({ seconds: 60 });
    expect((await cut).status).toBe(408);
    fake.setLatency(0);
    expect([(await ask(query)).status, (await ask(query)).status]).toEqual([200, 403]);
  });

  test("has done what a control says when the control has answered, here and from afar", async () => {
    await using server = await serve({ port: 0, state: remoteState(), clock: virtualClock({ start: present }) });
    const [here, afar] = [server.wolkvox.tenant(), connect(server.url).tenant()];
    const leftAfter = async (done: Soon<void>): Promise<number> => {
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

test("gives no unit back to a quota that was filled meanwhile", async () => {
  const { fake, ask } = createAsker({ latency: 61_000, licenses: 1, limits: { requestsPerLicencePerDay: 3 } });
  const cut = ask(query);
  fake.resetQuota();
  fake.clock.advance({ seconds: 60 });
  expect((await cut).status).toBe(408);
  fake.setLatency(0);
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await ask(query)).status);
  expect(statuses).toEqual([200, 200, 200, 403]);
});

test("frees one tenant's slots and fills its quota alone when it is reset", async () => {
  const { fake, ask } = createAsker({ latency: 1_000 });
  const gone = [new AbortController(), new AbortController()];
  const working = gone.map(({ signal }) => ask(query, { token: "one", signal }).catch(() => "gone"));
  expect((await ask(query, { token: "one" })).status).toBe(403);
  fake.tenant({ token: "one" }).reset();
  expect(fake.tenant({ token: "one" }).requests).toEqual([]);
  fake.tenant({ token: "one" }).setLatency(0);
  expect((await ask(query, { token: "one" })).status).toBe(200);
  for (const controller of gone) controller.abort();
  expect(await Promise.all(working)).toEqual(["gone", "gone"]);
});
