import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClock, virtualClock } from "../src/index.ts";
import { setupWolkvox, type WolkvoxDouble } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./test-client.ts";

type FakeTimerOptions = Parameters<typeof vi.useFakeTimers>[0];

const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "diagram_13", ...aDay })}`;
const sendRequest = async (origin: string): Promise<number> => {
  const response = await fetch(origin + path, { headers: { "wolkvox-token": "demo" } });
  await response.text();
  return response.status;
};

let double: WolkvoxDouble | undefined;
function listen(options: Parameters<typeof setupWolkvox>[0]): WolkvoxDouble {
  double = setupWolkvox({ size: "large", ...options });
  double.listen();
  return double;
}
afterEach(() => {
  vi.useRealTimers();
  double?.close();
});

const fakeTimerSettings: readonly [name: string, setting: FakeTimerOptions | "off"][] = [
  ["off", "off"],
  ["on", undefined],
  ["on and advancing", { shouldAdvanceTime: true }],
  ["on in Node's modules, too", { fakeNodeBuiltins: true }],
  ["on for setImmediate, the date and the performance clock", { toFake: ["setImmediate", "Date", "performance"] }],
  ["on at another date", { now: 0 }],
];

describe.each(fakeTimerSettings)("with fake timers %s", (_, setting) => {
  beforeEach(() => {
    if (setting !== "off") vi.useFakeTimers(setting);
  });

  test("the default clock keeps running, and a latency ends", async () => {
    const { clock } = listen({ latency: 20 });
    const before = clock.now();
    expect(await sendRequest("https://wv0001.wolkvox.com")).toBe(200);
    expect(clock.now() - before).toBeGreaterThanOrEqual(20);
  });

  test("a virtual clock reaches the time limit", async () => {
    const clock = virtualClock({ start: present, auto: true });
    listen({ clock, latency: 90_000 });
    expect(await sendRequest("https://wv0001.wolkvox.com")).toBe(408);
    expect(clock.now() - present).toBe(60_000);
  });

  test("a long response arrives over a socket", async () => {
    await using server = await serve({ port: 0, size: "large", clock: virtualClock({ start: present }) });
    expect(await sendRequest(server.url)).toBe(200);
  });
});

describe("with queueMicrotask faked, which blocks Node's own fetch,", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["queueMicrotask", "setTimeout", "setImmediate"] });
  });

  test("intercepts node:https", async () => {
    listen({ latency: 20 });
    expect(await byNode(getHttps, "https://wv0001.wolkvox.com")).toBe(200);
  });

  test("responds to node:http over a socket", async () => {
    await using server = await serve({ port: 0, size: "large", latency: 20 });
    expect(await byNode(getHttp, server.url)).toBe(200);
  });
});

const aYear = 365 * 86_400_000;

test("starts at the real time whatever the faked date is, and can be set to the faked one", async () => {
  vi.useFakeTimers({ now: 1_000 });
  const { clock } = listen({ clock: createClock({ speed: 0 }) });
  expect(clock.now()).toBeGreaterThan(aYear);
  clock.set(Date.now());
  expect(clock.now()).toBe(1_000);
});

function byNode(get: typeof getHttp, origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(origin + path, { headers: { "wolkvox-token": "demo" } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}
