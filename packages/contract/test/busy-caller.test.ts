import { setImmediate } from "node:timers/promises";
import { virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { createTestFake, testNow } from "./create-test-fake.ts";

const slotCases = ["no-third-request-at-once", "claim-request-over-limit", "claim-simultaneous-requests"];

/** The clock of a busy client, on which every request seems to take this long. */
function busyClock(busyMs: number) {
  let now = testNow;
  const sleep = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await setImmediate();
    now = Math.max(now, until);
  };
  return { now: () => now, sleep, busy: () => sleep(busyMs) };
}

/** Handles requests one after another, so that no two ever overlap. */
function oneAtATime(answer: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const next = last.then(() => answer(request));
    last = next.catch(() => {});
    return next;
  };
}

test.each([1, 30, 300])("does not attribute %s ms of its own work to the server", async (busyMs) => {
  const { everything } = await createTestFake({ clock: virtualClock({ start: testNow }), latency: 0 });
  const { busy, ...clock } = busyClock(busyMs);
  const answer = oneAtATime(everything.fetch ?? globalThis.fetch);
  const fetch = async (request: Request): Promise<Response> => {
    const answered = await answer(request);
    await busy();
    return answered;
  };
  const { verdicts } = await prepareContract({ ...everything, fetch, clock, only: slotCases }).execute();
  expect(verdicts.filter(({ status }) => status === "failed")).toEqual([]);
  expect(verdicts.flatMap(({ answer }) => answer ?? [])).toEqual([]);
  expect(verdicts.map(({ status }) => status)).toEqual(slotCases.map(() => "inconclusive"));
  for (const { reason } of verdicts) expect(reason?.en).toMatch(/too quickly to tell/);
});
