import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { virtualClock } from "@mockvox/mock-server";
import { type ProxiedRequest, type ProxyOptions, type RunningProxy, startProxy } from "@mockvox/mock-server/proxy";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { type Authority, openAuthority } from "@mockvox/runner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encrypt, openRaw, received, receivedUntil, reportRequest, statusesIn } from "./raw-client.ts";

let folder: string;
let authority: Authority;
let server: RunningMockServer;
let proxy: RunningProxy;
const refused: ProxiedRequest[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-authority-"));
  authority = await openAuthority({ folder });
  server = await serve({ port: 0 });
  proxy = await startTestProxy({ onRefused: (request) => refused.push(request) });
});

afterAll(async () => {
  await Promise.all([server.close(), proxy.close()]);
  await rm(folder, { recursive: true });
});

function startTestProxy(options: Partial<ProxyOptions> = {}): Promise<RunningProxy> {
  return startProxy({ mock: server, tls: authority.leaves(), ...options });
}

function connectTo(target: string, ...headers: string[]): string {
  return [`CONNECT ${target} HTTP/1.1`, `Host: ${target}`, ...headers, "", ""].join("\r\n");
}

/** What the proxy sends back to bytes, until it closes the connection. */
function answerTo(bytes: string): Promise<string> {
  return received(openRaw(proxy.url, bytes));
}

/** The response to a request for a report through a tunnel. */
async function readThrough(host: string, target = `${host}:443`): Promise<string> {
  const socket = openRaw(proxy.url, connectTo(target));
  expect(await receivedUntil(socket, /\r\n\r\n/)).toBe("HTTP/1.1 200 Connection established\r\n\r\n");
  const encrypted = await encrypt(socket, { servername: "wv0001.wolkvox.com", ca: authority.certificatePem });
  encrypted.write(reportRequest(host, "Connection: close"));
  return received(encrypted);
}

function lastServer(): string | undefined {
  return server.wolkvox.requests.at(-1)?.server;
}

/** A server on loopback that counts its connections and echoes the request's head. */
async function startOrigin(): Promise<AsyncDisposable & { port: number; connections: () => number; server: Server }> {
  let connections = 0;
  const origin = createServer((incoming, outgoing) => {
    outgoing.end(
      `${incoming.method} ${incoming.url} ${incoming.headers.host} ${incoming.headers["proxy-authorization"]}`,
    );
  }).on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> => {
    origin.closeAllConnections();
    return new Promise((resolve) => origin.close(() => resolve()));
  };
  const { port } = origin.address() as AddressInfo;
  return { port, connections: () => connections, server: origin, [Symbol.asyncDispose]: close };
}

describe("the vendor's hosts", () => {
  test.each(["wv0001", "wv0042", "WV0043"])("%s is answered over TLS with its server number", async (name) => {
    expect(statusesIn(await readThrough(`${name}.wolkvox.com`))).toEqual([200]);
    expect(lastServer()).toBe(name.slice(2));
  });

  test("a final dot in the name is ignored", async () => {
    expect(statusesIn(await readThrough("wv0001.wolkvox.com", "wv0001.wolkvox.com.:443"))).toEqual([200]);
  });

  test("a request for an http URL has the server number of the URL, whatever the header Host says", async () => {
    const [, path = ""] = reportRequest("").split(" ");
    const head = [`GET http://wv0044.wolkvox.com${path} HTTP/1.1`, "Host: wv0099.wolkvox.com", "Connection: close"];
    expect(statusesIn(await answerTo(`${head.join("\r\n")}\r\nwolkvox-token: demo\r\n\r\n`))).toEqual([200]);
    expect(lastServer()).toBe("0044");
  });

  test("a tunnel to port 80 carries HTTP without TLS", async () => {
    const bytes = connectTo("wv0045.wolkvox.com:80") + reportRequest("wv0045.wolkvox.com", "Connection: close");
    expect(statusesIn(await answerTo(bytes))).toEqual([200, 200]);
    expect(lastServer()).toBe("0045");
  });

  test("what a client sends right after CONNECT belongs to the tunnel", async () => {
    const bytes = connectTo("wv0001.wolkvox.com:443") + reportRequest("wv0001.wolkvox.com");
    const answer = await answerTo(bytes);
    expect(statusesIn(answer)).toEqual([200, 400]);
    expect(answer).toContain("This port speaks TLS");
  });

  test("a tunnel gives no access to the controls under the vendor's name", async () => {
    const bytes = `${connectTo("wv0001.wolkvox.com:80")}POST /__mockvox/reset HTTP/1.1\r\nHost: wv0001.wolkvox.com\r\nConnection: close\r\n\r\n`;
    expect(statusesIn(await answerTo(bytes))).toEqual([200, 403]);
  });

  test("200 clients at once are all answered", async () => {
    const requests = Array.from({ length: 200 }, (_, nth) =>
      readThrough(`wv${String(nth).padStart(4, "0")}.wolkvox.com`),
    );
    const statuses = (await Promise.all(requests)).flatMap(statusesIn);
    expect(statuses).toEqual(Array.from({ length: 200 }, () => 200));
  });
});

