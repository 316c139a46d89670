import { afterEach, describe, expect, test } from "vitest";
import { type Clock, type FakeOptions, virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./test-client.ts";

/** A mock server behind an adapter. */
interface Edge {
  origin: string;
  wolkvox: { clock: Clock; spendQuota(units: number): void; setMaintenance(isOn: boolean): void };
}

const cleanUps: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleanUps.length > 0) await cleanUps.pop()?.();
});

async function overSocket(options: FakeOptions): Promise<Edge> {
  const server = await serve({ port: 0, ...options });
  cleanUps.push(server.close);
  return { origin: server.url, wolkvox: server.wolkvox };
}

async function throughMsw(options: FakeOptions): Promise<Edge> {
  const wolkvox = setupWolkvox(options);
  wolkvox.listen();
  cleanUps.push(wolkvox.close);
  return { origin: "https://wv0001.wolkvox.com", wolkvox };
}

async function sendRequest({ origin }: Edge, changed: Record<string, string> = {}): Promise<string> {
  const query = new URLSearchParams({ api: "diagram_13", ...aDay, ...changed });
  const response = await fetch(`${origin}/api/v2/reports_manager.php?${query}`, {
    headers: { "wolkvox-token": "demo" },
  });
  const { msg } = await response.json();
  return `${response.status} ${msg}`;
}

describe.each([
  { name: "over a socket", open: overSocket },
  { name: "through MSW", open: throughMsw },
])("$name", ({ open }) => {
  const pausedClock = (): Clock => virtualClock({ start: present });
  const autoClock = (): Clock => virtualClock({ start: present, auto: true });

  test("refuses a third request while two are in progress", async () => {
    const edge = await open({ clock: pausedClock(), latency: 5_000 });
    const three = [sendRequest(edge), sendRequest(edge), sendRequest(edge)];
    expect(await Promise.race(three)).toBe("403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)");
    edge.wolkvox.clock.advance({ seconds: 5 });
    expect((await Promise.all(three)).filter((response) => response.startsWith("200"))).toHaveLength(2);
  });

  test("refuses the first request over the quota, until midnight in GMT-5", async () => {
    const edge = await open({ clock: pausedClock(), licenses: 2 });
    edge.wolkvox.spendQuota(1_999);
    expect(await sendRequest(edge)).toMatch(/^200/);
    expect(await sendRequest(edge)).toBe("403 TOKEN LIMIT EXCEEDED");
    edge.wolkvox.clock.advance({ hours: 12 });
    expect(await sendRequest(edge)).toMatch(/^200/);
  });

  test("accepts 31 days and rejects one second more", async () => {
    const edge = await open({ clock: pausedClock() });
    expect(await sendRequest(edge, { api: "cdr_4", date_end: "20260401235959" })).toMatch(/^200/);
    expect(await sendRequest(edge, { api: "cdr_4", date_end: "20260402000001" })).toBe("400 Validate dates entered");
  });

  test("cuts the rows at the row limit", async () => {
    expect(await sendRequest(await open({ clock: pausedClock(), limits: { rows: 100 } }))).toBe(
      "200 100 records were found",
    );
  });

  test("rejects a response over the size limit", async () => {
    const edge = await open({ clock: pausedClock(), limits: { bytes: 1_000 } });
    expect(await sendRequest(edge)).toBe("400 EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)");
  });

  test("accepts 60 seconds of processing time and rejects more", async () => {
    expect(await sendRequest(await open({ clock: autoClock(), latency: 60_000 }))).toMatch(/^200/);
    await cleanUps.pop()?.();
    const edge = await open({ clock: autoClock(), latency: 60_001 });
    expect(await sendRequest(edge)).toBe("408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)");
  });

  test("refuses all requests during maintenance, and none after it", async () => {
    const edge = await open({ clock: pausedClock(), maintenance: true });
    expect(await sendRequest(edge)).toBe("403 SERVER IN MAINTENANCE");
    edge.wolkvox.setMaintenance(false);
    expect(await sendRequest(edge)).toMatch(/^200/);
  });
});
