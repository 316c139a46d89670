import assert from "node:assert/strict";
import { after, afterEach, before, mock, test } from "node:test";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { readReport } from "./read-report.js";

const day = { api: "diagram_13", date_ini: "20260302000000", date_end: "20260302235959" };

let server;
before(async () => {
  server = await serve({ port: 0, clock: virtualClock({ start: Date.parse("2026-03-03T09:00:00-05:00") }) });
});
afterEach(() => server.wolkvox.reset());
after(() => server.close());

const read = () => readReport(day, { baseUrl: server.url });

test("pulls a day", async () => {
  assert.ok((await read()).length > 100);
  server.wolkvox.findRequests({ report: "diagram_13", status: 200 });
});

test("is refused a third concurrent request", async () => {
  server.wolkvox.setLatency(5_000);
  const three = [read(), read(), read()];
  await assert.rejects(Promise.race(three), /^Error: 403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS/);
  server.wolkvox.clock.advance({ seconds: 5 });
  const ends = (await Promise.allSettled(three)).map(({ status }) => status);
  assert.deepEqual(ends.sort(), ["fulfilled", "fulfilled", "rejected"]);
});

test("spends the daily quota, which is renewed the next day", async () => {
  server.wolkvox.spendQuota(24_999);
  await read();
  await assert.rejects(read(), /^Error: 403 TOKEN LIMIT EXCEEDED/);
  server.wolkvox.clock.advance({ days: 1 });
  await read();
});

test("times out after 60 seconds in milliseconds, with mocked timers too", async () => {
  // This clock jumps to the next pending timer.
  const slow = await serve({ port: 0, clock: virtualClock({ auto: true }), latency: 90_000 });
  const before = performance.now();
  mock.timers.enable({ apis: ["setTimeout", "setImmediate", "Date"] });
  await assert.rejects(readReport(day, { baseUrl: slow.url }), /^Error: 408 EXCEEDS THE TIME LIMIT OF THE API/);
  mock.timers.reset();
  // Usually under a second; a busy machine may take longer, but never a minute.
  assert.ok(performance.now() - before < 30_000);
  await slow.close();
});
