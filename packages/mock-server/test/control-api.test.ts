import { request } from "node:http";
import { controlNames } from "@mockvox/spec/controls";
import { describe, expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { virtualClock } from "../src/index.ts";
import { type RunningMockServer, type ServeOptions, serve } from "../src/serve.ts";
import { aDay, present } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const start = (options: ServeOptions = {}): Promise<RunningMockServer> =>
  serve({ port: 0, clock: virtualClock({ start: present }), ...options });

/** Sends a request with headers that `fetch` does not allow, such as `Host`. */
function send(
  server: RunningMockServer,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(server.url + path, { headers, method }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    outgoing.on("error", reject).end();
  });
}

describe("the control API rejects", () => {
  test.each([
    ["a foreign host name that resolves to this machine", { host: "evil.example" }, 403],
    ["a page of a foreign origin", { origin: "https://evil.example" }, 403],
    ["a page with an opaque origin", { origin: "null" }, 403],
  ])("%s", async (_, headers, status) => {
    await using server = await start();
    expect(await send(server, "/__mockvox/reset", headers, "POST")).toBe(status);
    expect(await send(server, "/__mockvox/health", headers)).toBe(200);
    const query = new URLSearchParams({ api: "cdr_4", ...aDay });
    expect(await send(server, `/api/v2/reports_manager.php?${query}`, { ...headers, "wolkvox-token": "demo" })).toBe(
      200,
    );
  });

  test("a request without the admin key, if there is one", async () => {
    await using server = await start({ adminKey: "s3same" });
    expect(await send(server, "/__mockvox/clock")).toBe(403);
    expect(await send(server, "/__mockvox/clock", { "mockvox-admin-key": "sesame" })).toBe(403);
    expect(await send(server, "/__mockvox/clock", { "mockvox-admin-key": "s3same" })).toBe(200);
    expect(await connect(server.url, { adminKey: "s3same" }).clock.now()).toBe(present);
    await expect(connect(server.url).reset()).rejects.toThrow(withCode("admin-key-mismatch"));
  });

  test("all requests when not bound to loopback, unless there is a key", async () => {
    await using open = await start({ host: "0.0.0.0" });
    const url = open.url.replace("0.0.0.0", "127.0.0.1");
    await expect(connect(url).reset()).rejects.toThrow(withCode("admin-key-required"));
    await using locked = await start({ host: "0.0.0.0", adminKey: "s3same" });
    await connect(locked.url.replace("0.0.0.0", "127.0.0.1"), { adminKey: "s3same" }).reset();
  });
});

test("the control API does not mistake a request without a valid host for an allowed host that is invalid", async () => {
  await using server = await start({ allowHosts: ["a b", ""] });
  expect(await send(server, "/__mockvox/clock", { host: "a b" })).toBe(403);
});

test("the control API closes the connection of a page, which its browser would reuse, and keeps that of a program", async () => {
  await using server = await start();
  const connectionAfter = async (headers: Record<string, string>): Promise<string | null> => {
    const response = await fetch(`${server.url}/__mockvox/clock`, { headers });
    await response.arrayBuffer();
    return response.headers.get("connection");
  };
  expect(await connectionAfter({ origin: "http://localhost:5173" })).toBe("close");
  expect(await connectionAfter({})).toBe("keep-alive");
});

describe("the control API accepts", () => {
  test.each([
    ["pages of loopback", {}, { origin: "http://localhost:5173" }],
    ["an allowed host", { allowHosts: ["fake"] }, { host: "fake:4010" }],
    ["an allowed host in capitals with a port", { allowHosts: ["Fake:4010"] }, { host: "fake:4010" }],
    [
      "an allowed origin, written as a URL",
      { allowOrigins: ["https://App.example/"] },
      { origin: "https://app.example" },
    ],
    ["an allowed origin", { allowOrigins: ["https://app.example"] }, { origin: "https://app.example" }],
  ])("%s", async (_, options, headers) => {
    await using server = await start(options);
    expect(await send(server, "/__mockvox/clock", headers)).toBe(200);
  });
});

