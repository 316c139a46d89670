import { expect, test } from "vitest";
import { type ContractOptions, prepareContract, type SavedRun } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";
import { Crash, midnight, vendorDayOf } from "./midnight-helpers.ts";

const secondDay = "2026-06-06";

/**
 * Options of a run that starts two seconds before midnight, with four requests a second, and what the server counts. The eighth is in flight at
 * midnight: the server counts it before midnight; the run cannot know, and counts it on both days.
 */
async function aroundMidnight() {
  const { everything } = await createTestFake();
  const sentOn = new Map<string, number>();
  let now = midnight - 2_000;
  const options: ContractOptions = {
    ...everything,
    budget: 30,
    clock: { now: () => now, sleep: () => Promise.resolve() },
    fetch: async (request) => {
      sentOn.set(vendorDayOf(now), (sentOn.get(vendorDayOf(now)) ?? 0) + 1);
      now += 250;
      return (await everything.fetch?.(request)) ?? Response.error();
    },
  };
  return { options, sent: (day: string) => sentOn.get(day) ?? 0 };
}

test("counts requests after midnight on the new day, in a resumed run too", async () => {
  const { options, sent } = await aroundMidnight();
  let saved: SavedRun | undefined;
  const onSave = (state: SavedRun): void => {
    saved = state;
  };
  const first = await prepareContract({ ...options, onSave }).execute();
  expect(first.requests.sent).toBe(sent(secondDay) + 1);
  expect(saved).toMatchObject({ day: "20260606", sent: sent(secondDay) + 1, inFlight: 0 });
  await prepareContract({ ...options, ...(saved ? { resume: saved } : {}) }).execute();
  expect(sent(secondDay)).toBe(29);
});

test("counts requests after midnight on the new day when the run crashes", async () => {
  const { options, sent } = await aroundMidnight();
  let saved: SavedRun | undefined;
  const onSave = (state: SavedRun): void => {
    saved = state;
    if (sent(secondDay) > 5) throw new Crash();
  };
  await expect(prepareContract({ ...options, onSave }).execute()).rejects.toThrow(Crash);
  expect(saved).toMatchObject({ day: "20260606", sent: sent(secondDay) + 1 });
  await prepareContract({ ...options, ...(saved ? { resume: saved } : {}) }).execute();
  expect(sent(secondDay)).toBe(29);
});

test("counts a request that was in flight at the crash on the next day too", async () => {
  const { options, sent } = await aroundMidnight();
  let saved: SavedRun | undefined;
  const onSave = (state: SavedRun): void => {
    saved = state;
  };
  const eighth = Promise.withResolvers<void>();
  let calls = 0;
  const fetch: ContractOptions["fetch"] = async (request) => {
    calls += 1;
    const response = await options.fetch?.(request);
    if (calls < 8) return response ?? Response.error();
    eighth.resolve();
    // Never resolves: the process is gone.
    return new Promise(() => {});
  };
  void prepareContract({ ...options, onSave, fetch }).execute();
  await eighth.promise;
  expect(saved).toMatchObject({ day: "20260605", sent: 8, inFlight: 1 });
  await prepareContract({ ...options, ...(saved ? { resume: saved } : {}) }).execute();
  expect(sent(secondDay)).toBe(29);
});

test("sends no more than the plan announced, even past midnight", async () => {
  const { options, sent } = await aroundMidnight();
  const { maxRequests } = prepareContract(options);
  await prepareContract(options).execute();
  expect(sent("2026-06-05") + sent(secondDay)).toBe(maxRequests);
});
