import { mkdtemp, rm } from "node:fs/promises";
import { request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type TLSSocket } from "node:tls";
import { type Fault, virtualClock } from "@mockvox/mock-server";
import { type RunningMockServer, type ServeOptions, serve } from "@mockvox/mock-server/serve";
import { type Authority, type Leaf, openAuthority } from "@mockvox/runner";
import { parseProfile } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encrypt, openRaw, received, receivedUntil, reportRequest, statusesIn } from "./raw-client.ts";

let folder: string;
let authority: Authority;
let leaf: Leaf;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-authority-"));
  authority = await openAuthority({ folder });
  leaf = await authority.issue();
});

afterAll(() => rm(folder, { recursive: true }));

const start = Date.parse("2026-11-20T12:00:00-05:00");

function serveTls(options: ServeOptions = {}): Promise<RunningMockServer> {
  return serve({ port: 0, tls: leaf, ...options });
}

/** What a client of `node:http` or `node:https` sees of a response. */
async function fetchReport({ url }: RunningMockServer, options: RequestOptions = {}): Promise<object> {
  const { protocol, port } = new URL(url);
  const path = "/api/v2/reports_manager.php?api=diagram_2&date_ini=20261101000000&date_end=20261101235959";
  const send = protocol === "https:" ? secureRequest : plainRequest;
  const headers = { host: "wv0001.wolkvox.com", "wolkvox-token": "demo" };
  const tls = { ca: authority.certificatePem, servername: "wv0001.wolkvox.com" };
  return new Promise((resolve) => {
    const request = send({ host: "127.0.0.1", port, path, headers, agent: false, ...tls, ...options });
    request.on("error", (error: NodeJS.ErrnoException) => resolve({ failed: error.code }));
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      const seen = (): object => {
        const { date, ...kept } = response.headers;
        return { status: response.statusCode, headers: kept, body: Buffer.concat(chunks).toString("latin1") };
      };
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", (error: NodeJS.ErrnoException) => resolve({ ...seen(), failed: error.code }));
      response.on("end", () => resolve(seen()));
    });
    request.end();
  });
}

async function openTls({ url }: RunningMockServer): Promise<TLSSocket> {
  return encrypt(openRaw(url), { servername: "wv0001.wolkvox.com", ca: authority.certificatePem });
}

/** The handshake of a client, or how it failed. */
function shakeHands(
  { url }: RunningMockServer,
  options: object,
): Promise<{ protocol?: unknown; serial?: string; failed?: string }> {
  return new Promise((resolve) => {
    const port = Number(new URL(url).port);
    const socket = connect({
      host: "127.0.0.1",
      port,
      servername: "localhost",
      ca: authority.certificatePem,
      ...options,
    });
    socket.on("error", (error: NodeJS.ErrnoException) => resolve({ failed: error.code ?? "" }));
    socket.on("secureConnect", () => {
      const { serialNumber: serial } = socket.getPeerCertificate();
      resolve({ protocol: socket.alpnProtocol, serial });
      socket.destroy();
    });
  });
}

describe("the same response as without TLS", () => {
  const faults: readonly (Fault | undefined)[] = [
    undefined,
    { kind: "reset" },
    { kind: "reset", afterBytes: 40 },
    { kind: "cut-body", afterBytes: 40 },
    { kind: "empty-body" },
    { kind: "byte-order-mark" },
    { kind: "proxy-page" },
    { kind: "content-type", value: "text/html" },
    { kind: "slow-drip", bytesPerSecond: 500 },
    { kind: "missing-field", field: "date" },
    { kind: "extra-field", field: "surprise", value: "x" },
    { kind: "number-field", field: "calls" },
  ];

  test.each(faults.map((fault) => [fault?.kind ?? "no fault", fault] as const))("with %s", async (_, fault) => {
    const clockOptions = { start, auto: true } as const;
    await using plain = await serve({ port: 0, clock: virtualClock(clockOptions) });
    await using secure = await serveTls({ clock: virtualClock(clockOptions) });
    for (const { wolkvox } of [plain, secure]) if (fault) wolkvox.injectFault(fault);
    expect(await fetchReport(secure)).toEqual(await fetchReport(plain));
    const [recorded] = plain.wolkvox.requests;
    expect(secure.wolkvox.requests).toMatchObject([{ status: recorded?.status, rows: recorded?.rows }]);
  });
});

