import { namedProfile } from "@mockvox/spec";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect, type RemoteFake } from "../src/connect.ts";
import { routes } from "../src/controls/routes.ts";
import { type Fake, virtualClock } from "../src/index.ts";
import { type FakeServer, serve } from "../src/serve.ts";
import { aDay, present } from "./asker.ts";

let server: FakeServer;
beforeEach(async () => {
  server = await serve({ port: 0, clock: virtualClock({ start: present, auto: true }), licenses: 1 });
});
afterEach(() => server.close());

const query = { api: "cdr_4", ...aDay };
async function statusOf(token = "demo", asked: Record<string, string> = query): Promise<number> {
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams(asked)}`;
  const response = await fetch(url, { headers: { "wolkvox-token": token } });
  await response.text().catch(() => "");
  return response.status;
}

async function raw(route: string, body?: object, headers: Record<string, string> = {}): Promise<unknown> {
  const [method = "", path = ""] = route.split(" ");
  const response = await fetch(`${server.url}/__mockvox${path}`, {
    method,
    headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(JSON.parse(text).error);
  return text === "" ? undefined : JSON.parse(text);
}

/** One thing to do with the controls, held in code or from afar, and over bare HTTP; and what it does. */
interface Case {
  held(fake: Fake | RemoteFake): unknown;
  http: [route: string, body?: object | undefined, headers?: Record<string, string>];
  effect(): Promise<unknown>;
  before?(): Promise<unknown>;
  expected: unknown;
}

const later = present + 86_400_000;
const cases: Record<string, Case> = {
  "refuses the next": {
    held: (fake) => fake.refuseNext("quota-spent", 2),
    http: ["POST /refusals", { refusal: "quota-spent", times: 2 }],
    effect: async () => [await statusOf(), await statusOf(), await statusOf()],
    expected: [403, 403, 200],
  },
  "refuses all of a share": {
    held: (fake) => fake.refuseShare("maintenance", 1),
    http: ["POST /refusals", { refusal: "maintenance", share: 1 }],
    effect: () => statusOf(),
    expected: 403,
  },
  "aims at a report": {
    held: (fake) => fake.when("diagram_2").refuseNext("time-limit"),
    http: ["POST /refusals", { refusal: "time-limit", when: { report: "diagram_2" } }],
    effect: async () => [await statusOf(), await statusOf("demo", { ...query, api: "diagram_2" })],
    expected: [200, 408],
  },
  "spoils the next": {
    held: (fake) => fake.spoilNext({ kind: "proxy-page" }),
    http: ["POST /faults", { fault: { kind: "proxy-page" } }],
    effect: async () => [await statusOf(), await statusOf()],
    expected: [502, 200],
  },
  "spoils all of a share": {
    held: (fake) => fake.spoilShare({ kind: "proxy-page", status: 503 }, 1),
    http: ["POST /faults", { fault: { kind: "proxy-page", status: 503 }, share: 1 }],
    effect: () => statusOf(),
    expected: 503,
  },
  "sets the clock": {
    held: (fake) => fake.clock.set(later),
    http: ["PUT /clock", { now: new Date(later).toISOString() }],
    effect: async () => server.wolkvox.clock.now(),
    expected: later,
  },
  "moves the clock on": {
    held: (fake) => fake.clock.advance({ days: 1 }),
    http: ["POST /clock/advance", { days: 1 }],
    effect: async () => server.wolkvox.clock.now(),
    expected: later,
  },
  "uses a profile": {
    held: (fake) => fake.useProfile(namedProfile("documented")),
    http: ["PUT /profile", { mockvox: 1, name: "mine", extends: "documented" }],
    effect: () => statusOf("demo", { ...query, date_ini: "20190101000000", date_end: "20190101000001" }),
    expected: 200,
  },
  "sets the latency": {
    held: (fake) => fake.setLatency(61_000),
    http: ["PUT /latency", { latency: 61_000 }],
    effect: () => statusOf(),
    expected: 408,
  },
  "begins maintenance": {
    held: (fake) => fake.setMaintenance(true),
    http: ["PUT /maintenance"],
    effect: () => statusOf(),
    expected: 403,
  },
  "ends maintenance": {
    before: async () => server.wolkvox.setMaintenance(true),
    held: (fake) => fake.setMaintenance(false),
    http: ["DELETE /maintenance"],
    effect: () => statusOf(),
    expected: 200,
  },
  "spends the quota": {
    before: () => statusOf(),
    held: (fake) => fake.spendQuota(1_000),
    http: ["POST /quota/spend", { units: 1_000 }],
    effect: () => statusOf(),
    expected: 403,
  },
  "fills the quota": {
    before: async () => server.wolkvox.tenant().spendQuota(1_000),
    held: (fake) => fake.fillQuota(),
    http: ["POST /quota/reset"],
    effect: () => statusOf(),
    expected: 200,
  },
  "knows tokens": {
    held: (fake) => fake.useTokens(["one"]),
    http: ["POST /tokens", { tokens: ["one"] }],
    effect: async () => [await statusOf("one"), await statusOf("two")],
    expected: [200, 403],
  },
  "forgets everything": {
    before: async () => server.wolkvox.setMaintenance(true),
    held: (fake) => fake.reset(),
    http: ["POST /reset"],
    effect: () => statusOf(),
    expected: 200,
  },
  "holds one tenant": {
    held: (fake) => fake.tenant({ token: "one", server: "0002" }).setMaintenance(true),
    http: ["PUT /maintenance", undefined, { "wolkvox-token": "one", wolkvox_server: "0002" }],
    effect: async () => {
      const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
      const there = await fetch(url, { headers: { "wolkvox-token": "one", wolkvox_server: "0002" } });
      return [there.status, await statusOf("one"), await statusOf("two")];
    },
    expected: [403, 200, 200],
  },
};

describe.each(Object.entries(cases))("%s", (_, { before, held, http, effect, expected }) => {
  const holders: Record<string, () => unknown> = {
    "in code": () => held(server.wolkvox),
    "from afar": () => held(connect(server.url)),
    "over HTTP": () => raw(...http),
  };
  test.each(Object.entries(holders))("%s", async (_name, act) => {
    await before?.();
    await act();
    expect(await effect()).toEqual(expected);
  });
});

test("tells the same in code, from afar and over HTTP", async () => {
  await statusOf("one");
  await statusOf("refuse-quota-spent");
  const [here, afar] = [server.wolkvox, connect(server.url)];
  expect(await afar.requests).toEqual(JSON.parse(JSON.stringify(here.requests)));
  expect(await raw("GET /requests")).toEqual(await afar.requests);
  expect(await afar.tenant({ token: "one" }).requests).toHaveLength(1);
  expect(await afar.findRequests({ status: 403 })).toHaveLength(1);
  await expect(afar.findRequests({ report: "diagram_2" })).rejects.toThrow('No request had report "diagram_2"');
  expect(await afar.conduct()).toEqual(JSON.parse(JSON.stringify(here.conduct())));
  expect(await afar.clock.now()).toBe(here.clock.now());
  expect(await afar.data("0002")).toEqual(await here.data("0002"));
  expect(await raw("GET /data")).toEqual(await here.data());
});

test("has a case for every route that changes something", () => {
  const tried = Object.values(cases).map(({ http: [route] }) => route);
  const changing = Object.keys(routes).filter((route) => !route.startsWith("GET ") && route !== "POST /requests/find");
  expect([...new Set(tried)].sort()).toEqual(changing.sort());
});
