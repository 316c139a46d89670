import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createStallWatch } from "../src/edges/node/connections.ts";
import { openEventStream } from "../src/edges/node/event-stream.ts";
import { type RunningMockServer, type ServeOptions, serve } from "../src/serve.ts";
import { aDay } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const reportPath = "/api/v2/reports_manager.php";
const long = new URLSearchParams({ api: "diagram_13", ...aDay, date_end: "20260331235959" });
const short = new URLSearchParams({ api: "cdr_4", ...aDay });

const start = (options: ServeOptions = {}): Promise<RunningMockServer> => serve({ port: 0, ...options });

/** Opens a connection and sends a text. */
function open({ url }: RunningMockServer, text = ""): Socket {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
  socket.write(text);
  return socket;
}

/** Resolves however the connection ends. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

/** What comes back until the connection ends. */
async function received(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  await closed(socket);
  return text;
}

async function statusOf(server: RunningMockServer): Promise<number> {
  const response = await fetch(`${server.url}${reportPath}?${short}`, { headers: { "wolkvox-token": "demo" } });
  await response.text();
  return response.status;
}

/** On a busy machine even a good client can exceed timeouts of milliseconds; then it tries again. */
async function statusInTime(server: RunningMockServer): Promise<number> {
  for (;;) {
    const status = await statusOf(server).catch(() => "reset");
    if (typeof status === "number" && status !== 408) return status;
  }
}

describe("closes the connection of a client", () => {
  const timeouts = { headersMs: 40, requestMs: 80 };
  const json = "Host: 127.0.0.1\r\nContent-Type: application/json\r\n";

  test.each([
    ["that sends nothing", "", /^HTTP\/1\.1 408|^$/],
    ["whose headers do not end", `GET ${reportPath} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Odd: `, /^HTTP\/1\.1 408/],
    [
      "whose body to a control does not end",
      `POST /__mockvox/reset HTTP/1.1\r\n${json}Content-Length: 99\r\n\r\n{`,
      /^HTTP\/1\.1 408/,
    ],
    [
      "whose chunks do not end",
      `POST /__mockvox/reset HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`,
      /^HTTP\/1\.1 408/,
    ],
  ])("%s", async (_, text, expected) => {
    await using server = await start({ timeouts });
    expect(await received(open(server, text))).toMatch(expected);
    expect(await statusInTime(server)).toBe(200);
  });

  test("that sends no further request", async () => {
    await using server = await start({ timeouts: { idleMs: 20 } });
    const text = "GET /__mockvox/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    expect(await received(open(server, text))).toMatch(/^HTTP\/1\.1 200/);
    expect(await statusInTime(server)).toBe(200);
  });

  test("whose header arrives one character at a time", async () => {
    await using server = await start({ timeouts });
    const socket = open(server, `GET ${reportPath} HTTP/1.1\r\n`);
    const drip = async (): Promise<void> => {
      while (!socket.destroyed) {
        socket.write("X");
        await setImmediate();
      }
    };
    const [text] = await Promise.all([received(socket), drip()]);
    expect(text).toMatch(/^(HTTP\/1\.1 408|$)/);
  });
});

test("frees the slot of a client that never reads its long response", async () => {
  const ends: string[] = [];
  await using server = await start({ size: 20_000, timeouts: { stallTimeoutMs: 60 } });
  server.wolkvox.follow(({ complete }) => ends.push(complete ? "complete" : "incomplete"));
  const sendRequest = `GET ${reportPath}?${long} HTTP/1.1\r\nHost: 127.0.0.1\r\nwolkvox-token: demo\r\n\r\n`;
  const paused = [open(server, sendRequest), open(server, sendRequest)].map((socket) => socket.pause());
  await Promise.all(paused.map((socket) => once(socket, "connect")));
  while (ends.length < 2) await setImmediate();
  expect(ends).toEqual(["incomplete", "incomplete"]);
  expect(await statusInTime(server)).toBe(200);
  for (const socket of paused) socket.destroy();
});

test("responds to a report next to two thousand idle connections", async () => {
  await using server = await start();
  const idle = Array.from({ length: 2_000 }, () => open(server));
  await Promise.all(idle.map((socket) => once(socket, "connect")));
  expect(await statusOf(server)).toBe(200);
  expect(idle.filter(({ destroyed }) => destroyed)).toEqual([]);
  for (const socket of idle) socket.destroy();
});