describe("refuses", () => {
  test.each([
    ["another host", "example.com:443"],
    ["the domain itself", "wolkvox.com:443"],
    ["another host of the vendor", "www.wolkvox.com:443"],
    ["a name that ends like the vendor's", "wv0001.wolkvox.com.example.net:443"],
    ["a name that begins like the vendor's", "xwv0001.wolkvox.com:443"],
    ["an IPv4 address", "127.0.0.1:80"],
    ["an IPv6 address", "[::1]:80"],
    ["an address as a decimal number", "2130706433:80"],
    ["an address as an octal number", "0177.0.0.1:80"],
    ["localhost", "localhost:80"],
    ["an odd port of the vendor's host", "wv0001.wolkvox.com:22"],
  ])("CONNECT to %s", async (_, target) => {
    refused.length = 0;
    const answer = await answerTo(`${connectTo(target)}ignored`);
    expect(statusesIn(answer)).toEqual([403]);
    expect(answer).toMatch(/--proxy-pass \S+\n$/);
    expect(refused).toMatchObject([{ method: "CONNECT" }]);
  });

  test.each([
    ["userinfo", "user:password@wv0001.wolkvox.com:443"],
    ["userinfo that looks like a host", "wv0001.wolkvox.com@example.com:443"],
    ["no port", "wv0001.wolkvox.com"],
    ["port 0", "wv0001.wolkvox.com:0"],
    ["a port that is too large", "wv0001.wolkvox.com:65979"],
    ["a path", "wv0001.wolkvox.com:443/"],
    ["a host outside ASCII", "wv0001.wolkvox.com\u3002:443"],
    ["nothing before the port", ":443"],
  ])("CONNECT with %s as malformed", async (_, target) => {
    expect(statusesIn(await answerTo(connectTo(target)))).toEqual([400]);
  });

  test.each([
    ["another host", "http://example.com/", 403],
    ["an address as a hexadecimal number", "http://0x7f000001/", 403],
    ["an odd port", "http://wv0001.wolkvox.com:8080/", 403],
    ["userinfo", "http://wv0001.wolkvox.com@example.com/", 400],
    ["a backslash", "http://wv0001.wolkvox.com\\@example.com/", 400],
    ["an https URL", "https://wv0001.wolkvox.com/", 400],
    ["no host", "http:///api", 400],
    ["another scheme", "ftp://wv0001.wolkvox.com/", 400],
    ["only a path", "/api/v2/reports_manager.php", 400],
  ])("a request for an http URL with %s", async (_, url, status) => {
    const answer = await answerTo(`GET ${url} HTTP/1.1\r\nHost: wv0001.wolkvox.com\r\nConnection: close\r\n\r\n`);
    expect(statusesIn(answer)).toEqual([status]);
  });

  test.each([
    ["Content-Length and Transfer-Encoding together", "Content-Length: 4\r\nTransfer-Encoding: chunked"],
    ["two lengths", "Content-Length: 4\r\nContent-Length: 5"],
    ["a folded header", "X-One: a\r\n b: c\r\nContent-Length : 4"],
    ["an unknown transfer encoding", "Transfer-Encoding: chunked, identity"],
  ])("a request with %s, before anything after it is read", async (_, headers) => {
    const smuggled = "0\r\n\r\nGET http://wv0001.wolkvox.com/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    const answer = await answerTo(
      `POST http://wv0001.wolkvox.com/ HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n${smuggled}`,
    );
    expect(statusesIn(answer)).toEqual([400]);
    expect(server.wolkvox.requests.map(({ path }) => path)).not.toContain("/smuggled");
  });

  test("a head that is too large", async () => {
    expect(statusesIn(await answerTo(connectTo(`${"a".repeat(300_000)}:443`)))).toEqual([431]);
  });

  test("a client that is slow to send CONNECT", async () => {
    await using slow = await startTestProxy({ timeouts: { headersMs: 100 } });
    expect(statusesIn(await received(openRaw(slow.url, "CONNECT wv0001.wolkvox.com:443 HT")))).toEqual([408]);
  });

  test("a client that opens a tunnel and begins no handshake", async () => {
    await using slow = await startTestProxy({ timeouts: { headersMs: 500 } });
    expect(statusesIn(await received(openRaw(slow.url, connectTo("wv0001.wolkvox.com:443"))))).toEqual([200]);
  });
});

