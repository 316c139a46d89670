import { type Fake, virtualClock } from "@mockvox/mock-server";
import { connect, type RemoteFake } from "@mockvox/mock-server/connect";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { namedProfile } from "@mockvox/spec";
import { controlNames } from "@mockvox/spec/controls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDocumentedResponses } from "./documented-responses.ts";
import { runCli } from "./run-cli.ts";

const present = Date.parse("2026-06-01T12:00:00-05:00");
const aDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

let server: RunningMockServer;
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
  const { assertDocumented } = await readDocumentedResponses();
  assertDocumented(route, response.status, text);
  if (!response.ok) throw new Error(JSON.parse(text).detail);
  return text === "" ? undefined : JSON.parse(text);
}

/** Runs `mockvox control` and returns its output. */
async function shell(words: readonly string[]): Promise<string> {
  const { exitCode, out, err } = runCli(["control", ...words, "--url", server.url]);
  if ((await exitCode) !== 0) throw new Error(err());
  return out();
}

/** One use of a control, in code or remotely, over HTTP and from the shell, with its effect. */
interface Case {
  held(fake: Fake | RemoteFake): unknown;
  http: [route: string, body?: object | undefined, headers?: Record<string, string>];
  shell: string;
  effect(): Promise<unknown>;
  before?(): Promise<unknown>;
  expected: unknown;
}

