import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { setImmediate } from "node:timers/promises";
import got from "got";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Fault, virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { type RunningMockServer, serve } from "../src/serve.ts";
import { clients, describeError, type ErrorDescription } from "./clients.ts";
import { present } from "./test-client.ts";

const anHour = { date_ini: "20260302100000", date_end: "20260302105959" };
const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "diagram_13", ...anHour })}`;
const headers = { "wolkvox-token": "demo" };
const clock = virtualClock({ start: present });
const double = setupWolkvox({ clock });
const throughDouble = `https://wv0001.wolkvox.com${path}`;
let server: RunningMockServer;
let overSocket: string;

beforeAll(async () => {
  server = await serve({ port: 0, clock });
  overSocket = server.url + path;
  double.listen();
});
afterAll(async () => {
  double.close();
  await server.close();
});
beforeEach(() => {
  double.reset();
  server.wolkvox.reset();
});

const faults: readonly Fault[] = [
  { kind: "reset" },
  ...[1, 5_000].map((afterBytes): Fault => ({ kind: "reset", afterBytes })),
  ...[0, 1, 999, 5_000].map((afterBytes): Fault => ({ kind: "cut-body", afterBytes })),
  { kind: "empty-body" },
  { kind: "garbage" },
  { kind: "byte-order-mark" },
  { kind: "proxy-page", status: 503 },
  { kind: "content-type", value: "text/plain" },
  { kind: "missing-field", field: "rp_id" },
  { kind: "extra-field", field: "queue", value: "7" },
  { kind: "number-field", field: "rp_id" },
];

describe.each(Object.entries(clients))("%s sees the same through the double and over a socket", (_, client) => {
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    "for the fault %s",
    async (_name, fault) => {
      const see = (url: string, { injectFault }: Pick<RunningMockServer["wolkvox"], "injectFault">) => {
        injectFault(fault);
        return client(url);
      };
      const seen = await see(throughDouble, double);
      // A reset within the body appears in one of two ways over a socket, by chance; the double's is one of them.
      await expect.poll(() => see(overSocket, server.wolkvox), { interval: 0 }).toEqual(seen);
    },
  );

  test("for a request that is aborted on a connection that has served one before", async () => {
    const giveUp = async (url: string, wolkvox: Pending): Promise<unknown> => {
      await client(url);
      wolkvox.setLatency(5_000);
      const given = new AbortController();
      const seen = client(url, given.signal);
      await untilPending(wolkvox);
      given.abort();
      return (await seen).error;
    };
    expect(await giveUp(throughDouble, double)).toEqual(await giveUp(overSocket, server.wolkvox));
  });
});

test.each([
  ["cut-body", { kind: "cut-body", afterBytes: 40 }, "UND_ERR_SOCKET", 200],
  ["reset", { kind: "reset" }, "ECONNRESET", undefined],
  ["reset with afterBytes", { kind: "reset", afterBytes: 40 }, "ECONNRESET", 200],
] as const)("fetch sees the status of a %s, and its code as the cause", async (_, fault, code, status) => {
  double.injectFault(fault);
  const seen = await clients.fetch?.(throughDouble);
  expect([seen?.status, seen?.error?.cause?.code]).toEqual([status, code]);
});

type Pending = Pick<RunningMockServer["wolkvox"], "tenant" | "setLatency">;

/** Resolves when a request of the token is in progress, which ends only when the clock is advanced. */
async function untilPending({ tenant }: Pending): Promise<void> {
  while ((await tenant().usage()).slots.used === 0) await setImmediate();
}

/** Ways to abort a request; each has its own error. */
const waysToGiveUp: Readonly<Record<string, (url: string, wolkvox: Pending) => Promise<unknown>>> = {
  "got with a timeout": (url) => got(url, { headers, timeout: { request: 20 }, retry: { limit: 0 } }),
  "node:http(s), destroyed with an error": (url, wolkvox) =>
    new Promise((resolve, reject) => {
      const request = (url.startsWith("https:") ? getHttps : getHttp)(url, { headers }, resolve).on("error", reject);
      untilPending(wolkvox).then(() => request.destroy(new RangeError("enough")), reject);
    }),
};

test.each(Object.entries(waysToGiveUp))(
  "%s fails with its own error, as over a socket, after a first request",
  async (_, sendRequest) => {
    const giveUp = async (url: string, wolkvox: Pending): Promise<ErrorDescription> => {
      await got(url, { headers });
      wolkvox.setLatency(5_000);
      return sendRequest(url, wolkvox).then(() => Promise.reject(new Error("There was a response.")), describeError);
    };
    const seen = await giveUp(throughDouble, double);
    expect(seen).toEqual(await giveUp(overSocket, server.wolkvox));
    expect(["TimeoutError", "RangeError"]).toContain(seen.name);
  },
);
