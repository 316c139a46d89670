import { request } from "node:http";
import { controlNames } from "@mockvox/spec/controls";
import { describe, expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { virtualClock } from "../src/index.ts";
import { type FakeServer, type ServeOptions, serve } from "../src/serve.ts";
import { aDay, present } from "./asker.ts";

const start = (options: ServeOptions = {}): Promise<FakeServer> =>
  serve({ port: 0, clock: virtualClock({ start: present }), ...options });

/** Asks with headers that `fetch` would not let through, `Host` above all. */
function ask(
  server: FakeServer,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { headers, method }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    asked.on("error", reject).end();
  });
}

describe("the controls refuse", () => {
  test.each([
    ["a name that somebody points at this machine", { host: "evil.example" }, 403],
    ["a page of somebody's", { origin: "https://evil.example" }, 403],
    ["a page without an origin to name", { origin: "null" }, 403],
  ])("%s", async (_, headers, status) => {
    await using server = await start();
    expect(await ask(server, "/__mockvox/reset", headers, "POST")).toBe(status);
    expect(await ask(server, "/__mockvox/health", headers)).toBe(200);
    const query = new URLSearchParams({ api: "cdr_4", ...aDay });
    expect(await ask(server, `/api/v2/reports_manager.php?${query}`, { ...headers, "wolkvox-token": "demo" })).toBe(
      200,
    );
  });

  test("whoever lacks the key, where there is one", async () => {
    await using server = await start({ adminKey: "s3same" });
    expect(await ask(server, "/__mockvox/clock")).toBe(403);
    expect(await ask(server, "/__mockvox/clock", { "mockvox-admin-key": "sesame" })).toBe(403);
    expect(await ask(server, "/__mockvox/clock", { "mockvox-admin-key": "s3same" })).toBe(200);
    expect(await connect(server.url, { adminKey: "s3same" }).clock.now()).toBe(present);
    await expect(connect(server.url).reset()).rejects.toThrow("mockvox-admin-key is missing or wrong");
  });

  test("everybody off loopback, unless there is a key", async () => {
    await using open = await start({ host: "0.0.0.0" });
    const url = open.url.replace("0.0.0.0", "127.0.0.1");
    await expect(connect(url).reset()).rejects.toThrow("Start with --admin-key");
    await using locked = await start({ host: "0.0.0.0", adminKey: "s3same" });
    await connect(locked.url.replace("0.0.0.0", "127.0.0.1"), { adminKey: "s3same" }).reset();
  });
});

test("the controls do not take a caller without a name for one whose name was allowed and cannot be", async () => {
  await using server = await start({ allowHosts: ["a b", ""] });
  expect(await ask(server, "/__mockvox/clock", { host: "a b" })).toBe(403);
});

test("the controls leave a page no connection that its browser would use again, and keep a program's", async () => {
  await using server = await start();
  const connectionAfter = async (headers: Record<string, string>): Promise<string | null> => {
    const response = await fetch(`${server.url}/__mockvox/clock`, { headers });
    await response.arrayBuffer();
    return response.headers.get("connection");
  };
  expect(await connectionAfter({ origin: "http://localhost:5173" })).toBe("close");
  expect(await connectionAfter({})).toBe("keep-alive");
});

describe("the controls accept", () => {
  test.each([
    ["pages of loopback", {}, { origin: "http://localhost:5173" }],
    ["a name that was allowed", { allowHosts: ["fake"] }, { host: "fake:4010" }],
    ["a name that was allowed in capitals, with a port", { allowHosts: ["Fake:4010"] }, { host: "fake:4010" }],
    [
      "an origin that was allowed as an address",
      { allowOrigins: ["https://App.example/"] },
      { origin: "https://app.example" },
    ],
    ["an origin that was allowed", { allowOrigins: ["https://app.example"] }, { origin: "https://app.example" }],
  ])("%s", async (_, options, headers) => {
    await using server = await start(options);
    expect(await ask(server, "/__mockvox/clock", headers)).toBe(200);
  });
});

