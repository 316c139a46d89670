import { once } from "node:events";
import { type ClientRequest, get, type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { rawUpstream, reportPath, sendRaw, type Tapped, tapOn, upstream } from "./upstream.ts";

async function stop(tap: Tapped): Promise<string> {
  tap.signal("SIGINT");
  await tap.exitCode;
  return tap.err();
}

async function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  const [answer] = await once(asked, "response");
  return answer;
}

/** Answers each request on a connection with bytes of one's own. */
function writing(answer: (socket: Socket, count: number) => void): ReturnType<typeof rawUpstream> {
  return rawUpstream((socket) => {
    let count = 0;
    socket.on("data", () => {
      count += 1;
      answer(socket, count);
    });
  });
}

test("passes headers on as they came, but for those of the connection", async () => {
  const heard: string[][] = [];
  await using place = await upstream(({ rawHeaders }, outgoing) => {
    heard.push(rawHeaders);
    const headers = ["Set-Cookie", "a=1", "X-Odd", "1", "Set-Cookie", "b=2", "x-odd", "2"];
    outgoing.sendDate = false;
    outgoing.writeHead(200, "Fine", [...headers, "Connection", "X-Mine", "X-Mine", "gone", "Content-Length", "2"]);
    outgoing.end("{}");
  });
  const tap = await tapOn(place);
  const head = `GET ${reportPath} HTTP/1.1\r\nHost: wrong.example\r\nWolkvox-Token: one\r\nX-Odd: 1\r\nx-odd: 2\r\n`;
  const hops = "Connection: close, X-Secret\r\nX-Secret: gone\r\nKeep-Alive: 9\r\nTE: trailers\r\nUpgrade: h2c\r\n";
  const answer = await sendRaw(tap, `${head}${hops}\r\n`);
  const { host } = new URL(place.url);
  const kept = ["Wolkvox-Token", "one", "X-Odd", "1", "x-odd", "2"];
  expect(heard).toEqual([[...kept, "Host", host, "Connection", "close"]]);
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
])("keeps a body the body of its %s, sent as %j", async (method, rest, length) => {
  const heard: [string | undefined, number][] = [];
  await using place = await upstream(async (incoming, outgoing) => {
    heard.push([incoming.url, (await text(incoming)).length]);
    outgoing.end();
  });
  const tap = await tapOn(place);
  await sendRaw(tap, `${method} /asked HTTP/1.1\r\nHost: here\r\nConnection: close\r\n${rest}`);
  expect(heard).toEqual([["/asked", length]]);
  await stop(tap);
});

test.each([
  ["HEAD", 200, { "content-length": "77" }],
  ["GET", 204, {}],
  ["GET", 304, { etag: '"7"' }],
])("passes an answer without a body to %s with %d, and judges none of it", async (method, status, headers) => {
  await using place = await upstream((_, outgoing) => outgoing.writeHead(status, headers).end());
  const tap = await tapOn(place);
  const path = status === 204 ? "/other" : reportPath;
  const asked = request(tap.url + path, { method, agent: false }).end();
  const answer = await answerTo(asked);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).toMatchObject(headers);
  expect(await text(answer)).toBe("");
  expect(await stop(tap)).toContain("Nothing was judged");
});

test("asks on a connection of its own each time, since a kept one may break unseen", async () => {
  await using place = await writing((socket, count) => {
    if (count > 1) socket.resetAndDestroy();
    else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}");
  });
  const tap = await tapOn(place);
  for (const _ of [1, 2, 3]) expect((await fetch(tap.url)).status).toBe(200);
  await stop(tap);
});

test("passes the response back to a program that has shut down its sending side", async () => {
  const asked = Promise.withResolvers<() => void>();
  await using place = await upstream(({ url }, outgoing) => {
    if (url === "/other") outgoing.end();
    else asked.resolve(() => outgoing.end("late"));
  });
  const tap = await tapOn(place);
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

test("hands each piece of an answer on when it comes", async () => {
  const sent: (() => void)[] = [];
  await using place = await upstream((_, outgoing) => {
    outgoing.write("first");
    sent.push(() => outgoing.end("last"));
  });
  const tap = await tapOn(place);
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
    /^mockvox tap: http:\/\/127\.0\.0\.1:\d+ did not answer \(ECONNREFUSED\)\. Check its URL and the network\.\n$/,
  ],
  ["es", /no respondió \(ECONNREFUSED\)/],
])("answers 502 in %s for an upstream that is not there", async (lang, message) => {
  const place = await upstream(() => {});
  await place[Symbol.asyncDispose]();
  const tap = await tapOn(place, "--lang", lang);
  const answer = await fetch(tap.url);
  expect(answer.status).toBe(502);
  const said = await answer.text();
  expect(said).toMatch(message);
  expect(await stop(tap)).toContain(said.replace("mockvox tap: ", ""));
});

test.each([
  ["speaks no HTTP", "220 smtp ready\r\n", /answered with what is no HTTP \(HPE_\w+\)\.\n/],
  ["says nothing", "", /did not answer \(ECONNRESET\)/],
  [
    "changes the protocol unasked",
    "HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
    /did not answer \(101\)/,
  ],
  ["has a control byte in its reason", "HTTP/1.1 200 O\u0001K\r\nContent-Length: 0\r\n\r\n", /what is no HTTP/],
  ["gives a status that is none", "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n", /what is no HTTP/],
])("answers 502 for an upstream that %s", async (_, said, told) => {
  await using place = await writing((socket) => socket.end(said));
  const tap = await tapOn(place);
  expect((await fetch(tap.url)).status).toBe(502);
  expect(await stop(tap)).toMatch(told);
});

test.each<[string, (socket: Socket) => void]>([
  ["is reset", (socket) => socket.resetAndDestroy()],
  ["ends too soon", (socket) => socket.end()],
  ["breaks its chunks", (socket) => socket.end("no chunk\r\n")],
])("lets the program see that an answer %s", async (_, broken) => {
  await using place = await writing((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"code":\r\n', () => broken(socket));
  });
  const tap = await tapOn(place);
  const answer = fetch(tap.url + reportPath).then((response) => response.text());
  await expect(answer).rejects.toThrow();
  const said = await stop(tap);
  expect(said.match(/broke off an answer/g)).toHaveLength(1);
  expect(said).toContain("Nothing was judged");
});

test.each(["before it is answered", "within the answer"])(
  "gives a request up when its program goes %s",
  async (when) => {
    let goneUpstream: Promise<unknown> = Promise.resolve();
    const asked = Promise.withResolvers<void>();
    await using place = await upstream(({ url }, outgoing) => {
      if (url === "/other") return outgoing.end();
      goneUpstream = once(outgoing, "close");
      if (when === "within the answer") outgoing.write("{");
      asked.resolve();
    });
    const tap = await tapOn(place);
    const program = get(tap.url + reportPath, { agent: false }).on("error", () => {});
    await asked.promise;
    if (when === "within the answer") await answerTo(program);
    program.socket?.resetAndDestroy();
    await goneUpstream;
    await fetch(`${tap.url}/other`);
    const said = await stop(tap);
    expect(said).not.toContain("did not answer");
    expect(said).not.toContain("broke off");
  },
);