const later = present + 86_400_000;
const cases: Record<string, Case> = {
  "refuses the next requests": {
    held: (fake) => fake.refuse("quota-spent", { times: 2 }),
    http: ["POST /refusals", { refusal: "quota-spent", times: 2 }],
    shell: "refuse quota-spent --times 2",
    effect: async () => [await statusOf(), await statusOf(), await statusOf()],
    expected: [403, 403, 200],
  },
  "refuses at a rate": {
    held: (fake) => fake.refuse("maintenance", { rate: 1 }),
    http: ["POST /refusals", { refusal: "maintenance", rate: 1 }],
    shell: "refuse maintenance --rate 1",
    effect: () => statusOf(),
    expected: 403,
  },
  "limits a refusal to a report": {
    held: (fake) => fake.when("diagram_2").refuse("time-limit"),
    http: ["POST /refusals", { refusal: "time-limit", when: { report: "diagram_2" } }],
    shell: "refuse time-limit --report diagram_2",
    effect: async () => [await statusOf(), await statusOf("demo", { ...query, api: "diagram_2" })],
    expected: [200, 408],
  },
  "injects a fault into the next response": {
    held: (fake) => fake.injectFault({ kind: "proxy-page" }),
    http: ["POST /faults", { fault: { kind: "proxy-page" } }],
    shell: "fault proxy-page",
    effect: async () => [await statusOf(), await statusOf()],
    expected: [502, 200],
  },
  "injects a fault at a rate": {
    held: (fake) => fake.injectFault({ kind: "proxy-page", status: 503 }, { rate: 1 }),
    http: ["POST /faults", { fault: { kind: "proxy-page", status: 503 }, rate: 1 }],
    shell: "fault proxy-page status=503 --rate 1",
    effect: () => statusOf(),
    expected: 503,
  },
  "sets the clock": {
    held: (fake) => fake.clock.set(later),
    http: ["PUT /clock", { now: new Date(later).toISOString() }],
    shell: "clock 2026-06-02T12:00:00",
    effect: async () => server.wolkvox.clock.now(),
    expected: later,
  },
  "sets the speed": {
    held: (fake) => fake.clock.setSpeed(60),
    http: ["PUT /clock", { speed: 60 }],
    shell: "speed 60",
    effect: async () => server.wolkvox.clock.speed(),
    expected: 60,
  },
  "advances the clock": {
    held: (fake) => fake.clock.advance({ days: 1 }),
    http: ["POST /clock/advance", { days: 1 }],
    shell: "advance 1d",
    effect: async () => server.wolkvox.clock.now(),
    expected: later,
  },
  "uses a profile": {
    held: (fake) => fake.useProfile(namedProfile("documented")),
    http: ["PUT /profile", { mockvox: 1, name: "mine", extends: "documented" }],
    shell: "profile documented",
    effect: () => statusOf("demo", { ...query, date_ini: "20190101000000", date_end: "20190101000001" }),
    expected: 200,
  },
  "sets the latency": {
    held: (fake) => fake.setLatency(61_000),
    http: ["PUT /latency", { latency: 61_000 }],
    shell: "latency 61000",
    effect: () => statusOf(),
    expected: 408,
  },
  "begins maintenance": {
    held: (fake) => fake.setMaintenance(true),
    http: ["PUT /maintenance"],
    shell: "maintenance on",
    effect: () => statusOf(),
    expected: 403,
  },
  "ends maintenance": {
    before: async () => server.wolkvox.setMaintenance(true),
    held: (fake) => fake.setMaintenance(false),
    http: ["DELETE /maintenance"],
    shell: "maintenance off",
    effect: () => statusOf(),
    expected: 200,
  },
  "begins maintenance every day at a time": {
    held: (fake) => fake.setMaintenance({ from: "11:00", to: "13:00" }),
    http: ["PUT /maintenance", { from: "11:00", to: "13:00" }],
    shell: "maintenance 11:00-13:00",
    effect: async () => {
      const atNoon = await statusOf();
      server.wolkvox.clock.advance({ hours: 1 });
      return [atNoon, await statusOf()];
    },
    expected: [403, 200],
  },
  "clears pending refusals": {
    before: async () => server.wolkvox.refuse("quota-spent", { rate: 1 }),
    held: (fake) => fake.clearRefusals(),
    http: ["DELETE /refusals"],
    shell: "refuse none",
    effect: () => statusOf(),
    expected: 200,
  },
  "clears pending faults": {
    before: async () => {
      await statusOf();
      server.wolkvox.injectFault({ kind: "proxy-page" }, { times: 5 });
    },
    held: (fake) => fake.clearFaults(),
    http: ["DELETE /faults"],
    shell: "fault none",
    effect: async () => [await statusOf(), await statusOf("newcomer")],
    expected: [200, 200],
  },
  "clears one of two refusals": {
    before: async () => {
      server.wolkvox.refuse("time-limit");
      server.wolkvox.refuse("quota-spent");
    },
    held: (fake) => fake.clearRefusals("time-limit"),
    http: ["DELETE /refusals?refusal=time-limit"],
    shell: "refuse none time-limit",
    effect: async () => [await statusOf(), await statusOf()],
    expected: [403, 200],
  },
  "clears one of two faults": {
    before: async () => {
      server.wolkvox.injectFault({ kind: "proxy-page" });
      server.wolkvox.injectFault({ kind: "proxy-page", status: 503 });
      server.wolkvox.injectFault({ kind: "empty-body" }, { rate: 1 });
    },
    held: (fake) => fake.clearFaults("proxy-page"),
    http: ["DELETE /faults?kind=proxy-page"],
    shell: "fault none proxy-page",
    effect: () => statusOf(),
    expected: 200,
  },
  "spends the quota": {
    before: () => statusOf(),
    held: (fake) => fake.spendQuota(1_000),
    http: ["POST /quota/spend", { units: 1_000 }],
    shell: "quota spend 1000",
    effect: () => statusOf(),
    expected: 403,
  },
  "resets the quota": {
    before: async () => server.wolkvox.tenant().spendQuota(1_000),
    held: (fake) => fake.resetQuota(),
    http: ["POST /quota/reset"],
    shell: "quota reset",
    effect: () => statusOf(),
    expected: 200,
  },
  "sets the accepted tokens": {
    held: (fake) => fake.setTokens(["one"]),
    http: ["PUT /tokens", { tokens: ["one"] }],
    shell: "tokens one",
    effect: async () => [await statusOf("one"), await statusOf("two")],
    expected: [200, 403],
  },
  "resets everything": {
    before: async () => server.wolkvox.setMaintenance(true),
    held: (fake) => fake.reset(),
    http: ["POST /reset"],
    shell: "reset",
    effect: () => statusOf(),
    expected: 200,
  },
  "limits a fault to a parameter": {
    held: (fake) => fake.when(undefined, { campaign_id: "77" }).injectFault({ kind: "proxy-page" }),
    http: ["POST /faults", { fault: { kind: "proxy-page" }, when: { query: { campaign_id: "77" } } }],
    shell: "fault proxy-page --query campaign_id=77",
    effect: async () => [
      await statusOf(),
      await statusOf("demo", { ...query, api: "campaign_8", campaign_id: "77" }),
      await statusOf("demo", { ...query, api: "campaign_8", campaign_id: "all" }),
    ],
    expected: [200, 502, 200],
  },
  "resets one tenant": {
    before: async () => {
      server.wolkvox.tenant({ token: "one" }).spendQuota(1_000);
      server.wolkvox.tenant({ token: "one" }).clock.advance({ hours: 1 });
      server.wolkvox.tenant({ token: "two" }).spendQuota(1_000);
      await statusOf("one");
      await statusOf("two");
    },
    held: (fake) => fake.tenant({ token: "one" }).reset(),
    http: ["POST /reset", undefined, { "wolkvox-token": "one" }],
    shell: "reset --token one",
    effect: async () => [
      server.wolkvox.requests.length,
      server.wolkvox.tenant({ token: "one" }).clock.now(),
      await statusOf("one"),
      await statusOf("two"),
    ],
    expected: [1, present, 200, 403],
  },
  "controls one tenant": {
    held: (fake) => fake.tenant({ token: "one", server: "0002" }).setMaintenance(true),
    http: ["PUT /maintenance", undefined, { "wolkvox-token": "one", wolkvox_server: "0002" }],
    shell: "maintenance on --token one --server 0002",
    effect: async () => {
      const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
      const there = await fetch(url, { headers: { "wolkvox-token": "one", wolkvox_server: "0002" } });
      return [there.status, await statusOf("one"), await statusOf("two")];
    },
    expected: [403, 200, 200],
  },
};

