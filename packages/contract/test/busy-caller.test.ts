import { setImmediate } from "node:timers/promises";
import { virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { runContract } from "../src/index.ts";
import { aFake, present } from "./a-fake.ts";

const aboutSlots = ["no-third-request-at-once", "claim-request-over-limit", "claim-simultaneous-requests"];

/** A caller's clock, on which every request seems to take so long, however quick the server is. */
function busyClock(busyMs: number) {
  let now = present;
  const sleep = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await setImmediate();
    now = Math.max(now, until);
  };
  return { now: () => now, sleep, busy: () => sleep(busyMs) };
}

/** Answers one after the other, at once, so that no two requests ever meet. */
function inTurns(answer: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const next = last.then(() => answer(request));
    last = next.catch(() => {});
    return next;
  };
}

test.each([1, 30, 300])("takes %s ms in which it was busy itself for no work of the server", async (busyMs) => {
  const { everything } = await aFake({ clock: virtualClock({ start: present }), latency: 0 });
  const { busy, ...clock } = busyClock(busyMs);
  const answer = inTurns(everything.fetch ?? globalThis.fetch);
  const fetch = async (request: Request): Promise<Response> => {
    const answered = await answer(request);
    await busy();
    return answered;
  };
  const { verdicts } = await runContract({ ...everything, fetch, clock, only: aboutSlots });
  expect(verdicts.filter(({ kind }) => kind === "failed")).toEqual([]);
  expect(verdicts.flatMap(({ answer }) => answer ?? [])).toEqual([]);
  expect(verdicts.map(({ kind }) => kind)).toEqual(aboutSlots.map(() => "inconclusive"));
  for (const { reason } of verdicts) expect(reason?.en).toMatch(/too quickly to tell/);
});
