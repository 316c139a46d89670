import { describe, expect, test } from "vitest";
import { virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { edges, fetchThreeElsewhere, runLane, sendThree, simultaneous, writeThree } from "./concurrency.ts";

describe.each(Object.entries(edges))("through %s, with default options", (_, open) => {
  test("of three simultaneous requests, two have a response and one is refused", async () => {
    await using edge = await open();
    for (let count = 0; count < 5; count += 1) expect(await sendThree(edge)).toEqual([200, 200, 403]);
  });

  test.each([true, false])("requests one after the other are never refused, with bodies read: %s", async (isRead) => {
    await using edge = await open();
    for (let count = 0; count < 30; count += 1) {
      const response = await edge.fetch();
      expect(response.status).toBe(200);
      if (isRead) await response.arrayBuffer();
    }
  });
});

describe("over sockets", () => {
  test.each([{ latency: 0 }, {}])(
    "three requests written in one turn give one 403, with the options %j",
    async (options) => {
      await using server = await serve({ port: 0, ...options });
      for (let count = 0; count < 10; count += 1) expect(await writeThree(server.url)).toEqual([200, 200, 403]);
    },
  );

  test("three requests from another process give one 403, even with a paused clock", async () => {
    await using server = await serve({ port: 0, clock: virtualClock() });
    const close = simultaneous(await fetchThreeElsewhere(server.url, 40));
    expect(close.length).toBeGreaterThanOrEqual(4);
    expect(close.filter(({ statuses }) => statuses !== "200,200,403")).toEqual([]);
  });

  test.each([true, false])(
    "two clients that send one request after the other are never refused, keep-alive: %s",
    async (keepAlive) => {
      await using server = await serve({ port: 0 });
      const lanes = [runLane(server.url, 100, keepAlive), runLane(server.url, 100, keepAlive)];
      expect(await Promise.all(lanes)).toEqual([{ 200: 100 }, { 200: 100 }]);
    },
  );

  test("the default processing time does not move or wait for the clock, and 0 switches it off", async () => {
    const clock = virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00") });
    await using server = await serve({ port: 0, clock });
    const before = clock.now();
    expect(await runLane(server.url, 1, false)).toEqual({ 200: 1 });
    expect(clock.now()).toBe(before);
    server.wolkvox.setLatency(0);
    expect(server.wolkvox.settings().latency).toBe(0);
    await server.wolkvox.reset();
    expect(server.wolkvox.settings().latency).toEqual({ realMs: 2 });
  });
});
