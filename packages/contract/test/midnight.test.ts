import { expect, test } from "vitest";
import { type ContractOptions, planContract, runContract, type SavedRun } from "../src/index.ts";
import { aFake } from "./a-fake.ts";
import { Crash, midnight, vendorDayOf } from "./midnights.ts";

const secondDay = "2026-06-06";

/**
 * Options of a run that begins two seconds before midnight, four requests a second, and what the server counts. The eighth is under way at
 * midnight: the server counts it before, and the run, which cannot know, on both days.
 */
async function aroundMidnight() {
  const { everything } = await aFake();
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

test("books the calls after midnight on the new day, and a resumed run counts them", async () => {
  const { options, sent } = await aroundMidnight();
  let saved: SavedRun | undefined;
  const onSave = (state: SavedRun): void => {
    saved = state;
  };
  const first = await runContract({ ...options, onSave });
  expect(first.calls.spent).toBe(sent(secondDay) + 1);
  expect(saved).toMatchObject({ day: "20260606", spent: sent(secondDay) + 1, underWay: 0 });
  await runContract({ ...options, ...(saved ? { resume: saved } : {}) });
  expect(sent(secondDay)).toBe(29);
});

test("books the calls after midnight on the new day, though the run dies", async () => {
  const { options, sent } = await aroundMidnight();
  let saved: SavedRun | undefined;
  const onSave = (state: SavedRun): void => {
    saved = state;
    if (sent(secondDay) > 5) throw new Crash();
  };
  await expect(runContract({ ...options, onSave })).rejects.toThrow(Crash);
  expect(saved).toMatchObject({ day: "20260606", spent: sent(secondDay) + 1 });
  await runContract({ ...options, ...(saved ? { resume: saved } : {}) });
  expect(sent(secondDay)).toBe(29);
});

test("counts a call that was under way when the run died on the day after too", async () => {
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
    // Never answered: the process is gone.
    return new Promise(() => {});
  };
  void runContract({ ...options, onSave, fetch });
  await eighth.promise;
  expect(saved).toMatchObject({ day: "20260605", spent: 8, underWay: 1 });
  await runContract({ ...options, ...(saved ? { resume: saved } : {}) });
  expect(sent(secondDay)).toBe(29);
});

test("sends no more than it said before, though a new day begins meanwhile", async () => {
  const { options, sent } = await aroundMidnight();
  const { most } = planContract(options);
  await runContract(options);
  expect(sent("2026-06-05") + sent(secondDay)).toBe(most);
});
