import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import { parseProfile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { createFake, toFetch, virtualClock } from "../src/index.ts";
import { type AccessLogEntry, type ServeOptions, serve } from "../src/serve.ts";
import { advanceUntilSettled } from "./advance-until-settled.ts";
import { aDay, present } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const reportPath = "/api/v2/reports_manager.php";
const query = new URLSearchParams({ api: "diagram_2", ...aDay }).toString();
const token = { "wolkvox-token": "demo" };

/** Sends raw bytes and returns what comes back until the connection ends. */
async function sendRaw(url: string, bytes: string | Buffer): Promise<string> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    received += chunk;
  });
  socket.on("error", () => {});
  socket.end(bytes);
  await new Promise((resolve) => socket.once("close", resolve));
  return received;
}

const rawRequest = (line: string, ...headers: string[]): string =>
  [line, "Host: 127.0.0.1", "wolkvox-token: demo", "Connection: close", ...headers, "", ""].join("\r\n");

async function isHealthy(url: string): Promise<boolean> {
  const response = await fetch(`${url}${reportPath}?${query}`, { headers: token });
  return response.status === 200 && (await response.json()).data.length > 0;
}

test("responds with the headers of the public response, chunked and without a length", async () => {
  await using server = await serve({ port: 0 });
  const request = rawRequest(`GET ${reportPath}?${query} HTTP/1.1`).replace("Connection: close\r\n", "");
  const received = await sendRaw(server.url, request);
  const [head = ""] = received.split("\r\n\r\n");
  const [status, ...lines] = head.split("\r\n");
  expect(status).toBe("HTTP/1.1 200 OK");
  expect(lines.map((line) => line.split(":")[0]?.toLowerCase()).sort()).toEqual(
    [
      "access-control-allow-methods",
      "access-control-allow-origin",
      "cache-control",
      "connection",
      "content-type",
      "date",
      "keep-alive",
      "server",
      "transfer-encoding",
    ].sort(),
  );
});

test("is ready when `serve` resolves", async () => {
  await using server = await serve({ port: 0 });
  const health = await fetch(`${server.url}/__mockvox/health`);
  expect([health.status, await health.json()]).toMatchObject([200, { status: "ready" }]);
});

