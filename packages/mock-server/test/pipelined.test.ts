import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createControlApi } from "../src/edges/node/control-api.ts";
import { createFake } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { type ManualReader, sendManually } from "./manual-socket.ts";
import { openRaw, rawGet, received, statusesIn } from "./raw-socket.ts";
import { aDay } from "./test-client.ts";

const reportPath = "/api/v2/reports_manager.php";
const query = new URLSearchParams({ api: "cdr_4", ...aDay });
const report = rawGet(`${reportPath}?${query}`);

describe("a fault on a response that is queued after another is applied:", () => {
  test.each([
    ["reset", { kind: "reset" }, ""],
    ["cut-body", { kind: "cut-body", afterBytes: 5 }, '{"cod'],
    ["cut-body of a long response", { kind: "cut-body", afterBytes: 300_000 }, ""],
  ] as const)("%s", async (_, fault, sent) => {
    await using server = await serve({ port: 0, size: 2_000 });
    // The faulty response has no connection until the first one is sent.
    server.wolkvox.tenant().setLatency(30);
    const api = fault.kind === "cut-body" && fault.afterBytes > 5 ? "diagram_13" : "cdr_4";
    server.wolkvox.tenant({ token: "other" }).injectFault(fault);
    const faulty = rawGet(`${reportPath}?${new URLSearchParams({ api, ...aDay })}`).replace("demo", "other");
    const text = await received(openRaw(server.url, report + faulty + report));
    const [first, second = "", ...more] = text.split("HTTP/1.1 200 OK").slice(1);
    expect(first).toMatch(/\r\n0\r\n\r\n$/);
    expect(second).toContain(sent);
    expect(second).not.toMatch(/\r\n0\r\n\r\n$/);
    expect(more).toEqual([]);
    expect(server.wolkvox.tenant({ token: "other" }).requests).toMatchObject([{ status: 200 }]);
  });
});

test.each([
  [1, "while the first response waits to be read", (socket: ManualReader) => socket.pass(1_000)],
  [3, "when all responses are read", (socket: ManualReader) => socket.readAll(0)],
])("starts %d of three pipelined controls %s", async (count, _, go) => {
  let begun = 0;
  const guard = (): undefined => {
    begun += 1;
  };
  const options = { fake: createFake(), guard, watch: () => {}, heartbeatMs: 15_000, onError: expect.unreachable };
  const { handler } = createControlApi(options);
  const socket = await sendManually(handler, { path: "/__mockvox/requests", times: 3 });
  await go(socket);
  expect(begun).toBe(count);
});

test("starts only a few of the requests that a client pipelines, and responds to all in order", async () => {
  await using server = await serve({ port: 0, latency: 0 });
  const paths = Array.from({ length: 300 }, (_, at) => `/${at}`);
  const socket = openRaw(server.url, paths.map((path) => rawGet(path)).join(""));
  socket.end();
  const text = await received(socket);
  expect(statusesIn(text)).toEqual(paths.map(() => 404));
  expect(server.wolkvox.requests.map(({ path }) => path)).toEqual(paths);
});

test("spends no units for pipelined requests that were waiting when their connection was reset", async () => {
  await using server = await serve({ port: 0, latency: 60_000, licenses: 1 });
  const pipelined = Array.from({ length: 60 }, (_, at) => report.replace("demo", `token${at}`)).join("");
  const socket = openRaw(server.url, pipelined);
  const used = async (token: string): Promise<number> => (await server.wolkvox.tenant({ token }).usage()).slots.used;
  while ((await used("token0")) === 0) await setImmediate();
  socket.resetAndDestroy();
  while ((await used("token0")) === 1) await setImmediate();
  const left = await Promise.all(
    Array.from(
      { length: 60 },
      async (_, at) => (await server.wolkvox.tenant({ token: `token${at}` }).usage()).slots.used,
    ),
  );
  expect(left).toEqual(left.map(() => 0));
  expect((await server.wolkvox.tenant({ token: "token59" }).usage()).quota.left).toBe(1_000);
});

test("stops long responses that are queued when their connection is reset", async () => {
  const ends: boolean[] = [];
  await using server = await serve({ port: 0, size: 20_000 });
  server.wolkvox.follow(({ complete }) => ends.push(complete));
  const long = rawGet(
    `${reportPath}?${new URLSearchParams({ api: "diagram_13", ...aDay, date_end: "20260331235959" })}`,
  );
  const socket = openRaw(server.url, long + long).pause();
  await once(socket, "connect");
  while (server.wolkvox.requests.length < 2) await setImmediate();
  socket.resetAndDestroy();
  while (ends.length < 2) await setImmediate();
  expect(ends).toEqual([false, false]);
  expect((await server.wolkvox.tenant().usage()).slots.used).toBe(0);
});
