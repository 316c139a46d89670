import { describe, expect, test } from "vitest";
import { type AccessLogEntry, serve } from "../src/serve.ts";
import { openRaw, rawGet, received, statusesIn } from "./raw-socket.ts";
import { aDay } from "./test-client.ts";

const reportPath = "/api/v2/reports_manager.php";
const target = `${reportPath}?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const get = rawGet(target);

test.each([
  ["bytes that are not HTTP", `${get}garbage\r\n\r\n`, [200, 400]],
  ["a NUL", `${get}\0`, [200, 400]],
  ["two requests and garbage", `${get}${get}garbage\r\n\r\n`, [200, 200, 400]],
  ["a request and half of another", `${get}${get.slice(0, 40)}`, [200, 400]],
  ["a request after one that closes", rawGet(target, "Connection: close") + get, [200]],
  ["an oversized head", `${get}${rawGet("/", `X-Long: ${"a".repeat(300_000)}`)}`, [200, 431]],
  [
    "malformed chunks",
    `${get}POST ${target} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    [200, 400],
  ],
])("responds to the complete requests before %s, and charges only for those", async (_, bytes, statuses) => {
  await using server = await serve({ port: 0, licenses: 1, latency: 0 });
  const socket = openRaw(server.url, bytes);
  socket.end();
  expect(statusesIn(await received(socket))).toEqual(statuses);
  const well = statuses.filter((status) => status === 200).length;
  expect((await server.wolkvox.tenant().usage()).quota.left).toBe(1_000 - well);
});

const month = { date_ini: "20260301000000", date_end: "20260331235959" };

describe("rejects what follows a report that takes more than one turn of the event loop:", () => {
  const slow = (api: string): string => rawGet(`${reportPath}?${new URLSearchParams({ api, ...month })}`);
  const tails: readonly (readonly [string, string, number[]])[] = [
    ["garbage", "garbage\r\n\r\n", [400]],
    ["a report and garbage", `${get}garbage\r\n\r\n`, [200, 400]],
    ["a NUL", "\0", [400]],
    ["half a request", get.slice(0, 40), [400]],
    ["an oversized head", rawGet("/", `X-Long: ${"a".repeat(300_000)}`), [431]],
  ];

  test.each(
    ["cdr_4", "diagram_13"].flatMap((api) => tails.map(([name, bytes, statuses]) => ({ api, name, bytes, statuses }))),
  )("$api, then $name", async ({ api, bytes, statuses }) => {
    await using server = await serve({ port: 0, size: 4_000, latency: 0 });
    const socket = openRaw(server.url, slow(api) + bytes);
    socket.end();
    expect(statusesIn(await received(socket))).toEqual([200, ...statuses]);
  });
});

test("responds to a request in progress before it rejects the unfinished head after it", async () => {
  await using server = await serve({ port: 0, latency: 1_200, timeouts: { headersMs: 400, requestMs: 800 } });
  const text = await received(openRaw(server.url, `${get}GET / HTTP/1.1\r\nX-Odd: `));
  expect(statusesIn(text)).toEqual([200, 408]);
});

test("rejects a request with two Host headers, as Apache does", async () => {
  await using server = await serve({ port: 0, licenses: 1 });
  const text = await received(openRaw(server.url, rawGet(target, "HOST: wv0002.wolkvox.com")));
  expect(statusesIn(text)).toEqual([400]);
  expect((await server.wolkvox.tenant().usage()).quota.left).toBe(1_000);
});

test("responds to CONNECT with an explanation, and logs it", async () => {
  const seen: AccessLogEntry[] = [];
  await using server = await serve({ port: 0, onResponse: (entry) => seen.push(entry) });
  const connect = "CONNECT wv0001.wolkvox.com:443 HTTP/1.1\r\nHost: wv0001.wolkvox.com:443\r\n\r\n";
  const text = await received(openRaw(server.url, connect));
  expect(text).toMatch(/^HTTP\/1\.1 501 Not Implemented\r\n/);
  expect(text).toContain("not a proxy");
  expect(text).toContain(server.url);
  expect(seen).toMatchObject([{ method: "CONNECT", path: "wv0001.wolkvox.com:443", status: 501 }]);
  const behind = await received(openRaw(server.url, get + connect));
  expect(statusesIn(behind)).toEqual([200, 501]);
});