test("answers a page that was let in so that a browser hands it on, preflight and all", async () => {
  await using server = await start({ allowOrigins: ["https://app.example"], adminKey: "s3same" });
  const headers = { origin: "https://app.example", "mockvox-admin-key": "s3same" };
  const preflight = await fetch(`${server.url}/__mockvox/reset`, {
    method: "OPTIONS",
    headers: { origin: headers.origin },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, headers.origin]);
  expect(preflight.headers.get("access-control-allow-headers")).toContain("mockvox-admin-key");
  const answer = await fetch(`${server.url}/__mockvox/clock`, { headers });
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, headers.origin]);
  const stranger = await fetch(`${server.url}/__mockvox/clock`, {
    headers: { ...headers, origin: "https://evil.example" },
  });
  expect([stranger.status, stranger.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

describe("bad bodies get a sentence:", () => {
  test.each([
    ["POST /refusals", '{"refusal":"melted"}', /"refusal", one of method-not-allowed/],
    ["POST /refusals", '{"refusal":"maintenance","times":0}', /"times" is a whole number above 0, found 0/],
    ["POST /refusals", '{"refusal":"maintenance","rate":"half"}', /"rate", a number.*found "half"/],
    ["POST /refusals", '{"refusal":"maintenance","when":{"report":"cdr_5"}}', /"report", one of cdr_4/],
    ["POST /faults", '{"fault":{"kind":"melt"}}', /There is no fault "melt"/],
    ["POST /faults", "{}", /"fault", an object/],
    ["PUT /latency", '{"latency":"slow"}', /"latency", milliseconds/],
    ["PUT /latency", '{"latency":-1}', /0 or more milliseconds/],
    [
      "POST /refusals",
      '{"refusal":"maintenance","time":2}',
      /no field "time" in the body.*knows refusal, times, rate, when/,
    ],
    [
      "POST /refusals",
      '{"refusal":"maintenance","when":{"reports":[]}}',
      /no field "reports" in "when".*report, query/,
    ],
    ["POST /faults", '{"fault":{"kind":"cut-body","after":4}}', /cut-body takes no "after". It takes afterBytes/],
    ["POST /faults", '{"fault":{"kind":"garbage","status":4}}', /garbage takes no "status". It takes nothing/],
    [
      "PUT /latency",
      '{"latency":{"medianMs":1,"p95Ms":2,"p99Ms":3}}',
      /no field "p99Ms" in "latency".*medianMs, p95Ms/,
    ],
    ["PUT /clock", '{"clock":1}', /no field "clock" in the body of PUT \/clock. It knows now, speed/],
    ["POST /reset", '{"everything":true}', /no field "everything".*It takes none/],
    ["POST /reset?token=one", "{}", /no field "token" in the query/],
    ["POST /requests/find", '{"reprt":"cdr_4"}', /no field "reprt"/],
    ["POST /requests/find", '{"status":"ok"}', /"status", a number; found "ok"/],
    ["POST /requests/find", '{"refusal":"melted"}', /"refusal", one of .*empty-window; found "melted"/],
    ["POST /requests/find", '{"since":"soon"}', /"since", as 2026-03-02T10:00:00-05:00/],
    ["PUT /clock", '{"now":"yesterday"}', /"now", as 2026-03-02T10:00:00-05:00/],
    ["PUT /clock", '{"now":"2026-03-02T10:00:00"}', /"now", as/],
    ["PUT /clock", '{"now":"2026-02-30T10:00:00-05:00"}', /"now", as/],
    ["PUT /clock", '{"now":"20260230100000"}', /"now", as/],
    ["POST /clock/advance", "{}", /at least one of days, hours/],
    ["POST /clock/advance", '{"seconds":-1}', /advances forward/],
    ["PUT /profile", '{"name":"mine"}', /"mockvox": 1/],
    ["PUT /tokens", '{"tokens":"one"}', /a list of texts, or null/],
    ["POST /quota/spend", "{}", /"units", a number/],
    ["POST /quota/spend", '{"units":-5.5}', /a whole number of units above 0, found -5.5/],
    ["POST /clock/advance", '{"seconds":1e14}', /the year 1000 to 9999/],
    ["POST /faults", '{"fault":{"kind":"proxy-page","status":99999}}', /status from 200 to 599/],
    ["POST /faults", '{"fault":{"kind":"proxy-page","status":204}}', /status from 200 to 599 with a body/],
    ["POST /refusals", '{"refusal":"maintenance","times":1,"rate":0.5}', /either "times" or "rate", not both/],
    ["PUT /clock", '{"speed":1e300}', /"speed", a number from 0 to 1000000; found 1e\+300/],
    ["POST /faults", '{"fault":{"kind":"slow-drip","bytesPerSecond":0}}', /a number above 0/],
    ["POST /requests/find", '{"query":null}', /There was no request/],
    ["POST /reset", "[]", /a JSON object; found \[\]/],
    ["POST /reset", "{", /The body is not JSON/],
  ])("%s %s", async (route, body, message) => {
    await using server = await start();
    const [method = "", path = ""] = route.split(" ");
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers, body });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(message);
  });

  test.each([
    "POST /reset",
    "PUT /clock",
    "PUT /profile",
    "PUT /latency",
    "PUT /maintenance",
    "POST /refusals",
    "POST /faults",
  ])("%s, nested too deep", async (route) => {
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
        { error: "Send a JSON object, nested 64 deep at most; this one is deeper." },
      ]);
    }
  });

  test("a body that is no JSON by its header, or too long", async () => {
    await using server = await start();
    const post = async (body: string, type: string): Promise<string> => {
      const headers = { "Content-Type": type };
      return (await fetch(`${server.url}/__mockvox/reset`, { method: "POST", headers, body })).text();
    };
    expect(await post("a=1", "text/plain")).toContain("Send JSON");
    expect(await post(" ".repeat(300_000), "application/json")).toContain("Send at most");
  });

  test("a control that does not exist", async () => {
    await using server = await start();
    const response = await fetch(`${server.url}/__mockvox/toString`);
    expect([response.status, (await response.json()).error]).toEqual([
      404,
      expect.stringContaining("There is no control GET /toString"),
    ]);
  });
});

