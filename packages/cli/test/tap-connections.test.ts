import { once } from "node:events";
import { type ClientRequest, get, type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type RunningTap, reportPath, sendRaw, startRawUpstream, startTap, startUpstream } from "./upstream.ts";

async function stop(tap: RunningTap): Promise<string> {
  tap.signal("SIGINT");
  await tap.exitCode;
  return tap.err();
}

async function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  const [answer] = await once(asked, "response");
  return answer;
}

/** Responds to each request on a connection with raw bytes. */
function writing(answer: (socket: Socket, count: number) => void): ReturnType<typeof startRawUpstream> {
  return startRawUpstream((socket) => {
    let count = 0;
    socket.on("data", () => {
      count += 1;
      answer(socket, count);
    });
  });
}

test("forwards headers unchanged, except those of the connection", async () => {
  const received: string[][] = [];
  await using place = await startUpstream(({ rawHeaders }, outgoing) => {
    received.push(rawHeaders);
    const headers = ["Set-Cookie", "a=1", "X-Odd", "1", "Set-Cookie", "b=2", "x-odd", "2"];
    outgoing.sendDate = false;
    outgoing.writeHead(200, "Fine", [...headers, "Connection", "X-Mine", "X-Mine", "gone", "Content-Length", "2"]);
    outgoing.end("{}");
  });
  const tap = await startTap(place);
  const head = `GET ${reportPath} HTTP/1.1\r\nHost: wrong.example\r\nWolkvox-Token: one\r\nX-Odd: 1\r\nx-odd: 2\r\n`;
  const hops = "Connection: close, X-Secret\r\nX-Secret: gone\r\nKeep-Alive: 9\r\nTE: trailers\r\nUpgrade: h2c\r\n";
  const answer = await sendRaw(tap, `${head}${hops}\r\n`);
  const { host } = new URL(place.url);
  const kept = ["Wolkvox-Token", "one", "X-Odd", "1", "x-odd", "2"];
  expect(received).toEqual([[...kept, "Host", host, "Connection", "close"]]);
  const told =
    "HTTP/1.1 200 Fine\r\nSet-Cookie: a=1\r\nX-Odd: 1\r\nSet-Cookie: b=2\r\nx-odd: 2\r\nContent-Length: 2\r\n";
  expect(answer).toBe(`${told}Connection: close\r\n\r\n{}`);
  await stop(tap);
});

test.each([
  ["GET", "Transfer-Encoding: chunked\r\n\r\n20\r\nGET /smuggled HTTP/1.1\r\nA: b\r\n\r\n\r\n0\r\n\r\n", 32],
  ["DELETE", "Content-Length: 5\r\n\r\nhello", 5],
  ["POST", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 5],
  ["POST", "\r\n", 0],
  ["GET", "\r\n", 0],
])("forwards the body of a %s, sent as %j", async (method, rest, length) => {
  const received: [string | undefined, number][] = [];
  await using place = await startUpstream(async (incoming, outgoing) => {
    received.push([incoming.url, (await text(incoming)).length]);
    outgoing.end();
  });
  const tap = await startTap(place);
  await sendRaw(tap, `${method} /asked HTTP/1.1\r\nHost: here\r\nConnection: close\r\n${rest}`);
  expect(received).toEqual([["/asked", length]]);
  await stop(tap);
});

test.each([
  ["HEAD", 200, { "content-length": "77" }],
  ["GET", 204, {}],
  ["GET", 304, { etag: '"7"' }],
])("forwards a response without a body to %s with %d, and does not check it", async (method, status, headers) => {
  await using place = await startUpstream((_, outgoing) => outgoing.writeHead(status, headers).end());
  const tap = await startTap(place);
  const path = status === 204 ? "/other" : reportPath;
  const asked = request(tap.url + path, { method, agent: false }).end();
  const answer = await answerTo(asked);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).toMatchObject(headers);
  expect(await text(answer)).toBe("");
  expect(await stop(tap)).toContain("Nothing was checked");
});

test("uses a new connection for each request", async () => {
  await using place = await writing((socket, count) => {
    if (count > 1) socket.resetAndDestroy();
    else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}");
  });
  const tap = await startTap(place);
  for (const _ of [1, 2, 3]) expect((await fetch(tap.url)).status).toBe(200);
  await stop(tap);
});

