import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { readReport } from "./read-report.js";

const day = { api: "cdr_4", date_ini: "20260302000000", date_end: "20260302235959" };

let server;
beforeAll(async () => {
  server = await serve({ port: 0, clock: virtualClock({ auto: true }), latency: 90_000 });
});
afterEach(() => jest.useRealTimers());
afterAll(() => server.close());

test("a server does not use the timers that Jest fakes", async () => {
  jest.useFakeTimers({ now: 0 });
  await expect(readReport(day, { baseUrl: server.url })).rejects.toThrow("408 EXCEEDS THE TIME LIMIT");
  expect(Date.now()).toBe(0);
});