describe.each(Object.entries(cases))("%s", (_, { before, held, http, shell: words, effect, expected }) => {
  const holders: Record<string, () => unknown> = {
    "in code": () => held(server.wolkvox),
    remotely: () => held(connect(server.url)),
    "over HTTP": () => raw(...http),
    "from the shell": () => shell(words.split(" ")),
  };
  test.each(Object.entries(holders))("%s", async (_name, act) => {
    await before?.();
    await act();
    expect(await effect()).toEqual(expected);
  });
});

test("returns the same in code, remotely, over HTTP and from the shell", async () => {
  server.wolkvox.tenant({ token: "one" }).when("diagram_2").refuse("maintenance", { times: 3 });
  server.wolkvox.tenant({ token: "one" }).injectFault({ kind: "cut-body", afterBytes: 40 }, { rate: 0.5 });
  server.wolkvox.tenant({ token: "one" }).clearFaults("garbage");
  await statusOf("one");
  await statusOf("refuse-quota-spent");
  await (await fetch(`${server.url}/elsewhere`)).text();
  const [here, afar] = [server.wolkvox, connect(server.url)];
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const printed = async (words: string): Promise<unknown> => JSON.parse(await shell([...words.split(" "), "--json"]));
  const since = present - 1;
  const told: [unknown, Promise<unknown>, Promise<unknown>, Promise<unknown>][] = [
    [here.requests, afar.requests, raw("GET /requests"), printed("requests")],
    [
      here.listRequests({ status: 403, since, query: { api: "cdr_4" } }),
      afar.listRequests({ status: 403, since, query: { api: "cdr_4" } }),
      raw(`GET /requests?status=403&since=${since}&query[api]=cdr_4`),
      printed("requests --status 403 --query api=cdr_4 --since 2026-06-01T11:59"),
    ],
    [
      here.findRequests({ path: "/elsewhere" }),
      afar.findRequests({ path: "/elsewhere" }),
      raw("POST /requests/find", { path: "/elsewhere" }),
      printed("find --path /elsewhere"),
    ],
    [
      here.tenant({ token: "one" }).requests,
      afar.tenant({ token: "one" }).requests,
      raw("GET /requests", undefined, { "wolkvox-token": "one" }),
      printed("requests --token one"),
    ],
    [
      { now: "2026-06-01T17:00:00.000Z", milliseconds: here.clock.now(), speed: here.clock.speed() },
      Promise.all([afar.clock.now(), afar.clock.speed()]).then(([milliseconds, speed]) => {
        return { now: new Date(milliseconds).toISOString(), milliseconds, speed };
      }),
      raw("GET /clock"),
      printed("clock"),
    ],
    [here.settings().profile, afar.settings().then(({ profile }) => profile), raw("GET /profile"), printed("profile")],
    [{ latency: 0 }, afar.settings().then(({ latency }) => ({ latency })), raw("GET /latency"), printed("latency")],
    [
      await here.tenant({ token: "one" }).usage(),
      afar.tenant({ token: "one" }).usage(),
      raw("GET /usage", undefined, { "wolkvox-token": "one" }),
      printed("usage --token one"),
    ],
    [
      { maintenance: false },
      afar.settings().then(({ maintenance }) => ({ maintenance })),
      raw("GET /maintenance"),
      printed("maintenance"),
    ],
    [
      { refusals: [{ refusal: "maintenance", times: 3, when: { report: "diagram_2" } }] },
      afar
        .tenant({ token: "one" })
        .settings()
        .then(({ refusals }) => ({ refusals })),
      raw("GET /refusals", undefined, { "wolkvox-token": "one" }),
      printed("refuse --token one"),
    ],
    [
      { faults: here.tenant({ token: "one" }).settings().faults },
      afar
        .tenant({ token: "one" })
        .settings()
        .then(({ faults }) => ({ faults })),
      raw("GET /faults", undefined, { "wolkvox-token": "one" }),
      printed("fault --token one"),
    ],
    [await here.data(), afar.data(), raw("GET /data"), printed("data")],
    [here.health(), afar.health(), raw("GET /health"), printed("health")],
    [await afar.openApiDocument(), afar.openApiDocument(), raw("GET /openapi.json"), printed("openapi")],
  ];
  for (const [inCode, ...others] of told) {
    for (const other of others) expect(await other).toEqual(asJson(inCode));
  }
  expect(here.requests).toHaveLength(3);
});