describe("hosts that are passed on", () => {
  test("only with the port that was named", async () => {
    await using origin = await startOrigin();
    await using passing = await startTestProxy({ pass: [`localhost:${origin.port}`] });
    const request = "GET /x HTTP/1.1\r\nHost: inside\r\nConnection: close\r\n\r\n";
    const answer = await received(openRaw(passing.url, connectTo(`localhost:${origin.port}`) + request));
    expect(answer).toContain("GET /x inside undefined");
    expect(statusesIn(await received(openRaw(passing.url, connectTo("localhost:443"))))).toEqual([403]);
    expect(statusesIn(await received(openRaw(passing.url, connectTo(`127.0.0.1:${origin.port}`))))).toEqual([403]);
  });

  test("a request for an http URL arrives with its own Host and without headers for the proxy", async () => {
    await using origin = await startOrigin();
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${origin.port}`] });
    const head = `GET http://127.0.0.1:${origin.port}/a?b HTTP/1.1\r\nHost: other\r\nProxy-Authorization: Basic eA==\r\nConnection: close\r\n\r\n`;
    const answer = await received(openRaw(passing.url, head));
    expect(answer).toContain(`GET /a?b 127.0.0.1:${origin.port} undefined`);
  });

  test.each(["GET", "DELETE", "OPTIONS", "POST"])(
    "the body of %s arrives as it was sent, chunked or not",
    async (method) => {
      const body = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
      const seen: string[] = [];
      await using origin = await startOrigin();
      origin.server.on("request", async (incoming) =>
        seen.push(`${incoming.method} ${incoming.url} ${await text(incoming)}`),
      );
      await using passing = await startTestProxy({ pass: [`127.0.0.1:${origin.port}`] });
      const head = `${method} http://127.0.0.1:${origin.port}/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`;
      const chunked = `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
      for (const rest of [chunked, `Content-Length: ${body.length}\r\n\r\n${body}`, "\r\n"])
        expect(statusesIn(await received(openRaw(passing.url, head + rest)))).toEqual([200]);
      expect(seen).toEqual([`${method} /a ${body}`, `${method} /a ${body}`, `${method} /a `]);
    },
  );

  test("headers arrive as they were sent, in both directions", async () => {
    const sent: string[] = [];
    await using origin = await startOrigin();
    origin.server.removeAllListeners("request").on("request", ({ rawHeaders }, outgoing) => {
      sent.push(...rawHeaders);
      outgoing.sendDate = false;
      outgoing.writeHead(200, ["X-Odd", "1", "x-odd", "2", "Keep-Alive", "timeout=9", "Content-Length", "0"]).end();
    });
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${origin.port}`] });
    const target = `127.0.0.1:${origin.port}`;
    const head = `GET http://${target}/ HTTP/1.1\r\nHost: a\r\nX-Two: 1\r\nX-Hop: 1\r\nx-two: 2\r\nConnection: close, X-Hop\r\n\r\n`;
    const answer = await received(openRaw(passing.url, head));
    expect(sent).toEqual(["X-Two", "1", "x-two", "2", "Host", target, "Connection", "close"]);
    expect(answer.split("\r\n")).toEqual([
      "HTTP/1.1 200 OK",
      ...["X-Odd: 1", "x-odd: 2", "Content-Length: 0", "Connection: close"],
      ...["", ""],
    ]);
  });

  test.each([
    ["does not speak HTTP", "220 smtp ready\r\n", /HPE_\w+/],
    ["sends nothing", "", /ECONNRESET/],
    ["changes the protocol", "HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n", /101/],
    [
      "has a control character in its reason phrase",
      "HTTP/1.1 200 O\u0001K\r\nContent-Length: 0\r\n\r\n",
      /ERR_INVALID/,
    ],
    ["sends an invalid status", "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n", /ERR_HTTP/],
  ])("one that %s gives 502", async (_, response, reason) => {
    const broken = createTcpServer((socket) => socket.on("error", () => {}).once("data", () => socket.end(response)));
    await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
    const { port } = broken.address() as AddressInfo;
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${port}`] });
    const answer = await received(
      openRaw(passing.url, `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    );
    expect(statusesIn(answer)).toEqual([502]);
    expect(answer).toMatch(reason);
    await new Promise<void>((resolve) => broken.close(() => resolve()));
  });

  test.each([
    ["GET", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokstray", /^HTTP\/1\.1 200 OK\r\n.*\r\n\r\nok$/s],
    ["HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", /^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n$/s],
    ["GET", "HTTP/1.1 204 No Content\r\n\r\nstray", /^HTTP\/1\.1 204 No Content\r\n.*\r\n\r\n$/s],
    ["GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\nno chunk", /200 OK\r\n.*\r\nok\r\n$/s],
  ])("what has arrived of a response to %s is passed on: %j", async (method, response, expected) => {
    const odd = createTcpServer((socket) => socket.on("error", () => {}).once("data", () => socket.end(response)));
    await new Promise<void>((resolve) => odd.listen(0, "127.0.0.1", resolve));
    const { port } = odd.address() as AddressInfo;
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${port}`] });
    const head = `${method} http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
    expect(await received(openRaw(passing.url, head))).toMatch(expected);
    await new Promise<void>((resolve) => odd.close(() => resolve()));
  });

  test("one that cannot be reached is reported", async () => {
    await using passing = await startTestProxy({ pass: ["127.0.0.1:1"] });
    const answer = await received(openRaw(passing.url, connectTo("127.0.0.1:1")));
    expect(statusesIn(answer)).toEqual([502]);
    expect(answer).toContain("ECONNREFUSED");
  });

  test("the end of one side is passed on, and the other side stays open", async () => {
    const echo = createTcpServer({ allowHalfOpen: true }, (socket) => {
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk;
      });
      socket.on("end", () => socket.end(`got ${text}`));
    });
    await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
    const { port } = echo.address() as AddressInfo;
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${port}`] });
    const socket = openRaw(passing.url, connectTo(`127.0.0.1:${port}`));
    socket.end("hello");
    expect(await received(socket)).toMatch(/got hello$/);
    await new Promise<void>((resolve) => echo.close(() => resolve()));
  });

  test("a client that disappears takes its connection to the host with it", async () => {
    await using origin = await startOrigin();
    await using passing = await startTestProxy({ pass: [`127.0.0.1:${origin.port}`] });
    const upstreamClosed = new Promise<void>((resolve) =>
      origin.server.once("connection", (socket) => socket.once("close", () => resolve())),
    );
    const socket = openRaw(passing.url, connectTo(`127.0.0.1:${origin.port}`));
    await receivedUntil(socket, /\r\n\r\n/);
    socket.resetAndDestroy();
    await upstreamClosed;
  });

  test.each([
    ["wv0001.wolkvox.com", "vendor-host-not-passed"],
    ["WV0001.wolkvox.com.:8443", "vendor-host-not-passed"],
    ["https://example.com", "invalid-pass-host"],
    ["example.com/", "invalid-pass-host"],
    ["user@example.com", "invalid-pass-host"],
    ["*", "invalid-pass-host"],
    ["", "invalid-pass-host"],
  ])("%s cannot be passed on", async (value, code) => {
    await expect(startTestProxy({ pass: [value] })).rejects.toMatchObject({ code, params: { value } });
  });
});

test("closing ends open tunnels and idle connections", async () => {
  const closing = await startTestProxy();
  const sockets = [openRaw(closing.url, connectTo("wv0001.wolkvox.com:443")), openRaw(closing.url)];
  await receivedUntil(sockets[0] ?? openRaw(""), /\r\n\r\n/);
  const ended = sockets.map(received);
  await closing.close();
  await Promise.all(ended);
});

test("a response in progress is finished", async () => {
  const clock = virtualClock();
  await using mock = await serve({ port: 0, clock, latency: 1_000 });
  const closing = await startTestProxy({ mock });
  const request = reportRequest("wv0001.wolkvox.com");
  const answer = received(openRaw(closing.url, connectTo("wv0001.wolkvox.com:80") + request));
  const { usage } = mock.wolkvox.tenant({ server: "0001", token: "demo" });
  await expect.poll(usage).toMatchObject({ slots: { used: 1 } });
  const closed = Promise.all([closing.close(), mock.close()]);
  await clock.advance({ seconds: 1 });
  expect(statusesIn(await answer)).toEqual([200, 200]);
  await closed;
});
