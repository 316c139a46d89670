import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createState, type FakeOptions, type State } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { aDay, createAsker } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };

/** A state that answers a turn later, as one behind a network does; what is told is told in order. */
function remoteState(): State {
  const inner = createState();
  return {
    ...inner,
    admit: async (wish) => {
      await setImmediate();
      return inner.admit(wish);
    },
    unitsSpent: async (purse) => {
      await setImmediate();
      return inner.unitsSpent(purse);
    },
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

test("shares a state between servers too", async () => {
  const state = createState();
  await using one = await serve({ port: 0, state });
  await using other = await serve({ port: 0, state });
  one.wolkvox.tenant().setMaintenance(true);
  const url = `${other.url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
  expect((await fetch(url, { headers: { "wolkvox-token": "demo" } })).status).toBe(403);
});

test("gives no unit back to a quota that was filled meanwhile", async () => {
  const { fake, ask } = createAsker({ latency: 61_000, licenses: 1, limits: { requestsPerLicencePerDay: 3 } });
  const cut = ask(query);
  fake.fillQuota();
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