describe("enforces its maximum sizes:", () => {
  const get = (target: string, ...headers: string[]): string =>
    [`GET ${target} HTTP/1.1`, "Host: 127.0.0.1", "wolkvox-token: demo", "Connection: close", ...headers, "", ""].join(
      "\r\n",
    );
  const post = (body: string): string =>
    `PUT /__mockvox/tokens HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const tokens = (bytes: number): string => JSON.stringify({ tokens: ["a".repeat(bytes - 15)] });

  test.each([
    ["a header line of 8,190 bytes", get(`${reportPath}?${short}`, `X-Long: ${"a".repeat(8_182)}`), 200],
    ["a header line of one byte more", get(`${reportPath}?${short}`, `X-Long: ${"a".repeat(8_183)}`), 400],
    ["a token of 200 kB", get(`${reportPath}?${short}`, `wolkvox-token: ${"a".repeat(200_000)}`), 400],
    ["a header of 300 kB", get(`${reportPath}?${short}`, `X-Long: ${"a".repeat(300_000)}`), 431],
    // Node 22 counts names and values only, later versions whole lines.
    ["too many headers", get("/", ...Array.from({ length: 60_000 }, () => "X-Name: value")), 431],
    ["a URL of 8 kB", get(`${reportPath}?${short}&x=${"a".repeat(8_000)}`), 200],
    ["a URL of 9 kB", get(`${reportPath}?${short}&x=${"a".repeat(9_000)}`), 414],
    ["a control's body of 256 kB", post(tokens(256 * 1024)), 204],
    ["a control's body of one byte more", post(tokens(256 * 1024 + 1)), 413],
    ["a control's body of 5 MB", post(tokens(5_000_000)), 413],
  ])("%s", async (_, text, status) => {
    await using server = await start();
    expect((await received(open(server, text))).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    server.wolkvox.reset();
    expect(await statusOf(server)).toBe(200);
  });
});

test("drops events for a slow reader of the stream, reports how many, and keeps no memory for it", async () => {
  await using server = await start({ timeouts: { stallTimeoutMs: 60_000 } });
  const reader = open(server, "GET /__mockvox/requests/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  await once(reader, "readable");
  const path = `/${"a-".repeat(90)}`;
  const sendRequest = async (): Promise<unknown> =>
    server.wolkvox.handle({ method: "GET", path, query: "", host: "a", header: () => undefined, signal: undefined });
  for (let count = 0; count < 40_000; count += 1) await sendRequest();
  let text = "";
  reader.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const missed = (): number => Number(/event: missed\ndata: \{"count":(\d+)\}/.exec(text)?.[1] ?? 0);
  while (missed() === 0) await setImmediate();
  const received = text.split("event: request").length - 1;
  expect(received + missed()).toBe(40_000);
  expect(missed()).toBeGreaterThan(0);
  reader.destroy();
});

test("closes a stream that is never read", async () => {
  const server = createServer();
  const flooded = once(server, "request").then(async ([, outgoing]: ServerResponse[]) => {
    if (!outgoing) return;
    const events = openEventStream(outgoing, "hello", { watch: createStallWatch(40), heartbeatMs: 10 });
    while (!outgoing.destroyed) {
      for (let count = 0; count < 1_000; count += 1) events.send("request", { text: "a".repeat(200) });
      expect(outgoing.writableLength).toBeLessThan(300_000);
      await setImmediate();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const paused = connect((server.address() as AddressInfo).port, "127.0.0.1")
    .on("error", () => {})
    .pause();
  paused.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await flooded;
  paused.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test("closes the connection of a client whose body to a report never ends", async () => {
  await using server = await start();
  const { hostname, port } = new URL(server.url);
  const pouring = connect(Number(port), hostname).on("error", () => {});
  let poured = 0;
  const closing = closed(pouring);
  pouring.write(`POST ${reportPath} HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n`);
  const pour = (): void => {
    poured += 65_536;
    if (!pouring.destroyed) pouring.write("a".repeat(65_536), () => setImmediate().then(pour));
  };
  pour();
  pouring.resume();
  await closing;
  expect(poured).toBeLessThan(100_000_000);
});

test.each([{ headersMs: 0 }, { requestMs: Number.NaN }, { idleMs: -1 }, { stallTimeoutMs: Number.POSITIVE_INFINITY }])(
  "rejects the timeout %j",
  async (timeouts) => {
    await expect(start({ timeouts })).rejects.toThrow(withCode("invalid-timeout"));
  },
);
