import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFake, type Fake, virtualClock } from "@mockvox/mock-server";
import { connect, type RemoteFake } from "@mockvox/mock-server/connect";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { namedProfile } from "@mockvox/spec";
import { type ControlName, controlNames, loadControlsDocument } from "@mockvox/spec/controls";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDocumentedResponses } from "./documented-responses.ts";
import { runCli } from "./run-cli.ts";

const present = Date.parse("2026-06-01T12:00:00-05:00");
const aDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

let server: RunningMockServer;
beforeEach(async () => {
  server = await serve({ port: 0, clock: virtualClock({ start: present, auto: true }), licenses: 1, latency: 0 });
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

const folder = mkdtempSync(join(tmpdir(), "mockvox-parity-"));
afterAll(() => rmSync(folder, { recursive: true }));

function responseFile(name: string, response: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(response));
  return file;
}

const later = present + 86_400_000;

const other = createFake({ seed: 77, clock: virtualClock({ start: later }) });
other.refuse("maintenance");
const saved = await other.snapshot();

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
  "responds with rows of its own": {
    held: (fake) =>
      fake.when("cdr_2").respondWith({ rows: [{ calls: "1", agent_name: "A", cost: "2" }] }, { times: 1 }),
    http: [
      "POST /responses",
      { response: { rows: [{ calls: "1", agent_name: "A", cost: "2" }] }, times: 1, when: { report: "cdr_2" } },
    ],
    shell: `respond ${responseFile("rows.json", { rows: [{ calls: "1", agent_name: "A", cost: "2" }] })} --times 1 --report cdr_2`,
    effect: async () => [
      await statusOf(),
      await statusOf("demo", { ...query, api: "cdr_2" }),
      await statusOf("demo", { ...query, api: "cdr_2" }),
    ],
    expected: [200, 200, 501],
  },
  "responds with a whole response of its own": {
    held: (fake) => fake.respondWith({ status: 418, body: "tea" }),
    http: ["POST /responses", { response: { status: 418, body: "tea" } }],
    shell: `respond ${responseFile("whole.json", { status: 418, body: "tea" })}`,
    effect: async () => [await statusOf(), await statusOf()],
    expected: [418, 418],
  },
  "clears the pending responses": {
    before: async () => server.wolkvox.respondWith({ envelope: {} }),
    held: (fake) => fake.clearResponses(),
    http: ["DELETE /responses"],
    shell: "respond none",
    effect: async () => server.wolkvox.settings().responses,
    expected: [],
  },
  "skips requests before an error response": {
    held: (fake) => fake.refuse("time-limit", { times: 1, after: 1 }),
    http: ["POST /refusals", { refusal: "time-limit", after: 1 }],
    shell: "refuse time-limit --after 1",
    effect: async () => [await statusOf(), await statusOf(), await statusOf()],
    expected: [200, 408, 200],
  },
  "skips requests before a fault": {
    held: (fake) => fake.injectFault({ kind: "delay", milliseconds: 61_000 }, { rate: 1, after: 1 }),
    http: ["POST /faults", { fault: { kind: "delay", milliseconds: 61_000 }, rate: 1, after: 1 }],
    shell: "fault delay milliseconds=61000 --rate 1 --after 1",
    effect: async () => [await statusOf(), await statusOf()],
    expected: [200, 408],
  },
  "skips requests before a response of its own": {
    held: (fake) => fake.respondWith({ status: 418, body: "tea" }, { times: 1, after: 1 }),
    http: ["POST /responses", { response: { status: 418, body: "tea" }, times: 1, after: 1 }],
    shell: `respond ${responseFile("late.json", { status: 418, body: "tea" })} --times 1 --after 1`,
    effect: async () => [await statusOf(), await statusOf(), await statusOf()],
    expected: [200, 418, 200],
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
  "replaces the whole state by that of a snapshot": {
    held: (fake) => fake.restore(saved),
    http: ["PUT /snapshot", saved],
    shell: `snapshot import ${responseFile("snapshot.json", saved)}`,
    effect: async () => [server.wolkvox.health().source.seed, await statusOf(), server.wolkvox.clock.now()],
    expected: [77, 403, later],
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

/**
 * Controls that return something and change nothing. Streams are followed in the tests of the mock server, and an audit has a
 * command of its own.
 */
type ReadingControl = Exclude<Extract<ControlName, `GET ${string}`>, TestedElsewhere> | "POST /requests/find";
const testedElsewhere = [
  "GET /requests/stream",
  "GET /status/stream",
  "GET /audit",
  "POST /audit",
  "GET /metrics",
] as const;
type TestedElsewhere = (typeof testedElsewhere)[number];

/** One use of such a control, with the same result in code, remotely, over HTTP and from the shell. */
interface Reading {
  inCode(here: Fake): unknown;
  remotely(afar: RemoteFake): unknown;
  http?: { query?: string; body?: object; headers?: Record<string, string> };
  shell: string;
}

const one = { token: "one" };
const headers = { "wolkvox-token": "one" };
const since = present - 1;
const readings: { readonly [Name in ReadingControl]: readonly Reading[] } = {
  "GET /requests": [
    { inCode: (here) => here.requests, remotely: (afar) => afar.requests, shell: "requests" },
    {
      inCode: (here) => here.listRequests({ status: 403, since, query: { api: "cdr_4" } }),
      remotely: (afar) => afar.listRequests({ status: 403, since, query: { api: "cdr_4" } }),
      http: { query: `?status=403&since=${since}&query[api]=cdr_4` },
      shell: "requests --status 403 --query api=cdr_4 --since 2026-06-01T11:59",
    },
    {
      inCode: (here) => here.tenant(one).requests,
      remotely: (afar) => afar.tenant(one).requests,
      http: { headers },
      shell: "requests --token one",
    },
  ],
  "POST /requests/find": [
    {
      inCode: (here) => here.findRequests({ path: "/elsewhere" }),
      remotely: (afar) => afar.findRequests({ path: "/elsewhere" }),
      http: { body: { path: "/elsewhere" } },
      shell: "find --path /elsewhere",
    },
  ],
  "GET /responses": [
    {
      inCode: (here) => pick(here.tenant(one).settings(), "responses"),
      remotely: async (afar) => pick(await afar.tenant(one).settings(), "responses"),
      http: { headers },
      shell: "respond --token one",
    },
  ],
  "GET /clock": [
    {
      inCode: ({ clock }) => ({ now: "2026-06-01T17:00:00.000Z", milliseconds: clock.now(), speed: clock.speed() }),
      remotely: async ({ clock }) => {
        const milliseconds = await clock.now();
        return { now: new Date(milliseconds).toISOString(), milliseconds, speed: await clock.speed() };
      },
      shell: "clock",
    },
  ],
  "GET /profile": [
    {
      inCode: (here) => here.settings().profile,
      remotely: async (afar) => (await afar.settings()).profile,
      shell: "profile",
    },
  ],
  "GET /status": [
    { inCode: (here) => here.status(), remotely: (afar) => afar.status(), shell: "status" },
    {
      inCode: (here) => here.tenant(one).status(),
      remotely: (afar) => afar.tenant(one).status(),
      http: { headers },
      shell: "status --token one",
    },
  ],
  "GET /overview": [
    { inCode: (here) => here.overview(), remotely: (afar) => afar.overview(), shell: "overview" },
    {
      inCode: (here) => here.tenant(one).overview({ from: "20260302000000" }),
      remotely: (afar) => afar.tenant(one).overview({ from: "20260302000000" }),
      http: { query: "?from=20260302000000", headers },
      shell: "overview 2026-03-02 --token one",
    },
  ],
  "GET /latency": [
    {
      inCode: () => ({ latency: 0 }),
      remotely: async (afar) => pick(await afar.settings(), "latency"),
      shell: "latency",
    },
  ],
  "GET /usage": [
    {
      inCode: (here) => here.tenant(one).usage(),
      remotely: (afar) => afar.tenant(one).usage(),
      http: { headers },
      shell: "usage --token one",
    },
  ],
  "GET /maintenance": [
    {
      inCode: () => ({ maintenance: false }),
      remotely: async (afar) => pick(await afar.settings(), "maintenance"),
      shell: "maintenance",
    },
  ],
  "GET /refusals": [
    {
      inCode: () => ({ refusals: [{ refusal: "maintenance", times: 3, when: { report: "diagram_2" } }] }),
      remotely: async (afar) => pick(await afar.tenant(one).settings(), "refusals"),
      http: { headers },
      shell: "refuse --token one",
    },
  ],
  "GET /faults": [
    {
      inCode: (here) => pick(here.tenant(one).settings(), "faults"),
      remotely: async (afar) => pick(await afar.tenant(one).settings(), "faults"),
      http: { headers },
      shell: "fault --token one",
    },
  ],
  "GET /data": [{ inCode: (here) => here.data(), remotely: (afar) => afar.data(), shell: "data" }],
  "GET /snapshot": [
    { inCode: (here) => here.snapshot(), remotely: (afar) => afar.snapshot(), shell: "snapshot export" },
  ],
  "GET /health": [{ inCode: (here) => here.health(), remotely: (afar) => afar.health(), shell: "health" }],
  "GET /openapi.json": [{ inCode: loadControlsDocument, remotely: (afar) => afar.openApiDocument(), shell: "openapi" }],
};

function pick<Value, Name extends keyof Value>(value: Value, name: Name): Pick<Value, Name> {
  return { [name]: value[name] } as Pick<Value, Name>;
}

test("returns the same in code, remotely, over HTTP and from the shell", async () => {
  server.wolkvox.tenant(one).when("diagram_2").refuse("maintenance", { times: 3 });
  server.wolkvox.tenant(one).injectFault({ kind: "cut-body", afterBytes: 40 }, { rate: 0.5 });
  server.wolkvox.tenant(one).when("diagram_2").respondWith({ rows: [] }, { times: 2 });
  server.wolkvox.tenant(one).clearFaults("garbage");
  await statusOf("one");
  await statusOf("refuse-quota-spent");
  await (await fetch(`${server.url}/elsewhere`)).text();
  for (const [name, uses] of Object.entries(readings)) {
    for (const { inCode, remotely, http: { query: filter = "", body, headers: sent } = {}, shell: words } of uses) {
      const result: unknown = JSON.parse(JSON.stringify(await inCode(server.wolkvox)));
      expect(await remotely(connect(server.url)), name).toEqual(result);
      expect(await raw(name + filter, body, sent), name).toEqual(result);
      expect(JSON.parse(await shell([...words.split(" "), "--json"])), words).toEqual(result);
    }
  }
  expect(server.wolkvox.requests).toHaveLength(3);
});

test("audits the same in code, remotely and over HTTP, with and without kept rows", async () => {
  await statusOf("one");
  await statusOf("one", { ...query, date_ini: "20260304000000", date_end: "20260304235959" });
  const rows = [{ INTERVAL: "0_5_seg", calls: 1, minutes: 1, cost: 1 }];
  const result = await server.wolkvox.audit({ report: "cdr_4" });
  expect(result.findings).toMatchObject([{ id: "never-asked", cause: "skipped-range", report: "cdr_4" }]);
  expect(await connect(server.url).audit({ report: "cdr_4" })).toEqual(JSON.parse(JSON.stringify(result)));
  expect(await raw("GET /audit?report=cdr_4")).toEqual(JSON.parse(JSON.stringify(result)));
  const withRows = JSON.parse(JSON.stringify(await server.wolkvox.audit({ rows })));
  expect(withRows.findings.length).toBeGreaterThan(result.findings.length);
  expect(await connect(server.url).audit({ rows })).toEqual(withRows);
  expect(await raw("POST /audit", { rows })).toEqual(withRows);
  expect(await connect(server.url).tenant({ token: "two" }).audit()).toMatchObject({ series: [] });
});

test("gives the same metrics in code, remotely, over HTTP and from the shell", async () => {
  await statusOf("one");
  await statusOf("refuse-quota-spent");
  const metrics = await server.wolkvox.metrics();
  expect(metrics).toContain('mockvox_requests_total{report="cdr_4",status="200"} 1\n');
  expect(await connect(server.url).metrics()).toBe(metrics);
  const response = await fetch(`${server.url}/__mockvox/metrics`);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(await response.text()).toBe(metrics);
  expect(await shell(["metrics"])).toBe(metrics);
});

test("reports no match with the same message everywhere", async () => {
  await statusOf();
  const nearest = 'No request matched report "diagram_2". The closest of 1 had report "cdr_4".';
  expect(() => server.wolkvox.findRequests({ report: "diagram_2" })).toThrow(nearest);
  await expect(connect(server.url).findRequests({ report: "diagram_2" })).rejects.toThrow(nearest);
  await expect(raw("POST /requests/find", { report: "diagram_2" })).rejects.toThrow(nearest);
  await expect(shell(["find", "--report", "diagram_2"])).rejects.toThrow(nearest);
});

test("has a case for every control, and the document lists each", async () => {
  const changing = Object.values(cases).map(({ http: [route] }) => route.replace(/\?.*/, ""));
  const tried = new Set([...changing, ...Object.keys(readings), ...testedElsewhere]);
  expect([...tried].sort()).toEqual([...controlNames].sort());
  const { operations } = await readDocumentedResponses();
  expect([...operations].sort()).toEqual([...controlNames].sort());
});

test("sends documented responses for errors too", async () => {
  for (const name of controlNames) {
    if (name === "GET /health" || name.endsWith("/stream")) continue;
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