test("sends CORS headers to an allowed page, for preflights and responses", async () => {
  await using server = await start({ allowOrigins: ["https://app.example"], adminKey: "s3same" });
  const headers = { origin: "https://app.example", "mockvox-admin-key": "s3same" };
  const preflight = await fetch(`${server.url}/__mockvox/reset`, {
    method: "OPTIONS",
    headers: { origin: headers.origin },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, headers.origin]);
  expect(preflight.headers.get("access-control-allow-headers")).toContain("mockvox-admin-key");
  const response = await fetch(`${server.url}/__mockvox/clock`, { headers });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, headers.origin]);
  const rejected = await fetch(`${server.url}/__mockvox/clock`, {
    headers: { ...headers, origin: "https://evil.example" },
  });
  expect([rejected.status, rejected.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

describe("invalid bodies get problem details:", () => {
  test.each<[route: string, body: string, code: string, params?: object]>([
    ["POST /refusals", '{"refusal":"melted"}', "unknown-refusal", { refusal: '"melted"' }],
    ["POST /refusals", '{"refusal":"maintenance","times":0}', "invalid-times", { value: "0" }],
    ["POST /refusals", '{"refusal":"maintenance","rate":"half"}', "invalid-rate", { value: '"half"' }],
    ["POST /refusals", '{"refusal":"maintenance","when":{"report":"cdr_99"}}', "unknown-report-id"],
    ["POST /faults", '{"fault":{"kind":"melt"}}', "unknown-fault", { fault: '"melt"' }],
    ["POST /faults", "{}", "invalid-fault", { value: "undefined" }],
    ["POST /faults", '{"fault":{"kind":"cut-body"}}', "invalid-fault-number", { name: "afterBytes" }],
    ["POST /refusals", '{"refusal":"maintenance","when":3}', "field-not-an-object", { name: "when", value: "3" }],
    ["POST /refusals", '{"refusal":"maintenance","when":{"query":{"a":1}}}', "invalid-matcher-query"],
    ["PUT /maintenance", '{"from":"2:00","to":"03:00"}', "invalid-maintenance"],
    ["PUT /maintenance", '{"from":"02:00"}', "invalid-maintenance"],
    ["PUT /maintenance", '{"from":"02:00","until":"03:00"}', "unknown-field", { name: "until" }],
    ["POST /requests/find", '{"server":1}', "field-not-a-string", { name: "server", value: "1" }],
    ["PUT /latency", '{"latency":"slow"}', "invalid-latency"],
    ["PUT /latency", '{"latency":-1}', "invalid-latency-value", { name: "latency", value: "-1" }],
    [
      "POST /refusals",
      '{"refusal":"maintenance","time":2}',
      "unknown-field",
      { name: "time", expected: ["refusal", "times", "rate", "after", "when"] },
    ],
    ["POST /refusals", '{"refusal":"maintenance","when":{"reports":[]}}', "unknown-field", { name: "reports" }],
    [
      "POST /faults",
      '{"fault":{"kind":"cut-body","after":4}}',
      "unknown-fault-field",
      { fault: "cut-body", name: "after", expected: ["afterBytes"] },
    ],
    ["POST /faults", '{"fault":{"kind":"garbage","status":4}}', "unknown-fault-field", { expected: [] }],
    ["PUT /latency", '{"latency":{"medianMs":1,"p95Ms":2,"p99Ms":3}}', "invalid-latency"],
    ["PUT /clock", '{"clock":1}', "unknown-field", { name: "clock", expected: ["now", "speed"] }],
    ["POST /reset", '{"everything":true}', "unknown-field", { name: "everything", expected: [] }],
    ["POST /reset?token=one", "{}", "unknown-query-parameter", { name: "token" }],
    ["POST /requests/find", '{"reprt":"cdr_4"}', "unknown-field", { name: "reprt" }],
    ["POST /requests/find", '{"status":"ok"}', "field-not-a-number", { name: "status", value: '"ok"' }],
    ["POST /requests/find", '{"refusal":"melted"}', "field-not-one-of", { name: "refusal" }],
    ["POST /requests/find", '{"since":"soon"}', "field-not-a-time", { name: "since" }],
    ["PUT /clock", '{"now":"yesterday"}', "field-not-a-time", { name: "now" }],
    ["PUT /clock", '{"now":"2026-03-02T10:00:00"}', "field-not-a-time"],
    ["PUT /clock", '{"now":"2026-02-30T10:00:00-05:00"}', "field-not-a-time"],
    ["PUT /clock", '{"now":"20260230100000"}', "field-not-a-time"],
    ["POST /clock/advance", "{}", "invalid-duration"],
    ["POST /clock/advance", '{"seconds":-1}', "negative-duration", { value: "-1000" }],
    ["PUT /profile", '{"name":"mine"}', "unsupported-profile-version"],
    ["PUT /tokens", '{"tokens":"one"}', "invalid-tokens"],
    ["POST /quota/spend", "{}", "invalid-quota-units"],
    ["POST /quota/spend", '{"units":-5.5}', "invalid-quota-units", { value: "-5.5" }],
    ["POST /clock/advance", '{"seconds":1e14}', "invalid-clock-time"],
    ["POST /faults", '{"fault":{"kind":"proxy-page","status":99999}}', "invalid-fault-status"],
    ["POST /faults", '{"fault":{"kind":"proxy-page","status":204}}', "invalid-fault-status", { value: "204" }],
    ["POST /refusals", '{"refusal":"maintenance","times":1,"rate":0.5}', "invalid-frequency"],
    ["PUT /clock", '{"speed":1e300}', "invalid-clock-speed", { value: "1e+300", max: 1_000_000 }],
    ["POST /faults", '{"fault":{"kind":"slow-drip","bytesPerSecond":0}}', "invalid-fault-rate", { value: "0" }],
    ["POST /requests/find", '{"query":null}', "no-matching-request", { count: 0 }],
    ["POST /reset", "[]", "body-not-an-object", { value: "[]" }],
    ["POST /reset", "{", "invalid-json"],
  ])("%s %s", async (route, body, code, params = {}) => {
    await using server = await start();
    const [method = "", path = ""] = route.split(" ");
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers, body });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
    ]);
    expect(await response.json()).toMatchObject({
      type: `urn:mockvox:error:${code}`,
      title: "Bad Request",
      status: 400,
      detail: expect.stringMatching(/^[A-Z`].*\.$/),
      code,
      params,
    });
  });

  test("without the secrets of the request", async () => {
    await using server = await start();
    const headers = { "Content-Type": "application/json", "wolkvox-token": "c4n4ry" };
    const body = JSON.stringify({ refusal: "c4n4ry", c4n4ry: "c4n4ry" });
    const response = await fetch(`${server.url}/__mockvox/refusals`, { method: "POST", headers, body });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: "unknown-field", params: { name: "…" } });
    expect(text).not.toContain("c4n4ry");
  });

  test.each([
    "POST /reset",
    "PUT /clock",
    "PUT /profile",
    "PUT /latency",
    "PUT /maintenance",
    "POST /refusals",
    "POST /faults",
  ])("%s, nested too deeply", async (route) => {
    await using server = await start();
    const [method = "", path = ""] = route.split(" ");
    const headers = { "Content-Type": "application/json" };
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    for (const body of [
      deep,
      `{"latency":${deep},"fault":{"kind":"garbage","x":${deep}},"now":${deep},"name":${deep}}`,
    ]) {
      const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers, body });
      expect([response.status, await response.json()]).toEqual([
        400,
        expect.objectContaining({ code: "body-too-deep", params: { max: 64 } }),
      ]);
    }
  });

  test("a body that is not declared as JSON, or too large", async () => {
    await using server = await start();
    const post = async (body: string, type: string): Promise<[number, unknown]> => {
      const headers = { "Content-Type": type };
      const response = await fetch(`${server.url}/__mockvox/reset`, { method: "POST", headers, body });
      return [response.status, (await response.json()).code];
    };
    expect(await post("a=1", "text/plain")).toEqual([400, "content-type-not-json"]);
    expect(await post(" ".repeat(300_000), "application/json")).toEqual([413, "body-too-large"]);
  });

  test("an unknown control", async () => {
    await using server = await start();
    const response = await fetch(`${server.url}/__mockvox/toString`);
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({
        code: "unknown-control",
        params: { control: "GET /toString", expected: controlNames },
      }),
    ]);
  });
});

test.each([
  ["PUT", "/tokens", '{"tokens":null}'],
  ["PUT", "/clock", '{"speed":2}'],
])("does not apply a global control that is addressed to one tenant: %s %s", async (method, path, body) => {
  await using server = await start();
  const headers = { "wolkvox-token": "one", "Content-Type": "application/json" };
  const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers, body });
  expect([response.status, (await response.json()).code]).toEqual([400, "control-is-global"]);
});

describe("does not act globally when a server is sent without a token:", () => {
  const skipped: readonly string[] = ["GET /health", "GET /metrics", "GET /openapi.json", "GET /data"];
  const names = controlNames.filter((name) => !skipped.includes(name));

  test.each(names)("%s", async (name) => {
    await using server = await start();
    server.wolkvox.tenant().setMaintenance(true);
    const [method = "", path = ""] = name.split(" ");
    const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers: { wolkvox_server: "0002" } });
    expect(response.status).toBe(400);
    expect((await response.json()).code).toBe("incomplete-tenant");
    expect(server.wolkvox.tenant().settings().maintenance).toBe(true);
  });

  test.each(skipped)("but responds to %s", async (name) => {
    await using server = await start();
    expect(await send(server, `/__mockvox${name.slice(4)}`, { wolkvox_server: "0002" })).toBe(200);
  });
});

test("reports that no server is running at a URL, and an invalid URL", async () => {
  const server = await start();
  await server.close();
  await expect(connect(server.url).reset()).rejects.toThrow(withCode("server-unreachable", { url: server.url }));
  expect(() => connect("localhost:4010")).toThrow(withCode("invalid-server-url"));
});

test("an empty token addresses the tenant without a token, not all tenants", async () => {
  await using server = await start();
  await connect(server.url).tenant({ token: "" }).setLatency(5);
  expect(server.wolkvox.settings().latency).toEqual({ realMs: 2 });
  expect(server.wolkvox.tenant({ token: "" }).settings().latency).toBe(5);
  await expect(connect(server.url).tenant({ server: "" }).usage()).rejects.toThrow(
    withCode("malformed-server-number", { value: '""' }),
  );
});

test("changes nothing if one of two values is invalid", async () => {
  await using server = await start();
  await expect(connect(server.url).clock.setSpeed(-1)).rejects.toThrow(
    withCode("invalid-clock-speed", { value: "-1" }),
  );
  const headers = { "Content-Type": "application/json" };
  for (const speed of ["fast", 1e300]) {
    const body = JSON.stringify({ now: present + 1, speed });
    expect((await fetch(`${server.url}/__mockvox/clock`, { method: "PUT", headers, body })).status).toBe(400);
  }
  expect(server.wolkvox.clock.now()).toBe(present);
});

test("sends heartbeats on an idle stream, which its reader would otherwise close", async () => {
  await using server = await start({ timeouts: { heartbeatMs: 5 } });
  const { body, headers } = await fetch(`${server.url}/__mockvox/requests/stream`);
  expect(headers.get("x-accel-buffering"), "nginx must not buffer the stream").toBe("no");
  let read = "";
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    read += chunk;
    if (read.endsWith("\n\n:\n\n:\n\n")) break;
  }
  expect(read).toMatch(/^: the requests from now on\n\n(:\n\n)+$/);
});

test("responds to HEAD /health, for container health checks", async () => {
  await using server = await start();
  expect(await send(server, "/__mockvox/health", {}, "HEAD")).toBe(200);
});

test.each([
  ["a response", "/health", {}],
  ["a response without a body", "/reset", { method: "POST" }],
  ["a rejected origin", "/clock", { headers: { origin: "https://evil.example" } }],
  ["an invalid body", "/latency", { method: "PUT" }],
  ["an unknown control", "/nothing", {}],
  ["the stream", "/requests/stream", {}],
])("keeps browsers from sniffing the content type: %s", async (_, path, init) => {
  await using server = await start();
  const response = await fetch(`${server.url}/__mockvox${path}`, init);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  await response.body?.cancel();
});

describe("rejects an admin key that cannot be used:", () => {
  test.each([
    ["an empty one", "", "empty-admin-key"],
    ["non-ASCII letters", "contraseña", "invalid-admin-key"],
    ["a trailing space", "s3same ", "invalid-admin-key"],
    ["a leading space", " s3same", "invalid-admin-key"],
    ["a line break", "s3same\n", "invalid-admin-key"],
  ])("%s", async (_, adminKey, code) => {
    await expect(start({ host: "0.0.0.0", adminKey })).rejects.toThrow(withCode(code));
    expect(() => connect("http://127.0.0.1:1", { adminKey })).toThrow(withCode(code));
  });

  test("but accepts one with inner spaces and punctuation", async () => {
    const adminKey = "open, s3same! ~";
    await using server = await start({ adminKey });
    expect(await connect(server.url, { adminKey }).clock.now()).toBe(present);
  });
});

test("streams requests as they end, of one tenant or of all, until the server stops", async () => {
  const server = await start();
  const streamOf = async (headers: Record<string, string> = {}): Promise<ReadableStreamDefaultReader<string>> => {
    const { body } = await fetch(`${server.url}/__mockvox/requests/stream`, { headers });
    if (!body) throw new Error("no body");
    return body.pipeThrough(new TextDecoderStream()).getReader();
  };
  const [all, own] = [await streamOf(), await streamOf({ "wolkvox-token": "one" })];
  for (const reader of [all, own]) expect((await reader.read()).value).toMatch(/^: /);
  for (const token of ["two", "one"]) {
    const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
    await (await fetch(url, { headers: { "wolkvox-token": token } })).text();
  }
  expect((await own.read()).value).toMatch(/^event: request\ndata: \{.*"report":"cdr_4".*\}\n\n$/);
  const first = (await all.read()).value ?? "";
  expect(first).toContain("event: request");
  expect(first).not.toContain('"token":"one"');
  await server.close();
  let isDone = false;
  while (!isDone) isDone = (await own.read()).done;
});
