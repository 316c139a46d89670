import type { AuditFinding, FakeOptions } from "../../src/index.ts";
import { at, day, daysFrom, hour, minute, runDaily, second, type World } from "./world.ts";

/** A program with a bug that real programs have, and what the audit has to say about it. */
export interface SeededBug {
  start: string;
  options?: FakeOptions;
  run(world: World): Promise<unknown>;
  /** The id of the finding, with its cause. */
  finding: string;
  /** Whether the bug loses something in this contact centre, whose rows it names. */
  costs?: (cost: NonNullable<AuditFinding["cost"]>) => boolean;
}

const march = daysFrom("2026-03-02", 10);
const nightly = 6 * hour;
const losesRows: SeededBug["costs"] = ({ inclusive }) => inclusive.rows > 0;
const losesCalls: SeededBug["costs"] = ({ inclusive }) => (inclusive.totals.calls ?? 0) > 0;

/** A nightly job that reads the day before, from and to some second of it. */
function nightlyJob(rangeOf: (midnight: number) => readonly [number, number]): SeededBug["run"] {
  return (world) => runDaily(world, march, nightly, (midnight) => world.read("diagram_13", ...rangeOf(midnight - day)));
}

/** Reads history in one go, a day per request. */
async function readDays(world: World, days: readonly number[], first = 0, last = day - second): Promise<void> {
  for (const midnight of days) await world.read("diagram_13", midnight + first, midnight + last);
}

const exclusive: FakeOptions = { profile: { mockvox: 1, name: "t", answers: { "window-end": "exclusive" } } };

