import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createOwnRoutes } from "../src/edges/node/own-routes.ts";
import { createFake } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { aDay } from "./asker.ts";
import { askByHand, type HandReader } from "./hand-socket.ts";
import { openRaw, rawGet, received, statusesIn } from "./raw-socket.ts";

const reportPath = "/api/v2/reports_manager.php";
const query = new URLSearchParams({ api: "cdr_4", ...aDay });
const report = rawGet(`${reportPath}?${query}`);

describe("a fault on a response that is queued behind another takes effect:", () => {
  test.each([
    ["reset", { kind: "reset" }, ""],
    ["cut-body", { kind: "cut-body", afterBytes: 5 }, '{"cod'],
    ["cut-body of a long response", { kind: "cut-body", afterBytes: 300_000 }, ""],
  ] as const)("%s", async (_, fault, sent) => {
    await using server = await serve({ port: 0, size: 2_000 });
    // Until the first response is there the faulty one has no connection.
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
  [1, "while the first response waits to be read", (caller: HandReader) => caller.pass(1_000)],
  [3, "when all responses are read", (caller: HandReader) => caller.takeAll(0)],
])("begins %d of three controls sent together %s", async (count, _, go) => {
  let begun = 0;
  const guard = (): undefined => {
    begun += 1;
  };
  const options = { fake: createFake(), guard, watch: () => {}, beatMs: 15_000, onFailed: expect.unreachable };
  const { listener } = createOwnRoutes(() => expect.unreachable(), options);
  const caller = await askByHand(listener, { path: "/__mockvox/requests", times: 3 });
  await go(caller);
  expect(begun).toBe(count);
});

test("begins only a few of the requests that a connection has sent ahead, and responds to all in order", async () => {
  await using server = await serve({ port: 0, latency: 0 });
  const paths = Array.from({ length: 300 }, (_, at) => `/${at}`);
  const caller = openRaw(server.url, paths.map((path) => rawGet(path)).join(""));
  caller.end();
  const text = await received(caller);
  expect(statusesIn(text)).toEqual(paths.map(() => 404));
  expect(server.wolkvox.requests.map(({ path }) => path)).toEqual(paths);
});

test("takes no unit for requests that waited behind others on a connection that was reset", async () => {
  await using server = await serve({ port: 0, latency: 60_000, licenses: 1 });
  const asked = Array.from({ length: 60 }, (_, at) => report.replace("demo", `token${at}`)).join("");
  const caller = openRaw(server.url, asked);
  const used = async (token: string): Promise<number> => (await server.wolkvox.tenant({ token }).usage()).slots.used;
  while ((await used("token0")) === 0) await setImmediate();
  caller.resetAndDestroy();
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

test("gives up long responses that are queued when their connection is reset", async () => {
  const gone: boolean[] = [];
  await using server = await serve({ port: 0, size: 20_000 });
  server.wolkvox.follow(({ whole }) => gone.push(whole));
  const long = rawGet(
    `${reportPath}?${new URLSearchParams({ api: "diagram_13", ...aDay, date_end: "20260331235959" })}`,
  );
  const caller = openRaw(server.url, long + long).pause();
  await once(caller, "connect");
  while (server.wolkvox.requests.length < 2) await setImmediate();
  caller.resetAndDestroy();
  while (gone.length < 2) await setImmediate();
  expect(gone).toEqual([false, false]);
  expect((await server.wolkvox.tenant().usage()).slots.used).toBe(0);
});
