import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { createRequestCounter } from "../src/summary/tally.ts";

const path = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";
const range = "date_ini=20260304000000&date_end=20260304235959";

function start(latency = 0) {
  const fake = createFake({ clock: virtualClock({ auto: true }), latency });
  const counter = createRequestCounter(fake.clock.now, { quota: 25_000, slots: 2 });
  fake.follow(counter.add);
  const send = async (query: string, token?: string): Promise<string> => {
    const request = new Request(`${path}?${query}`, token ? { headers: { "wolkvox-token": token } } : {});
    const response = await toFetch(fake)(request);
    return response.text();
  };
  return { fake, counter, send };
}

test("groups requests by report, status and error response", async () => {
  const { counter, send } = start();
  await send(`api=diagram_1_2&${range}`, "demo");
  await send(`api=diagram_1_2&${range}`, "demo");
  await send(`api=cdr_4&${range}`, "refuse-quota-spent");
  await send(`api=cdr_4&${range}`);
  const { requests, rows, groups, refusals } = counter.tally();
  expect(requests).toBe(4);
  expect(rows).toBeGreaterThan(0);
  expect(groups.map(({ report, refusal, requests }) => [report, refusal, requests])).toEqual([
    ["cdr_4", "missing-token", 1],
    ["cdr_4", "quota-spent", 1],
    ["diagram_1_2", undefined, 2],
  ]);
  expect(groups[2]?.rows).toBe(rows);
  expect(refusals).toEqual({ "quota-spent": 1, "missing-token": 1 });
});

test("tells what each token used", async () => {
  const { counter, send } = start(1_000);
  await Promise.all([send(`api=diagram_2&${range}`, "one"), send(`api=diagram_1_2&${range}`, "one")]);
  await send(`api=diagram_2&${range}`, "two");
  await send(`api=diagram_2&${range}`, "two");
  const { tenants } = counter.tally();
  expect(tenants.map(({ server, quota, slots }) => ({ server, quota, slots }))).toEqual([
    { server: "0001", quota: { used: 2, of: 25_000 }, slots: { most: 2, of: 2 } },
    { server: "0001", quota: { used: 2, of: 25_000 }, slots: { most: 1, of: 2 } },
  ]);
  expect(JSON.stringify(tenants)).not.toMatch(/"one"|"two"/);
});

test("counts the slot of a request that ran into the time limit", async () => {
  const { counter, send } = start(61_000);
  await send(`api=diagram_2&${range}`, "demo");
  expect(counter.tally()).toMatchObject({ refusals: { "time-limit": 1 }, tenants: [{ slots: { most: 1, of: 2 } }] });
});

test("counts responses that were not received whole", async () => {
  const { fake, counter, send } = start();
  await send(`api=diagram_1_2&${range}`, "demo");
  for (const request of fake.requests) counter.add({ ...request, complete: false });
  expect(counter.tally().groups).toMatchObject([{ report: "diagram_1_2", status: 200, requests: 2, incomplete: 1 }]);
});

test("has nothing to tell without requests", () => {
  expect(start().counter.tally()).toEqual({ requests: 0, rows: 0, groups: [], refusals: {}, tenants: [] });
});