/** Bugs that the requests show. */
export const seededBugs: Readonly<Record<string, SeededBug>> = {
  "ends days at 23:59:00": {
    start: "2026-03-02",
    run: nightlyJob((midnight) => [midnight, midnight + day - minute]),
    finding: "never-asked/early-end",
  },
  "ends days at 23:50:00": {
    start: "2026-03-02",
    run: nightlyJob((midnight) => [midnight, midnight + day - 10 * minute]),
    finding: "never-asked/early-end",
    costs: losesRows,
  },
  "ends days at 23:59:58": {
    start: "2026-04-02",
    run: (world) => readDays(world, daysFrom("2026-03-25", 10), 0, day - 2 * second),
    finding: "never-asked/early-end",
    costs: losesRows,
  },
  "begins days at 00:00:01": {
    start: "2026-04-05",
    run: (world) => readDays(world, daysFrom("2026-03-28", 8), second),
    finding: "never-asked/early-end",
    costs: losesRows,
  },
  "ends days at 23:59:59 although the end is exclusive": {
    start: "2026-04-02",
    options: exclusive,
    run: (world) => readDays(world, daysFrom("2026-03-25", 10)),
    finding: "never-asked/early-end",
    costs: ({ exclusive: { rows } }) => rows > 0,
  },
  "takes every month for 30 days": {
    start: "2026-06-10",
    run: async (world) => {
      for (const first of ["2026-01-01", "2026-03-01", "2026-05-01"].map(at)) {
        await world.read("cdr_4", first, first + 30 * day - second);
        const next = new Date((first - 5 * hour) * 1000).getUTCMonth() === 0 ? at("2026-02-01") : at("2026-04-01");
        if (first < at("2026-05-01")) {
          const days = next === at("2026-02-01") ? 28 : 30;
          await world.read("cdr_4", next, next + days * day - second);
        }
      }
    },
    finding: "never-asked/month-end",
    costs: losesCalls,
  },
  "takes February for 28 days in a leap year": {
    start: "2024-04-01",
    run: async (world) => {
      await world.read("cdr_4", at("2024-02-01"), at("2024-02-29") - second);
      await world.read("cdr_4", at("2024-03-01"), at("2024-04-01") - second);
    },
    finding: "never-asked/month-end",
    costs: losesCalls,
  },
  "asks for 30 February and takes the error for an empty month": {
    start: "2026-04-02",
    run: async (world) => {
      await world.read("cdr_4", "20260101000000", "20260131235959");
      await world.read("cdr_4", "20260201000000", "20260230235959");
      await world.read("cdr_4", "20260301000000", "20260331235959");
    },
    finding: "never-asked/invalid-date",
    costs: losesCalls,
  },
  "asks for 31 April at the end of its history": {
    start: "2026-05-02",
    run: async (world) => {
      await world.read("cdr_4", "20260301000000", "20260331235959");
      await world.read("cdr_4", "20260401000000", "20260431235959");
    },
    finding: "failed/invalid-date",
  },
  "swaps the two dates": {
    start: "2026-04-02",
    run: async (world) => {
      await readDays(world, march.slice(0, 3));
      await world.read("diagram_13", (march[4] ?? 0) - second, march[3] ?? 0);
      await readDays(world, march.slice(4));
    },
    finding: "never-asked/invalid-date",
    costs: losesRows,
  },
  "swallows the error about more than 31 days": {
    start: "2026-04-02",
    run: async (world) => {
      await world.read("cdr_4", at("2026-01-01"), at("2026-02-15") - second);
      await world.read("cdr_4", at("2026-02-15"), at("2026-03-10") - second);
    },
    finding: "failed/range-too-long",
    costs: losesCalls,
  },
  "computes days in UTC": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, nightly, (midnight) =>
        world.read("diagram_13", midnight - day + 5 * hour, midnight + 5 * hour - second),
      ),
    finding: "wrong-time-zone/utc-days",
  },
  "formats midnight of UTC as local time": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, nightly, (midnight) =>
        world.read("diagram_13", midnight - day - 5 * hour, midnight - 5 * hour - second),
      ),
    finding: "wrong-time-zone/utc-days",
  },
  "polls by the clock of UTC": {
    start: "2026-03-02",
    run: async (world) => {
      for (let time = at("2026-03-02"); time < at("2026-03-02 06:00"); time += 5 * minute) {
        world.wait(time);
        await world.read("diagram_13", time + 5 * hour - 5 * minute, time + 5 * hour - second);
      }
    },
    finding: "wrong-time-zone/future",
  },
  "asks in the evening for the day of UTC": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, 21 * hour, (midnight) =>
        world.read("diagram_13", midnight + day, midnight + 2 * day - second),
      ),
    finding: "wrong-time-zone/future",
    costs: losesRows,
  },
  "follows the daylight saving time of New York": {
    start: "2026-03-15",
    run: (world) =>
      readDays(world, [
        ...daysFrom("2026-03-02", 6),
        at("2026-03-08"),
        ...daysFrom("2026-03-09", 5).map((midnight) => midnight - hour),
      ]),
    finding: "wrong-time-zone/daylight-saving",
  },
  "takes a 404 that is an error for no data": {
    start: "2026-04-02",
    options: { profile: { mockvox: 1, name: "t", answers: { "range-refusal": "not-found" } } },
    run: async (world) => {
      await world.read("cdr_4", at("2026-01-01"), at("2026-02-10") - second);
      await world.read("cdr_4", at("2026-02-10"), at("2026-03-01") - second);
    },
    finding: "failed/range-too-long",
    costs: losesCalls,
  },
  "takes a 404 about the report for no data": {
    start: "2026-04-02",
    options: { profile: { mockvox: 1, name: "t", answers: { "unknown-report": "not-found" } } },
    run: async (world) => {
      await readDays(world, march.slice(0, 3));
      world.fake.refuse("unknown-report", { times: 2 });
      await readDays(world, march.slice(3));
    },
    finding: "failed/error-taken-as-empty",
    costs: losesRows,
  },
  "does not notice that a response is cut": {
    start: "2026-04-02",
    options: { limits: { rows: 300 } },
    run: (world) => readDays(world, march),
    finding: "cut",
    costs: losesRows,
  },
  "gives up a day after an error and goes on": {
    start: "2026-04-02",
    run: async (world) => {
      await readDays(world, march.slice(0, 4));
      world.fake.refuse("time-limit");
      await readDays(world, march.slice(4));
    },
    finding: "failed",
    costs: losesRows,
  },
  'compares the text code "200" with the number 200': {
    start: "2026-04-02",
    run: async (world) => {
      world.fake.refuse("maintenance", { rate: 0.5 });
      await readDays(world, march);
    },
    finding: "failed",
    costs: losesRows,
  },
  "works through the maintenance window": {
    start: "2026-03-02",
    options: { maintenance: { from: "05:00", to: "07:00" } },
    run: async (world) => {
      await runDaily(world, march.slice(0, 5), nightly, (midnight) =>
        world.read("diagram_13", midnight - day, midnight - second),
      );
      world.fake.setMaintenance(false);
      await runDaily(world, march.slice(5), nightly, (midnight) =>
        world.read("diagram_13", midnight - day, midnight - second),
      );
    },
    finding: "failed",
    costs: losesRows,
  },
  "keeps what it could parse of a cut body": {
    start: "2026-04-02",
    run: async (world) => {
      await readDays(world, march.slice(0, 4));
      world.fake.injectFault({ kind: "cut-body", afterBytes: 500 });
      await readDays(world, march.slice(4));
    },
    finding: "broken-response",
    costs: losesRows,
  },
  "takes the page of a proxy for no data": {
    start: "2026-04-02",
    run: async (world) => {
      world.fake.injectFault({ kind: "proxy-page", status: 200 }, { times: 2 });
      await readDays(world, march);
    },
    finding: "broken-response",
    costs: losesRows,
  },
  "resumes one day too late": {
    start: "2026-04-02",
    run: async (world) => {
      await readDays(world, march.slice(0, 4));
      await readDays(world, march.slice(5));
    },
    finding: "never-asked/skipped-range",
    costs: losesRows,
  },
  "skips weekends although chats go on": {
    start: "2026-04-02",
    run: (world) =>
      readDays(
        world,
        march.filter((midnight) => midnight !== at("2026-03-07") && midnight !== at("2026-03-08")),
      ),
    finding: "never-asked/skipped-range",
    costs: losesRows,
  },
  "reads with three threads and drops what is refused": {
    start: "2026-04-02",
    run: async (world) => {
      for (let index = 0; index < 9; index += 3) {
        const three = march.slice(index, index + 3);
        await Promise.all(three.map((midnight) => world.read("diagram_13", midnight, midnight + day - second)));
      }
    },
    finding: "failed",
    costs: losesRows,
  },
  "reads with three threads and retries what is refused": {
    start: "2026-04-02",
    run: async (world) => {
      for (let index = 0; index < 9; index += 3) {
        const three = march.slice(index, index + 3);
        await Promise.all(three.map((midnight) => world.read("diagram_13", midnight, midnight + day - second)));
        await readDays(world, three);
      }
    },
    finding: "too-many-at-once",
  },
  "never reads today's partial day again": {
    start: "2026-03-02",
    run: (world) =>
      runDaily(world, march, 15 * hour, (midnight) => world.read("diagram_13", midnight, midnight + day - second)),
    finding: "read-too-early",
    costs: losesRows,
  },
  "reads yesterday at midnight, before late interactions have ended": {
    start: "2026-03-02",
    run: async (world) => {
      for (let time = at("2026-03-02"); time < at("2026-03-06"); time += hour) {
        world.wait(time);
        await world.read("diagram_13", time - hour, time - second);
      }
    },
    finding: "read-before-settled",
    costs: losesRows,
  },
  "never reads restated rows again": {
    start: "2026-03-02",
    options: { restatement: true },
    run: (world) =>
      runDaily(world, march, nightly, (midnight) => world.read("cdr_4", midnight - day, midnight - second)),
    finding: "read-before-settled",
    costs: ({ inclusive }) => (inclusive.totals.cost ?? 0) !== 0,
  },
  "polls every 30 seconds": {
    start: "2026-03-02 10:00:00",
    run: async (world) => {
      for (let time = at("2026-03-02 10:00"); time < at("2026-03-02 10:20"); time += 30) {
        world.wait(time);
        await world.read("cdr_4", at("2026-03-02"), time);
      }
    },
    finding: "polls-too-often",
  },
  "goes on asking when the quota is spent": {
    start: "2026-04-02",
    options: { licenses: 1, limits: { requestsPerLicencePerDay: 4 } },
    run: async (world) => {
      for (let attempt = 0; attempt < 3; attempt += 1) await readDays(world, march);
    },
    finding: "asked-after-quota",
  },
};