test("reports no match with the same message everywhere", async () => {
  await statusOf();
  const nearest = 'No request matched report "diagram_2". The closest of 1 had report "cdr_4".';
  expect(() => server.wolkvox.findRequests({ report: "diagram_2" })).toThrow(nearest);
  await expect(connect(server.url).findRequests({ report: "diagram_2" })).rejects.toThrow(nearest);
  await expect(raw("POST /requests/find", { report: "diagram_2" })).rejects.toThrow(nearest);
  await expect(shell(["find", "--report", "diagram_2"])).rejects.toThrow(nearest);
});

test("has a case for every control that changes something, and the document lists each", async () => {
  const tried = Object.values(cases).map(({ http: [route] }) => route.replace(/\?.*/, ""));
  const changing = controlNames.filter((route) => !route.startsWith("GET ") && route !== "POST /requests/find");
  expect([...new Set(tried)].sort()).toEqual([...changing].sort());
  const { operations } = await readDocumentedResponses();
  expect([...operations].sort()).toEqual([...controlNames].sort());
});

test("sends documented responses for errors too", async () => {
  for (const name of controlNames) {
    if (name === "GET /health" || name === "GET /requests/stream") continue;
    await expect(raw(`${name}?odd=1`)).rejects.toThrow("Unknown query parameter");
    await expect(raw(name, undefined, { origin: "https://elsewhere.example" })).rejects.toThrow(
      "The origin https://elsewhere.example is not allowed",
    );
  }
});

test.each([
  ["GET /clock", 200, '{"now":1}', /Invalid/],
  ["GET /clock", 200, '{"now":"2026-06-01T17:00:00.000Z","milliseconds":0,"speed":1,"odd":1}', /odd/],
  ["GET /clock", 418, "{}", /knows no answer 418/],
  ["PUT /maintenance", 204, "{}", /knows no body of 204/],
])("detects an undocumented response to %s with %i: %s", async (route, status, text, message) => {
  const { assertDocumented } = await readDocumentedResponses();
  expect(() => assertDocumented(route, status, text)).toThrow(message);
});
