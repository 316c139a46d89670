import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { formatVendorTime, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { virtualClock } from "../src/index.ts";
import { aDay, createTestClient, present } from "./test-client.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");
const megabyte = 1024 * 1024;

/** Live bytes of the heap: what the first collection finds to be dead may have kept more alive. */
async function heapBytes(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    await setImmediate();
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

test("two hundred thousand distinct tokens take bounded memory", { timeout: 300_000 }, async () => {
  const { send } = createTestClient();
  const sendAs = async (first: number, end: number): Promise<void> => {
    for (let number = first; number < end; number += 1) {
      const { status } = await send({ api: "cdr_4", ...aDay }, { token: `token-${number}` });
      if (status !== 200) throw new Error(`Expected 200 for token ${number}, got ${status}.`);
    }
  };
  const empty = await heapBytes();
  await sendAs(0, 120_000);
  const full = await heapBytes();
  await sendAs(120_000, 200_000);
  const end = await heapBytes();
  // Ten thousand tenants and the log of date ranges take most of it.
  expect(full - empty).toBeLessThan(220 * megabyte);
  // The caches drop half of their entries at a time.
  expect(end - full).toBeLessThan(20 * megabyte);
});

test("an hour of steady load leaves the heap as it was after a quarter", { timeout: 300_000 }, async () => {
  const clock = virtualClock({ start: present });
  const { send } = createTestClient({ clock, latency: 0 });
  const perSecond = 20;
  let sent = 0;
  const load = async (minutes: number): Promise<void> => {
    for (const end = sent + minutes * 60 * perSecond; sent < end; sent += 1) {
      const now = Math.floor(clock.now() / 1000);
      const range = { date_ini: formatVendorTime(now - 300), date_end: formatVendorTime(now - 1) };
      const api = reportIds[sent % reportIds.length] ?? "cdr_4";
      await send({ api, campaign_id: "all", ...range }, { token: `token-${sent % 40}` });
      clock.advance({ milliseconds: 1000 / perSecond });
    }
  };
  await load(15);
  const quarter = await heapBytes();
  await load(45);
  const end = await heapBytes();
  expect(end - quarter).toBeLessThan(4 * megabyte);
});