test("a third request at once is refused", async () => {
  await using server = await serveTls({ latency: 1_000, clock: virtualClock() });
  const statuses: unknown[] = [];
  const send = async (): Promise<void> => void statuses.push(Object(await fetchReport(server)).status);
  const sent = [send(), send(), send()];
  await Promise.race(sent);
  expect(statuses).toEqual([403]);
  server.wolkvox.clock.advance({ seconds: 1 });
  await Promise.all(sent);
  expect(statuses).toEqual([403, 200, 200]);
});

test("the vendor's redirect to https does not apply to requests over TLS", async () => {
  await using server = await serveTls();
  server.wolkvox.useProfile(parseProfile({ mockvox: 1, name: "redirecting", answers: { "plain-http": "redirected" } }));
  expect(await fetchReport(server)).toMatchObject({ status: 200 });
});

test("pipelined requests are answered in order", async () => {
  await using server = await serveTls();
  const socket = await openTls(server);
  socket.write(reportRequest("wv0001.wolkvox.com") + reportRequest("wv0001.wolkvox.com", "Connection: close"));
  expect(statusesIn(await received(socket))).toEqual([200, 200]);
});

test("a client that has ended its side gets its response", async () => {
  await using server = await serveTls();
  const socket = await openTls(server);
  socket.end(reportRequest("wv0001.wolkvox.com"));
  expect(statusesIn(await received(socket))).toEqual([200]);
});

test("a malformed request gets a response", async () => {
  await using server = await serveTls();
  const socket = await openTls(server);
  socket.write("GET / HTTP/9\r\n\r\n");
  expect(statusesIn(await received(socket))).toEqual([400]);
});