describe("keeps working after", () => {
  test.each([
    [
      "a query of 100 kB",
      rawRequest(`GET ${reportPath}?${query}&x=${"a".repeat(100_000)} HTTP/1.1`),
      /^HTTP\/1\.1 414/,
    ],
    [
      "a query beyond every limit",
      rawRequest(`GET ${reportPath}?x=${"a".repeat(600_000)} HTTP/1.1`),
      /^HTTP\/1\.1 4\d\d|^$/,
    ],
    ["a WebDAV method", rawRequest(`PROPFIND ${reportPath}?${query} HTTP/1.1`), /^HTTP\/1\.1 405/],
    ["a method that does not exist", rawRequest(`FOO ${reportPath}?${query} HTTP/1.1`), /^HTTP\/1\.1 4\d\d/],
    ["TRACE", rawRequest(`TRACE ${reportPath}?${query} HTTP/1.1`), /^HTTP\/1\.1 405/],
    [
      "non-ASCII bytes in a header",
      Buffer.from(rawRequest(`GET ${reportPath}?${query} HTTP/1.1`, "X-Odd: \xff\xfe\xf1"), "latin1"),
      /^HTTP\/1\.1 200/,
    ],
    [
      "a non-ASCII token",
      Buffer.from(
        `GET ${reportPath}?${query} HTTP/1.1\r\nHost: a\r\nwolkvox-token: \xf1\xff\r\nConnection: close\r\n\r\n`,
        "latin1",
      ),
      /^HTTP\/1\.1 200/,
    ],
    [
      "a control byte in a header",
      rawRequest(`GET ${reportPath}?${query} HTTP/1.1`, "X-Odd: a\x00b"),
      /^HTTP\/1\.1 400/,
    ],
    ["bytes that are not HTTP", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", /^HTTP\/1\.1 400/],
    ["a path with parent folders", rawRequest("GET /../../etc/passwd HTTP/1.1"), /^HTTP\/1\.1 404/],
    ["a path with invalid encoding", rawRequest("GET /%ff%zz HTTP/1.1"), /^HTTP\/1\.1 404/],
    ["a whole URL as the target", rawRequest("GET http://example.com/ HTTP/1.1"), /^HTTP\/1\.1 404/],
    [
      "the vendor's whole URL, as for a proxy",
      rawRequest(`GET http://wv0001.wolkvox.com${reportPath}?${query} HTTP/1.1`),
      /^HTTP\/1\.1 200/,
    ],
    [
      "a body with a GET",
      `${rawRequest(`GET ${reportPath}?${query} HTTP/1.1`, "Content-Length: 7")}data={}`,
      /^HTTP\/1\.1 200/,
    ],
    ["an upgrade", rawRequest(`GET ${reportPath}?${query} HTTP/1.1`, "Upgrade: websocket"), /^HTTP\/1\.1 200/],
    ["an old version of HTTP", rawRequest(`GET ${reportPath}?${query} HTTP/1.0`), /^HTTP\/1\.1 200/],
  ])("%s", async (_, bytes, expected) => {
    await using server = await serve({ port: 0 });
    const received = await sendRaw(server.url, bytes);
    expect(received.slice(0, 200)).toMatch(expected);
    expect(received).not.toMatch(/at .*\.ts|Error:/);
    expect(await isHealthy(server.url)).toBe(true);
  });
});

test("responds to HEAD without a body", async () => {
  await using server = await serve({ port: 0 });
  const response = await fetch(`${server.url}${reportPath}?${query}`, { method: "HEAD", headers: token });
  expect([response.status, await response.text()]).toEqual([405, ""]);
});

test("accepts a browser's preflight", async () => {
  await using server = await serve({ port: 0 });
  const response = await fetch(`${server.url}${reportPath}`, { method: "OPTIONS" });
  expect(response.headers.get("access-control-allow-headers")).toBe("wolkvox-token, wolkvox_server, content-type");
});

describe("responds to a preflight for the headers of a browser client", () => {
  const wanted = "content-type,wolkvox-token,X-Requested-With, cache-control,,(odd)";

  test.each([
    ["allowed", "wolkvox-token, wolkvox_server, content-type, x-requested-with, cache-control"],
    ["not-allowed", null],
  ])("according to the claim: %s", async (preflight, allowed) => {
    const profile = parseProfile({ mockvox: 1, name: "t", answers: { preflight } });
    const headers = { "Access-Control-Request-Headers": wanted, "Access-Control-Request-Method": "GET" };
    await using server = await serve({ port: 0, profile });
    const overSocket = await fetch(`${server.url}${reportPath}`, { method: "OPTIONS", headers });
    const request = new Request(`https://wv0001.wolkvox.com${reportPath}`, { method: "OPTIONS", headers });
    const throughDouble = await toFetch(createFake({ profile }))(request);
    for (const response of [overSocket, throughDouble]) {
      expect(response.headers.get("access-control-allow-headers")).toBe(allowed);
    }
  });
});

test("logs a duration of 0 when the clock is set back during a request", async () => {
  const seen: AccessLogEntry[] = [];
  const clock = virtualClock({ start: Date.parse("2026-03-02T10:00:00-05:00") });
  const server = await serve({ port: 0, clock, latency: 50, onResponse: (entry) => seen.push(entry) });
  const window = new URLSearchParams({ api: "cdr_4", ...aDay });
  const response = fetch(`${server.url}${reportPath}?${window}`, { headers: token });
  while ((await server.wolkvox.tenant({ token: "demo" }).usage()).slots.used === 0) await setImmediate();
  clock.set(clock.now() - 60_000);
  clock.advance({ milliseconds: 50 });
  await (await response).text();
  await server.close();
  expect(seen).toMatchObject([{ status: 200, durationMs: 0 }]);
});

test("sends long responses in chunks and logs their bytes once they are written", async () => {
  const seen: AccessLogEntry[] = [];
  await using server = await serve({ port: 0, size: "large", onResponse: (entry) => seen.push(entry) });
  const window = new URLSearchParams({ api: "diagram_13", ...aDay });
  const text = await (await fetch(`${server.url}${reportPath}?${window}`, { headers: token })).text();
  await server.close();
  expect(seen).toMatchObject([
    {
      method: "GET",
      path: reportPath,
      status: 200,
      bytes: text.length,
      info: { report: "diagram_13", rows: JSON.parse(text).data.length },
    },
  ]);
});

test("frees the slots of clients that disconnected", async () => {
  const clock = virtualClock({ start: present });
  await using server = await serve({ port: 0, clock, latency: 10 });
  const url = `${server.url}${reportPath}?${query}`;
  const aborter = new AbortController();
  const pending = [1, 2, 3].map(() => fetch(url, { headers: token, signal: aborter.signal }));
  expect(await (await Promise.race(pending)).text()).toContain("SIMULTANEOUS");
  aborter.abort();
  await Promise.allSettled(pending);
  const statusOf = async (): Promise<number> =>
    (await advanceUntilSettled(clock, fetch(url, { headers: token }))).status;
  // The server notices the disconnect asynchronously.
  while ((await statusOf()) === 403);
  expect(await statusOf()).toBe(200);
});

test("finishes responses in progress before it closes, and close is idempotent", async () => {
  const clock = virtualClock({ start: present });
  const server = await serve({ port: 0, clock, latency: 1000 });
  const url = `${server.url}${reportPath}?${query}`;
  const pending = fetch(url, { headers: { ...token, connection: "close" } });
  while ((await server.wolkvox.tenant().usage()).slots.used === 0) await setImmediate();
  const closing = Promise.all([server.close(), server.close()]);
  clock.advance({ seconds: 1 });
  expect((await pending).status).toBe(200);
  await closing;
});

test("reports that its port is taken", async () => {
  await using server = await serve({ port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(serve({ port })).rejects.toThrow(withCode("port-taken", { port }));
});

test.each<[string, ServeOptions, string]>([
  ["a server number", { server: "1" }, "malformed-server-number"],
  ["a seed", { seed: 1.5 }, "seed-not-an-integer"],
  ["licences", { licenses: 0 }, "invalid-licenses"],
  ["a limit", { limits: { rows: Number.NaN } }, "invalid-limit"],
  ["a latency", { latency: -1 }, "invalid-latency-value"],
])("rejects %s that is invalid", async (_, options, code) => {
  await expect(serve({ port: 0, ...options })).rejects.toThrow(withCode(code));
});

test("rejects an opening day that does not exist", async () => {
  await expect(serve({ port: 0, openedOn: "2026-02-30" })).rejects.toThrow("2026-02-30");
});
