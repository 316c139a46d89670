import type { FakeOptions } from "../../src/index.ts";
import { at, day, daysFrom, hour, minute, runDaily, second, type World } from "./world.ts";

/** A program that loses nothing and wastes nothing, in a way that could be mistaken for a bug. */
export interface RightProgram {
  start: string;
  options?: FakeOptions;
  run(world: World): Promise<void>;
}

const march = daysFrom("2026-03-02", 10);
const nightly = 6 * hour;
const lastSecond = day - second;

/** Asks again until the response is a good one, like a client with retries. */
async function readPatiently(world: World, from: number, to: number): Promise<void> {
  for (let attempt = 1; attempt < 10; attempt += 1) {
    const { status, msg } = await world.read("diagram_13", from, to);
    if (status === 200 || msg === "No records found") return;
    world.wait(world.now() + 30 * attempt);
  }
}

/** Halves a range until its response is not cut. */
async function readInParts(world: World, from: number, to: number): Promise<void> {
  const { rows } = await world.read("diagram_13", from, to);
  if (rows.length < 200 || from === to) return;
  const middle = Math.floor((from + to) / 2);
  await readInParts(world, from, middle);
  await readInParts(world, middle + 1, to);
}

export const rightPrograms: Readonly<Record<string, RightProgram>> = {
  "reads each day after it has ended": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, nightly, (midnight) => world.read("diagram_13", midnight - day, midnight - second)),
  },
  "reads five reports of each day, one after the other": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, nightly, async (midnight) => {
        for (const report of ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"] as const) {
          await world.read(report, midnight - day, midnight - second);
        }
      }),
  },
  "overlaps ranges by an hour and replaces rows by key": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, nightly, (midnight) => world.read("diagram_13", midnight - day - hour, midnight - second)),
  },
  "looks back three days every night": {
    start: "2026-03-02",
    options: { restatement: true },
    run: (world) =>
      runDaily(world, march, nightly, async (midnight) => {
        for (const back of [3, 2, 1]) {
          await world.read("diagram_13", midnight - back * day, midnight - (back - 1) * day - second);
        }
      }),
  },
  "polls the present every five minutes and reads yesterday again at night": {
    start: "2026-03-02",
    run: async (world) => {
      for (const midnight of march.slice(0, 4)) {
        for (let time = midnight; time < midnight + day; time += 5 * minute) {
          world.wait(time);
          await world.read("diagram_13", midnight, time);
          if (time === midnight + nightly) await world.read("diagram_13", midnight - day, midnight - second);
        }
      }
    },
  },
  "follows the present with a watermark and a look-back of seven hours": {
    start: "2026-03-02",
    run: async (world) => {
      for (let time = at("2026-03-02"); time < at("2026-03-06"); time += hour) {
        world.wait(time);
        await world.read("diagram_13", time - 7 * hour, time);
      }
    },
  },
  "retries after errors": {
    start: "2026-03-02",
    options: { seed: 3 },
    run: async (world) => {
      world.fake.refuse("time-limit", { rate: 0.3 });
      world.fake.refuse("maintenance", { times: 3 });
      world.fake.injectFault({ kind: "cut-body", afterBytes: 40 }, { rate: 0.2 });
      world.fake.injectFault({ kind: "reset" }, { rate: 0.1 });
      await runDaily(world, march, nightly, (midnight) => readPatiently(world, midnight - day, midnight - second));
    },
  },
  "retries after an injected refusal of too many requests": {
    start: "2026-03-02",
    run: async (world) => {
      world.fake.refuse("too-many-requests", { times: 4 });
      await runDaily(world, march, nightly, (midnight) => readPatiently(world, midnight - day, midnight - second));
    },
  },
  "reads a year in months of the calendar": {
    start: "2026-02-01",
    run: async (world) => {
      for (let month = 1; month <= 12; month += 1) {
        const first = at(`2025-${String(month).padStart(2, "0")}-01`);
        const next = month === 12 ? at("2026-01-01") : at(`2025-${String(month + 1).padStart(2, "0")}-01`);
        await world.read("cdr_4", first, next - second);
      }
    },
  },
  "reads history day by day from the latest to the first": {
    start: "2026-04-01",
    run: async (world) => {
      for (const midnight of march.toReversed()) await world.read("diagram_13", midnight, midnight + lastSecond);
    },
  },
  "resumes an interrupted history where it stopped": {
    start: "2026-04-01",
    run: async (world) => {
      for (const midnight of march.slice(0, 5)) await world.read("diagram_13", midnight, midnight + lastSecond);
      world.wait(at("2026-04-02"));
      for (const midnight of march.slice(4)) await world.read("diagram_13", midnight, midnight + lastSecond);
    },
  },
  "halves ranges whose responses are cut": {
    start: "2026-04-01",
    options: { limits: { rows: 200 } },
    run: async (world) => {
      for (const midnight of march) await readInParts(world, midnight, midnight + lastSecond);
    },
  },
  "waits until midnight when the quota is spent": {
    start: "2026-04-01 10:00:00",
    options: { licenses: 1, limits: { requestsPerLicencePerDay: 4 } },
    run: async (world) => {
      for (const midnight of march) {
        while ((await world.read("diagram_13", midnight, midnight + lastSecond)).status === 403) {
          const daysPassed = Math.floor((world.now() - at("2026-04-01")) / day);
          world.wait(at("2026-04-01") + (daysPassed + 1) * day);
        }
      }
    },
  },
  "reads two ranges at once": {
    start: "2026-04-01",
    run: async (world) => {
      for (let index = 0; index < march.length; index += 2) {
        const pair = march.slice(index, index + 2);
        await Promise.all(pair.map((midnight) => world.read("diagram_13", midnight, midnight + lastSecond)));
      }
    },
  },
  "reads days of an operation that changes shifts at six": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, 13 * hour, (midnight) =>
        world.read("diagram_13", midnight - 18 * hour, midnight + 6 * hour - second),
      ),
  },
  "reads each campaign on its own": {
    start: "2026-03-02",
    run: async (world) => {
      const { campaigns } = await world.fake.data();
      await runDaily(world, march, nightly, async (midnight) => {
        for (const { id } of campaigns) {
          await world.read("campaign_8", midnight - day, midnight - second, { campaign: id });
        }
      });
    },
  },
  "reads a refused range of two months in parts, without the second that only showed whether it is included": {
    start: "2026-04-01",
    options: { profile: { mockvox: 1, name: "t", answers: { "calendar-month": "refused" } } },
    run: async (world) => {
      await world.read("diagram_13", at("2026-02-20"), at("2026-03-11"));
      await world.read("diagram_13", at("2026-02-20"), at("2026-03-01") - second);
      await world.read("diagram_13", at("2026-03-01"), at("2026-03-11") - second);
    },
  },
  "asks for an impossible date once, notices, and asks rightly": {
    start: "2026-04-01",
    run: async (world) => {
      const { status } = await world.read("cdr_4", "20260201000000", "20260230235959");
      if (status !== 200) await world.read("cdr_4", "20260201000000", "20260228235959");
    },
  },
};