describe("the handshake", () => {
  test.each([
    [["http/1.1"], { protocol: "http/1.1" }],
    [["h2", "http/1.1"], { protocol: "http/1.1" }],
    [["h2"], { failed: "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL" }],
  ])("chooses among %j", async (ALPNProtocols, expected) => {
    await using server = await serveTls();
    expect(await shakeHands(server, { ALPNProtocols })).toMatchObject(expected);
  });

  test("of a client that does not trust the authority fails", async () => {
    await using server = await serveTls();
    expect(await shakeHands(server, { ca: [] })).toMatchObject({ failed: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" });
  });

  test.each([
    ["sends nothing", ""],
    ["sends half of a record", "\x16\x03\x01\x02\x00\x01"],
  ])("of a client that %s ends after the timeout", async (_, bytes) => {
    await using server = await serveTls({ timeouts: { headersMs: 100 } });
    expect(await received(openRaw(server.url, bytes))).toBe("");
  });

  test("of a client that sends something else ends at once", async () => {
    await using server = await serveTls();
    await received(openRaw(server.url, "\x16\x03\x01\x00\x05hello"));
  });

  test("of a client without TLS gets a response that says what to do", async () => {
    await using server = await serveTls();
    const answer = await received(openRaw(server.url, reportRequest("wv0001.wolkvox.com")));
    expect(statusesIn(answer)).toEqual([400]);
    expect(answer).toContain(`Use https, as in https://localhost:${new URL(server.url).port}`);
  });
});

describe("a source of certificates", () => {
  test("gives the next connection another certificate, and open ones keep theirs", async () => {
    const other = await authority.issue(["localhost"]);
    let current = leaf;
    await using server = await serveTls({ tls: { current: () => current } });
    const [first, second] = [await shakeHands(server, {}), await shakeHands(server, {})];
    const open = await openTls(server);
    current = other;
    const third = await shakeHands(server, {});
    expect(second.serial).toBe(first.serial);
    expect(third.serial).not.toBe(first.serial);
    open.write(reportRequest("wv0001.wolkvox.com", "Connection: close"));
    expect(statusesIn(await received(open))).toEqual([200]);
  });

  test("that fails later leaves the last certificate in use", async () => {
    const errors: unknown[] = [];
    let fail = false;
    const tls = { current: () => (fail ? Promise.reject(new Error("disk")) : leaf) };
    await using server = await serveTls({ tls, onError: (error) => errors.push(error) });
    fail = true;
    expect(await shakeHands(server, {})).toMatchObject({ protocol: false });
    expect(errors).toEqual([new Error("disk")]);
  });

  test("of the authority renews a certificate after half of its time", async () => {
    let now = Date.parse("2026-11-30T12:00:00Z");
    const source = (await openAuthority({ folder, now: () => now })).leaves();
    const first = await source.current();
    now += 3 * 24 * 3_600_000;
    expect(await source.current()).toBe(first);
    now += 24 * 3_600_000;
    const second = await source.current();
    expect(second).not.toBe(first);
    expect(second.expiresAt).toBe(now + 7 * 24 * 3_600_000);
  });
});

describe("closing", () => {
  test("ends idle connections, and those without a handshake, at once", async () => {
    const server = await serveTls();
    const ended = [openRaw(server.url), openRaw(server.url, "\x16\x03"), await openTls(server)].map(received);
    await server.close();
    await Promise.all(ended);
  });

  test("waits for a response in progress", async () => {
    const clock = virtualClock();
    const server = await serveTls({ clock, latency: 1_000 });
    const socket = await openTls(server);
    socket.write(reportRequest("wv0001.wolkvox.com"));
    const answer = received(socket);
    const { usage } = server.wolkvox.tenant({ server: "0001", token: "demo" });
    await expect.poll(usage).toMatchObject({ slots: { used: 1 } });
    const closed = server.close();
    await clock.advance({ seconds: 1 });
    expect(statusesIn(await answer)).toEqual([200]);
    await closed;
  });
});

describe("refuses to start with", () => {
  test.each([
    ["a certificate that is not PEM", () => ({ cert: "x", key: leaf.key }), "tls-certificate-invalid"],
    ["a key that is not PEM", () => ({ cert: leaf.cert, key: "x" }), "tls-key-invalid"],
    ["no certificate", () => ({ cert: "", key: "" }), "tls-certificate-invalid"],
  ])("%s", async (_, tls, code) => {
    await expect(serve({ port: 0, tls: tls() })).rejects.toMatchObject({ code });
  });

  test("the key of another certificate", async () => {
    const { key } = await authority.issue();
    await expect(serve({ port: 0, tls: { cert: leaf.cert, key } })).rejects.toMatchObject({ code: "tls-key-mismatch" });
  });

  test("an expired certificate", async () => {
    const now = (): number => Date.parse("2026-01-01T00:00:00Z");
    const past = await openAuthority({ folder: join(folder, "past"), now });
    await expect(serve({ port: 0, tls: await past.issue() })).rejects.toMatchObject({
      code: "tls-certificate-expired",
      params: { from: "2025-12-31", to: "2026-01-08" },
    });
  });
});

test("a slow reader is disconnected", async () => {
  await using server = await serveTls({ timeouts: { stallTimeoutMs: 1_000 }, size: "large" });
  const socket = await openTls(server);
  const target = "/api/v2/reports_manager.php?api=diagram_13&date_ini=20261101000000&date_end=20261120235959";
  const { usage } = server.wolkvox.tenant({ server: "0001", token: "demo" });
  socket.write(`GET ${target} HTTP/1.1\r\nHost: wv0001.wolkvox.com\r\nwolkvox-token: demo\r\n\r\n`);
  await receivedUntil(socket, /HTTP\/1\.1 200/);
  expect(await usage()).toMatchObject({ slots: { used: 1 } });
  await expect.poll(usage, { timeout: 20_000 }).toMatchObject({ slots: { used: 0 } });
  socket.destroy();
});