test.each([
  ["PUT", "/tokens", '{"tokens":null}'],
  ["PUT", "/clock", '{"speed":2}'],
])("does not do to everybody what was asked for one tenant: %s %s", async (method, path, body) => {
  await using server = await start();
  const headers = { "wolkvox-token": "one", "Content-Type": "application/json" };
  const asked = await fetch(`${server.url}/__mockvox${path}`, { method, headers, body });
  expect([asked.status, (await asked.json()).error]).toEqual([400, expect.stringContaining("for everybody")]);
});

describe("does nothing to everybody when a server is named without a token:", () => {
  const skipped: readonly string[] = ["GET /health", "GET /openapi.json", "GET /data"];
  const names = controlNames.filter((name) => !skipped.includes(name));

  test.each(names)("%s", async (name) => {
    await using server = await start();
    server.wolkvox.tenant().setMaintenance(true);
    const [method = "", path = ""] = name.split(" ");
    const response = await fetch(`${server.url}/__mockvox${path}`, { method, headers: { wolkvox_server: "0002" } });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(
      /wolkvox_server names a tenant together with wolkvox-token. Send both/,
    );
    expect(server.wolkvox.tenant().conduct().maintenance).toBe(true);
  });

  test.each(skipped)("but %s answers", async (name) => {
    await using server = await start();
    expect(await ask(server, `/__mockvox${name.slice(4)}`, { wolkvox_server: "0002" })).toBe(200);
  });
});

test("says when no fake answers at a URL, and what a URL is", async () => {
  const server = await start();
  await server.close();
  await expect(connect(server.url).reset()).rejects.toThrow(`No fake answers at ${server.url}. Start one`);
  expect(() => connect("localhost:4010")).toThrow("A fake has a URL such as http://127.0.0.1:4010");
});

test("turns the tenant without a token, and not everybody, for a token of no letters", async () => {
  await using server = await start();
  await connect(server.url).tenant({ token: "" }).setLatency(5);
  expect(server.wolkvox.conduct().latency).toBe(0);
  expect(server.wolkvox.tenant({ token: "" }).conduct().latency).toBe(5);
  await expect(connect(server.url).tenant({ server: "" }).usage()).rejects.toThrow('four digits, found ""');
});

test("changes nothing when one of two values is wrong", async () => {
  await using server = await start();
  await expect(connect(server.url).clock.setSpeed(-1)).rejects.toThrow('"speed", a number from 0 to 1000000; found -1');
  const headers = { "Content-Type": "application/json" };
  for (const speed of ["fast", 1e300]) {
    const body = JSON.stringify({ now: present + 1, speed });
    expect((await fetch(`${server.url}/__mockvox/clock`, { method: "PUT", headers, body })).status).toBe(400);
  }
  expect(server.wolkvox.clock.now()).toBe(present);
});

test("gives a sign of life on a stream where nobody asks, which its reader would give up otherwise", async () => {
  await using server = await start({ timeouts: { beatMs: 5 } });
  const { body } = await fetch(`${server.url}/__mockvox/requests/stream`);
  let read = "";
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    read += piece;
    if (read.endsWith("\n\n:\n\n:\n\n")) break;
  }
  expect(read).toMatch(/^: the requests from now on\n\n(:\n\n)+$/);
});

test("tells its health also to HEAD, as the check of a container asks", async () => {
  await using server = await start();
  expect(await ask(server, "/__mockvox/health", {}, "HEAD")).toBe(200);
});

test.each([
  ["an answer", "/health", {}],
  ["one without a body", "/reset", { method: "POST" }],
  ["a refusal", "/clock", { headers: { origin: "https://evil.example" } }],
  ["a wrong body", "/latency", { method: "PUT" }],
  ["an unknown control", "/nothing", {}],
  ["the stream", "/requests/stream", {}],
])("lets no browser guess what it got: %s", async (_, path, init) => {
  await using server = await start();
  const response = await fetch(`${server.url}/__mockvox${path}`, init);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  await response.body?.cancel();
});

describe("does not start with an admin key that nobody could use:", () => {
  test.each([
    ["none", "", "The admin key is empty."],
    ["letters beyond ASCII", "contraseña", "The admin key cannot be sent in a header. Give one of unaccented letters"],
    ["a blank at its end", "s3same ", "The admin key cannot be sent in a header."],
    ["a blank at its beginning", " s3same", "The admin key cannot be sent in a header."],
    ["a line break", "s3same\n", "The admin key cannot be sent in a header."],
  ])("%s", async (_, adminKey, message) => {
    await expect(start({ host: "0.0.0.0", adminKey })).rejects.toThrow(message);
    expect(() => connect("http://127.0.0.1:1", { adminKey })).toThrow(message);
  });

  test("but with one of blanks and signs between", async () => {
    const adminKey = "open, s3same! ~";
    await using server = await start({ adminKey });
    expect(await connect(server.url, { adminKey }).clock.now()).toBe(present);
  });
});

test("streams the requests as they come, one tenant's or everybody's, and ends when the fake does", async () => {
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