test("forwards the response to a client that has shut down its sending side", async () => {
  const asked = Promise.withResolvers<() => void>();
  await using place = await startUpstream(({ url }, outgoing) => {
    if (url === "/other") outgoing.end();
    else asked.resolve(() => outgoing.end("late"));
  });
  const tap = await startTap(place);
  const { hostname, port } = new URL(tap.url);
  const program = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  program.end("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
  const answer = text(program);
  const respond = await asked.promise;
  // The tap has read the end of that side before it answers another program.
  await (await fetch(`${tap.url}/other`)).text();
  respond();
  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*late/);
  await stop(tap);
});

test("forwards each chunk of a response at once", async () => {
  const sent: (() => void)[] = [];
  await using place = await startUpstream((_, outgoing) => {
    outgoing.write("first");
    sent.push(() => outgoing.end("last"));
  });
  const tap = await startTap(place);
  const answer = await answerTo(get(tap.url, { agent: false }));
  const [piece] = await once(answer, "data");
  expect(String(piece)).toBe("first");
  for (const end of sent) end();
  expect(await text(answer)).toBe("last");
  await stop(tap);
});

test.each([
  [
    "en",
    /^mockvox tap: http:\/\/127\.0\.0\.1:\d+ did not respond \(ECONNREFUSED\)\. Check its URL and the network\.\n$/,
  ],
  ["es", /no respondió \(ECONNREFUSED\)/],
])("responds 502 in %s if the upstream is not running", async (lang, message) => {
  const place = await startUpstream(() => {});
  await place[Symbol.asyncDispose]();
  const tap = await startTap(place, "--lang", lang);
  const answer = await fetch(tap.url);
  expect(answer.status).toBe(502);
  const said = await answer.text();
  expect(said).toMatch(message);
  expect(await stop(tap)).toContain(said.replace("mockvox tap: ", ""));
});

test.each([
  ["does not speak HTTP", "220 smtp ready\r\n", /responded with something that is not HTTP \(HPE_\w+\)\.\n/],
  ["sends nothing", "", /did not respond \(ECONNRESET\)/],
  [
    "upgrades the protocol unexpectedly",
    "HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
    /did not respond \(101\)/,
  ],
  [
    "has a control character in its reason phrase",
    "HTTP/1.1 200 O\u0001K\r\nContent-Length: 0\r\n\r\n",
    /something that is not HTTP/,
  ],
  ["sends an invalid status", "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n", /something that is not HTTP/],
])("responds 502 for an upstream that %s", async (_, said, told) => {
  await using place = await writing((socket) => socket.end(said));
  const tap = await startTap(place);
  expect((await fetch(tap.url)).status).toBe(502);
  expect(await stop(tap)).toMatch(told);
});

test.each<[string, (socket: Socket) => void]>([
  ["is reset", (socket) => socket.resetAndDestroy()],
  ["ends too early", (socket) => socket.end()],
  ["breaks its chunks", (socket) => socket.end("no chunk\r\n")],
])("forwards the failure of a response that %s", async (_, broken) => {
  await using place = await writing((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"code":\r\n', () => broken(socket));
  });
  const tap = await startTap(place);
  const answer = fetch(tap.url + reportPath).then((response) => response.text());
  await expect(answer).rejects.toThrow();
  const said = await stop(tap);
  expect(said.match(/closed the connection mid-response/g)).toHaveLength(1);
  expect(said).toContain("Nothing was checked");
});

test.each(["before the response", "during the response"])(
  "aborts a request when its client disconnects %s",
  async (when) => {
    let goneUpstream: Promise<unknown> = Promise.resolve();
    const asked = Promise.withResolvers<void>();
    await using place = await startUpstream(({ url }, outgoing) => {
      if (url === "/other") return outgoing.end();
      goneUpstream = once(outgoing, "close");
      if (when === "during the response") outgoing.write("{");
      asked.resolve();
    });
    const tap = await startTap(place);
    const program = get(tap.url + reportPath, { agent: false }).on("error", () => {});
    await asked.promise;
    if (when === "during the response") await answerTo(program);
    program.socket?.resetAndDestroy();
    await goneUpstream;
    await fetch(`${tap.url}/other`);
    const said = await stop(tap);
    expect(said).not.toContain("did not respond");
    expect(said).not.toContain("mid-response");
  },
);
