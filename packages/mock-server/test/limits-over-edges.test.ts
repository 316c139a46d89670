import { afterEach, describe, expect, test } from "vitest";
import { type Clock, type FakeOptions, virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./asker.ts";

/** A fake behind an edge. */
interface Edge {
  origin: string;
  wolkvox: { clock: Clock; spendQuota(units: number): void; setMaintenance(isOn: boolean): void };
}

const madeHere: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (madeHere.length > 0) await madeHere.pop()?.();
});

async function overSocket(options: FakeOptions): Promise<Edge> {
  const server = await serve({ port: 0, ...options });
  madeHere.push(server.close);
  return { origin: server.url, wolkvox: server.wolkvox };
}

async function throughMsw(options: FakeOptions): Promise<Edge> {
  const wolkvox = setupWolkvox(options);
  wolkvox.listen();
  madeHere.push(wolkvox.close);
  return { origin: "https://wv0001.wolkvox.com", wolkvox };
}

async function ask({ origin }: Edge, changed: Record<string, string> = {}): Promise<string> {
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
  const standing = (): Clock => virtualClock({ start: present });
  const jumping = (): Clock => virtualClock({ start: present, auto: true });

  test("refuses a third request while two are working", async () => {
    const edge = await open({ clock: standing(), latency: 5_000 });
    const three = [ask(edge), ask(edge), ask(edge)];
    expect(await Promise.race(three)).toBe("403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)");
    edge.wolkvox.clock.advance({ seconds: 5 });
    expect((await Promise.all(three)).filter((answer) => answer.startsWith("200"))).toHaveLength(2);
  });

  test("refuses the first request beyond the quota, until midnight in GMT-5", async () => {
    const edge = await open({ clock: standing(), licenses: 2 });
    edge.wolkvox.spendQuota(1_999);
    expect(await ask(edge)).toMatch(/^200/);
    expect(await ask(edge)).toBe("403 TOKEN LIMIT EXCEEDED");
    edge.wolkvox.clock.advance({ hours: 12 });
    expect(await ask(edge)).toMatch(/^200/);
  });

  test("answers 31 days and refuses a second more", async () => {
    const edge = await open({ clock: standing() });
    expect(await ask(edge, { api: "cdr_4", date_end: "20260401235959" })).toMatch(/^200/);
    expect(await ask(edge, { api: "cdr_4", date_end: "20260402000001" })).toBe("400 Validate dates entered");
  });

  test("cuts beyond the row limit", async () => {
    expect(await ask(await open({ clock: standing(), limits: { rows: 100 } }))).toBe("200 100 records were found");
  });

  test("refuses beyond the size limit", async () => {
    const edge = await open({ clock: standing(), limits: { bytes: 1_000 } });
    expect(await ask(edge)).toBe("400 EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)");
  });

  test("answers at 60 seconds of work and refuses beyond", async () => {
    expect(await ask(await open({ clock: jumping(), latency: 60_000 }))).toMatch(/^200/);
    await madeHere.pop()?.();
    const edge = await open({ clock: jumping(), latency: 60_001 });
    expect(await ask(edge)).toBe("408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)");
  });

  test("refuses everybody in maintenance, and nobody after it", async () => {
    const edge = await open({ clock: standing(), maintenance: true });
    expect(await ask(edge)).toBe("403 SERVER IN MAINTENANCE");
    edge.wolkvox.setMaintenance(false);
    expect(await ask(edge)).toMatch(/^200/);
  });
});
