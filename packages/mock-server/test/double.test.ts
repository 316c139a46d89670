import dns from "node:dns";
import { once } from "node:events";
import { type ClientHttp2Session, connect as connectHttp2 } from "node:http2";
import https, { get } from "node:https";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { systemTime, type TimeSource } from "../src/clock/time-source.ts";
import { createHandlers } from "../src/handlers.ts";
import { createClock, createFake, virtualClock } from "../src/index.ts";
import { setupWolkvox, type WolkvoxDouble } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { advanceUntilSettled } from "./advance-until-settled.ts";
import { aDay, present } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const reportPath = "/api/v2/reports_manager.php";
const vendor = "https://wv0001.wolkvox.com";
const headers = { "wolkvox-token": "demo" };

let double: WolkvoxDouble | undefined;
function listen(options: Parameters<typeof setupWolkvox>[0] = {}): WolkvoxDouble {
  double = setupWolkvox({ clock: virtualClock({ start: present }), ...options });
  double.listen();
  return double;
}
afterEach(() => {
  double?.close();
  double = undefined;
});

const queryOf = (api: string): URLSearchParams => new URLSearchParams({ api, campaign_id: "all", ...aDay });

interface Seen {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

async function byFetch(url: string, sent: Record<string, string> = headers): Promise<Seen> {
  const response = await fetch(url, { headers: sent });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

function byHttps(url: string, sent: Record<string, string> = headers, request = get): Promise<Seen> {
  return new Promise((resolve, reject) => {
    request(url, { headers: sent }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on("error", reject);
  });
}

/** What must be equal through two adapters: status, end-to-end headers, bytes. */
function answerOf({ status, headers: found, body }: Seen): object {
  const hopByHop = ["date", "connection", "keep-alive", "transfer-encoding"];
  return {
    status,
    headers: Object.fromEntries(Object.entries(found).filter(([name]) => !hopByHop.includes(name))),
    body,
  };
}

describe("gives the same response to fetch, to node:https and over a socket", () => {
  test.each(["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13", "cdr_99"])("for %s", async (api) => {
    const options = { clock: virtualClock({ start: present }), seed: 3 };
    await using server = await serve({ port: 0, ...options });
    listen(options);
    const path = `${reportPath}?${queryOf(api)}`;
    const seen = [await byFetch(vendor + path), await byHttps(vendor + path), await byFetch(server.url + path)].map(
      answerOf,
    );
    expect(seen[0]).toMatchObject({ status: api === "cdr_99" ? 400 : 200 });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe("keeps off the network", () => {
  test.each([
    "https://wv0001.wolkvox.com/data.json",
    "https://wv0001.wolkvox.com/style.css",
    "https://wolkvox.com/",
    "https://www.wolkvox.com/en/",
    "http://wv0001.wolkvox.com/anything",
    "https://wv0001.wolkvox.com:8443/",
    "https://WV0001.WOLKVOX.COM/x.txt",
    "https://wv0001.wolkvox.com./",
  ])("%s", async (url) => {
    listen({ onUnhandledRequest: "bypass" });
    expect(await byFetch(url)).toMatchObject({ status: 404, headers: { server: "Apache" } });
  });

  test("the vendor's hosts, with your own setupServer", async () => {
    const server = setupServer(...createHandlers());
    server.listen();
    expect((await byFetch(`${vendor}${reportPath}?${queryOf("cdr_4")}`)).status).toBe(200);
    expect((await byFetch(`${vendor}/data.json`)).status).toBe(404);
    server.close();
  });

  test("those hosts, with the faults of your own mock server", async () => {
    const consoleError = vi.spyOn(console, "error").mockImplementation(() => {});
    const fake = createFake();
    const server = setupServer(...createHandlers(fake));
    server.listen();
    onTestFinished(() => {
      server.close();
      consoleError.mockRestore();
    });
    const url = `${vendor}${reportPath}?${queryOf("cdr_4")}`;
    fake.injectFault({ kind: "reset" });
    // MSW replaces the function of the module, not names that were imported earlier.
    await expect(byHttps(url, headers, https.get)).rejects.toMatchObject({ code: "ECONNRESET" });
    fake.injectFault({ kind: "cut-body", afterBytes: 40 });
    const response = await fetch(url, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test.each([
    "https://example.com/",
    "https://example.com/data.json",
    "https://notwolkvox.com/",
    "https://wolkvox.com.example/",
  ])("another host, %s, with an error that says why", async (url) => {
    const consoleError = vi.spyOn(console, "error").mockImplementation(() => {});
    listen();
    await expect(fetch(url)).rejects.toThrow();
    expect(consoleError.mock.calls.flat().join()).toContain(`GET ${url} was not sent`);
    consoleError.mockRestore();
  });
});

test("warns about a request to another host and sends it, without printing its query", async () => {
  const consoleWarn = vi.spyOn(console, "warn").mockImplementation(() => {});
  listen({ onUnhandledRequest: "warn" });
  const error: unknown = await byFetch("http://elsewhere.invalid/page?secret=1").catch(({ cause }: Error) => cause);
  expect(error).toMatchObject({ hostname: "elsewhere.invalid", syscall: "getaddrinfo" });
  const warning = consoleWarn.mock.calls.flat().join();
  consoleWarn.mockRestore();
  expect(warning).toContain("GET http://elsewhere.invalid/page is not mocked and was sent to the network");
  expect(warning).not.toContain("secret");
});

test("lets requests to loopback pass", async () => {
  await using server = await serve({ port: 0 });
  listen();
  expect((await byFetch(`${server.url}/__mockvox/health`)).body).toContain("ready");
});

test("listens once per process, and reports a second time", () => {
  const first = listen();
  const second = setupWolkvox();
  expect(() => first.listen()).toThrow(withCode("double-already-listening"));
  expect(() => second.listen()).toThrow(withCode("another-double-listening"));
  second.close();
  expect(() => second.listen()).toThrow(withCode("another-double-listening"));
  first.close();
  first.close();
  second.listen();
  second.close();
});

describe("reports a conflict with your own setupServer", () => {
  const createHandlersInstead = /setupServer\(\.\.\.createHandlers\(\)/;

  test("when that one listens first", () => {
    const server = setupServer();
    server.listen();
    expect(() => listen()).toThrow(createHandlersInstead);
    server.close();
    expect(() => listen()).not.toThrow();
  });

  test("when that one listens later, to every request", async () => {
    listen();
    const server = setupServer(http.get("https://own.example/", () => new Response("mine")));
    server.listen({ onUnhandledFrame: "bypass" });
    for (const url of [`${vendor}/`, "https://own.example/"]) {
      await expect(fetch(url)).rejects.toMatchObject({
        cause: { message: expect.stringMatching(createHandlersInstead) },
      });
    }
    server.close();
    expect((await byFetch(`${vendor}/`)).status).toBe(404);
  });
});

test("rejects an unknown strategy for unhandled requests", () => {
  expect(() => setupWolkvox({ onUnhandledRequest: "pass" as "error" })).toThrow(
    withCode("invalid-on-unhandled-request", { value: '"pass"' }),
  );
});

describe("when closed, ends requests in progress", () => {
  test("with an error, and without a timer that keeps the process alive", async () => {
    const timers = new Set<symbol>();
    const host: TimeSource = {
      ...systemTime,
      after: () => {
        const timer = Symbol("timer");
        timers.add(timer);
        return () => timers.delete(timer);
      },
    };
    const wolkvox = listen({ clock: createClock({ timeSource: host }), latency: 60_000 });
    const pending = fetch(`${vendor}${reportPath}?${queryOf("cdr_4")}`, { headers });
    while ((await wolkvox.tenant().usage()).slots.used === 0) await setImmediate();
    expect(timers.size).toBe(1);
    wolkvox.close();
    await expect(pending).rejects.toMatchObject({
      cause: { code: "double-closed" },
    });
    expect(timers.size).toBe(0);
  });

  test("and throttled bodies", async () => {
    const wolkvox = listen();
    wolkvox.injectFault({ kind: "slow-drip", bytesPerSecond: 10 });
    const pending = fetch(`${vendor}${reportPath}?${queryOf("cdr_4")}`, { headers });
    const response = await advanceUntilSettled(wolkvox.clock, pending);
    wolkvox.close();
    await expect(response.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "double-closed" } });
    expect((await wolkvox.tenant().usage()).slots.used).toBe(0);
  });
});

test("frees slots and resets quotas on reset", async () => {
  const wolkvox = listen({ licenses: 1, limits: { requestsPerLicencePerDay: 1 } });
  const url = `${vendor}${reportPath}?${queryOf("cdr_4")}`;
  const statuses = [(await byFetch(url)).status, (await byFetch(url)).status];
  wolkvox.reset();
  expect([...statuses, (await byFetch(url)).status]).toEqual([200, 403, 200]);
});

test("intercepts a function that was required earlier", async () => {
  const { get: taken } = createRequire(import.meta.url)("https");
  listen();
  const path = `${reportPath}?${queryOf("cdr_4")}`;
  expect((await byHttps(vendor + path, headers, taken)).status).toBe(200);
});

describe("stops before the network", () => {
  const { connect: takenHttp2 } = createRequire(import.meta.url)("http2");

  test.each([
    ["node:http2", () => connectHttp2(vendor)],
    ["node:http2 without TLS", () => connectHttp2("http://wv0001.wolkvox.com")],
    ["a function of node:http2 that was required earlier", () => takenHttp2(vendor)],
    ["the same without TLS", () => takenHttp2("http://wv0001.wolkvox.com")],
  ])("%s", async (_, open: () => ClientHttp2Session) => {
    listen();
    const session = open();
    const stream = session.request({ ":path": "/" }).on("error", () => {});
    await expect(once(session, "connect")).rejects.toThrow(/bypassed the test double and was stopped.* HTTP\/1\.1/s);
    expect(stream.destroyed).toBe(true);
  });

  test("a bare socket", async () => {
    listen({ onUnhandledRequest: "bypass" });
    const socket = connect(443, "wv0001.wolkvox.com");
    socket.write("no HTTP at all\r\n");
    await expect(once(socket, "data")).rejects.toThrow(/bypassed the test double/);
  });

  test("nothing once it is closed", async () => {
    const real = dns.lookup;
    listen().close();
    double = undefined;
    expect(dns.lookup).toBe(real);
  });
});

test("refuses a third request in flight and frees the slots of aborted ones", async () => {
  const consoleError = vi.spyOn(console, "error").mockImplementation(() => {});
  const { clock } = listen({ latency: 10 });
  const url = `${vendor}${reportPath}?${queryOf("cdr_4")}`;
  const aborter = new AbortController();
  const pending = [1, 2, 3].map(() => fetch(url, { headers, signal: aborter.signal }));
  expect(await (await Promise.race(pending)).text()).toContain("SIMULTANEOUS");
  aborter.abort();
  const ended = await Promise.allSettled(pending);
  expect(ended.filter(({ status }) => status === "rejected")).toHaveLength(2);
  expect((await advanceUntilSettled(clock, byFetch(url))).status).toBe(200);
  expect(consoleError).not.toHaveBeenCalled();
  consoleError.mockRestore();
});

test.each(["cdr_4", "cdr_99"])("sends a short response in chunks, too: %s", async (api) => {
  listen();
  const { headers: received } = await byFetch(`${vendor}${reportPath}?${queryOf(api)}`);
  expect(received).toHaveProperty("transfer-encoding", "chunked");
});

test("waits for a client that reads a long response slowly", async () => {
  listen({ size: "large" });
  const { body, headers: received } = await fetch(`${vendor}${reportPath}?${queryOf("diagram_13")}`, { headers });
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    for (let turn = 0; turn < 20; turn++) await setImmediate();
  }
  expect(received.get("transfer-encoding")).toBe("chunked");
  expect(bytes).toBeGreaterThan(1_000_000);
});
