import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { scenarioDefinitions } from "@mockvox/spec/scenarios";
import { expect, test } from "vitest";
import { plans, playScenario, type ScenarioEvent } from "../../src/views/simulate/scenarios/play-scenario.ts";

const start = Date.parse("2026-03-10T15:00:00-05:00");
const query = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;

function setUp() {
  const fake = createFake({ seed: 7, size: "small", licenses: 3, clock: virtualClock({ start }) });
  const controls = fake.tenant();
  const request = toFetch(fake);
  const send = async () => {
    const response = await request(new Request(url, { headers: { "wolkvox-token": "demo" } }));
    return { status: response.status, outcome: (await response.text()).slice(0, 40) };
  };
  return { controls, send };
}

test.each([
  ["third-request-at-once", [200, 200, 403]],
  ["quota-spent-from-the-start", [403, "2026-03-11T05:00:00.000Z", 200]],
  ["timeout-once", [408, 200]],
  ["nightly-maintenance", [403, "2026-03-10T07:10:00.000Z", 200]],
  ["unavailable-for-a-while", [503, 503, 503, 200]],
])("plays %s and restores the token", async (name, expected) => {
  const { controls, send } = setUp();
  controls.setLatency({ realMs: 1 });
  controls.refuse("time-limit", { times: 1 });
  controls.clearRefusals();
  controls.when("diagram_2").injectFault({ kind: "garbage" }, { rate: 0.5 });
  controls.injectFault({ kind: "extra-field", field: "x", value: "y" }, { times: 1 });
  await controls.spendQuota(100);
  const before = await controls.status();
  const definition = scenarioDefinitions.find((each) => each.name === name);
  if (!definition) throw new Error(`There is no scenario ${name}.`);
  const events: ScenarioEvent[] = [];
  const { signal } = new AbortController();
  await playScenario(definition, { controls, send, signal, onEvent: (event) => events.push(event) });
  const shown = events.map((event) => (event.kind === "clock" ? new Date(event.at).toISOString() : event.status));
  expect(shown.toSorted()).toEqual([...expected].toSorted());
  expect(await controls.status()).toEqual(before);
});

test("has a plan for scenarios that exist, and restores also when it is stopped", async () => {
  const names = scenarioDefinitions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(plans)));
  const { controls, send } = setUp();
  const before = await controls.status();
  const definition = scenarioDefinitions.find(({ name }) => name === "nightly-maintenance");
  const events: ScenarioEvent[] = [];
  const signal = AbortSignal.abort();
  if (definition) await playScenario(definition, { controls, send, signal, onEvent: (event) => events.push(event) });
  expect(events).toEqual([]);
  expect(await controls.status()).toEqual(before);
});
