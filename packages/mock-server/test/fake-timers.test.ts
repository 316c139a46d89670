import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClock, virtualClock } from "../src/index.ts";
import { setupWolkvox, type Wolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./asker.ts";

type Faking = Parameters<typeof vi.useFakeTimers>[0];

const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "diagram_13", ...aDay })}`;
const ask = async (origin: string): Promise<number> => {
  const response = await fetch(origin + path, { headers: { "wolkvox-token": "demo" } });
  await response.text();
  return response.status;
};

let double: Wolkvox | undefined;
function listen(options: Parameters<typeof setupWolkvox>[0]): Wolkvox {
  double = setupWolkvox({ size: "large", ...options });
  double.listen();
  return double;
}
afterEach(() => {
  vi.useRealTimers();
  double?.close();
});

const fakings: readonly [name: string, faking: Faking | "off"][] = [
  ["off", "off"],
  ["on", undefined],
  ["on and moving", { shouldAdvanceTime: true }],
  ["on in Node's modules too", { fakeNodeBuiltins: true }],
  ["on for setImmediate, the date and the performance clock", { toFake: ["setImmediate", "Date", "performance"] }],
  ["on at another date", { now: 0 }],
];

describe.each(fakings)("with fake timers %s", (_, faking) => {
  beforeEach(() => {
    if (faking !== "off") vi.useFakeTimers(faking);
  });

  test("the default clock runs on, and a latency ends by itself", async () => {
    const { clock } = listen({ latency: 20 });
    const before = clock.now();
    expect(await ask("https://wv0001.wolkvox.com")).toBe(200);
    expect(clock.now() - before).toBeGreaterThanOrEqual(20);
  });

  test("a virtual clock cuts after sixty seconds", async () => {
    const clock = virtualClock({ start: present, auto: true });
    listen({ clock, latency: 90_000 });
    expect(await ask("https://wv0001.wolkvox.com")).toBe(408);
    expect(clock.now() - present).toBe(60_000);
  });

  test("a long answer arrives over a socket", async () => {
    await using server = await serve({ port: 0, size: "large", clock: virtualClock({ start: present }) });
    expect(await ask(server.url)).toBe(200);
  });
});

describe("with queueMicrotask faked, without which Node's own fetch stands still,", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["queueMicrotask", "setTimeout", "setImmediate"] });
  });

  test("answers node:https", async () => {
    listen({ latency: 20 });
    expect(await byNode(getHttps, "https://wv0001.wolkvox.com")).toBe(200);
  });

  test("answers node:http over a socket", async () => {
    await using server = await serve({ port: 0, size: "large", latency: 20 });
    expect(await byNode(getHttp, server.url)).toBe(200);
  });
});

const aYear = 365 * 86_400_000;

test("starts at the machine's present whatever the faked date says, and can be set to that", async () => {
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
