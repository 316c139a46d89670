import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import {
  type ContractOptions,
  type ContractReport,
  prepareContract,
  type SavedRun,
  type Verdict,
} from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

const budget = 500;
const seed = 5;

/** Aborts at the nth request, save, verdict or wait; a request reaches the mock or gets no response at all. */
interface AbortPoint {
  readonly at: "request" | "save" | "verdict" | "sleep";
  readonly index: number;
  readonly isAnswered: boolean;
}

interface AbortedRun {
  readonly report: ContractReport;
  readonly saved: SavedRun;
  readonly verdicts: readonly Verdict[];
  /** Requests that were sent in total, and before the abort. */
  readonly sent: () => number;
  readonly sentBefore: number;
}

/** Runs until the point, and further only if the run does not stop there. */
async function abortAt(point: AbortPoint, overrides: Partial<ContractOptions> = {}): Promise<AbortedRun> {
  const { everything, fake } = await createTestFake({ seed });
  const controller = new AbortController();
  const counts = { request: 0, save: 0, verdict: 0, sleep: 0 };
  let sentBefore = 0;
  let saved: SavedRun | undefined;
  const verdicts: Verdict[] = [];
  const reach = (what: AbortPoint["at"]): boolean => {
    counts[what] += 1;
    if (what !== point.at || counts[what] !== point.index) return false;
    sentBefore = counts.request;
    controller.abort(new Error("stop"));
    return true;
  };
  if (point.at === "sleep") fake.when("cdr_4").refuse("too-many-requests", { rate: 1 });
  const forever = new Promise<never>(() => {});
  const report = await prepareContract({
    ...everything,
    budget,
    ...overrides,
    fetch: (request) => {
      const isLast = reach("request");
      return isLast && !point.isAnswered ? forever : (everything.fetch?.(request) ?? forever);
    },
    clock: {
      now: () => fake.clock.now(),
      sleep: (milliseconds) => (reach("sleep") ? forever : fake.clock.sleep(milliseconds)),
    },
    onSave: (state) => {
      saved = structuredClone(state);
      reach("save");
    },
    onVerdict: (verdict) => {
      verdicts.push(verdict);
      reach("verdict");
    },
  }).execute({ signal: controller.signal });
  // Whatever was still going to be sent would be sent by now.
  await new Promise((done) => setImmediate(done));
  if (!saved) throw new Error("The run was not saved.");
  return { report, saved, verdicts, sent: () => counts.request, sentBefore };
}

async function resumeRun(saved: SavedRun, overrides: Partial<ContractOptions> = {}) {
  const { everything } = await createTestFake({ seed });
  const judged: string[] = [];
  const report = await prepareContract({
    ...everything,
    budget,
    ...overrides,
    resume: saved,
    onVerdict: (verdict) => void judged.push(verdict.case),
  }).execute();
  return { report, judged };
}

/** What an uninterrupted run concludes. */
const uninterrupted = { quick: run({ quick: true }), whole: run({}) };

async function run(overrides: Partial<ContractOptions>): Promise<ReadonlyMap<string, unknown>> {
  const { everything } = await createTestFake({ seed });
  return conclusions(await prepareContract({ ...everything, budget, ...overrides }).execute());
}

/** What a report says about each case, apart from the requests that it counts. */
function conclusions({ verdicts }: ContractReport): ReadonlyMap<string, unknown> {
  return new Map(verdicts.map(({ requests: _, ...verdict }) => [verdict.case, verdict]));
}

/** What holds for a run that was aborted at any point, and for the run that continues it. */
async function expectCleanAbort(point: AbortPoint, extent: keyof typeof uninterrupted): Promise<void> {
  const overrides = { quick: extent === "quick" };
  const whole = await uninterrupted[extent];
  const { report, saved, sent, sentBefore } = await abortAt(point, overrides);
  expect(report.stopped).toMatchObject({ cause: "aborted", reason: { en: expect.stringContaining("--resume") } });
  expect(sent()).toBe(sentBefore);
  expect(report.requests.sent).toBe(sentBefore);
  expect(saved).toMatchObject({ sent: sentBefore, inFlight: 0, finished: false });

  const partly = conclusions(report);
  expect([...partly.keys()].sort()).toEqual([...whole.keys()].sort());
  const settled = saved.verdicts.map((verdict) => verdict.case);
  for (const id of settled) expect(partly.get(id)).toEqual(whole.get(id));
  const open = report.verdicts.filter((verdict) => verdict.reason === report.stopped?.reason);
  expect(open.every(({ status }) => status === "inconclusive")).toBe(true);
  expect(open.length).toBeGreaterThan(0);

  const rest = await resumeRun(saved, overrides);
  expect(conclusions(rest.report)).toEqual(whole);
  expect(rest.judged.filter((id) => settled.includes(id))).toEqual([]);
  expect(rest.report).not.toHaveProperty("stopped");
  expect(rest.report.requests.sent).toBeGreaterThan(sentBefore);
}

const quickRequests = 15;

test.each(Array.from({ length: quickRequests }, (_, at) => at + 1))(
  "stops a quick run at its request %i, which gets no response",
  async (index) => {
    await expectCleanAbort({ at: "request", index, isAnswered: false }, "quick");
  },
);

test("stops a whole run at any request, save or verdict", async () => {
  const point = fc.record({
    at: fc.constantFrom("request", "save", "verdict"),
    index: fc.integer({ min: 2, max: 55 }),
    isAnswered: fc.boolean(),
  });
  /** The second of three requests sent together. */
  const inBurst: AbortPoint = { at: "request", index: 28, isAnswered: false };
  await fc.assert(
    fc.asyncProperty(point, (one) => expectCleanAbort(one, "whole")),
    { numRuns: 6 * testScale, examples: [[inBurst]] },
  );
}, 600_000);

describe("an aborted run", () => {
  test("sends nothing if the signal was aborted before", async () => {
    const { everything, fake } = await createTestFake();
    const run = prepareContract(everything);
    const report = await run.execute({ signal: AbortSignal.abort() });
    expect(fake.requests).toEqual([]);
    expect(report).toMatchObject({ stopped: { cause: "aborted" }, requests: { sent: 0 } });
    expect(report.verdicts.length).toBe(run.plan.cases.length + run.plan.excluded.length);
  });

  test("does not wait for a free slot any longer", async () => {
    const { report, sent } = await abortAt({ at: "sleep", index: 1, isAnswered: true }, { only: ["claim-post"] });
    expect(report.stopped?.cause).toBe("aborted");
    expect(sent()).toBe(report.requests.sent);
  });

  test("says how to continue, or that it was not saved", async () => {
    const { everything } = await createTestFake();
    const signal = AbortSignal.abort();
    const unsaved = await prepareContract(everything).execute({ signal });
    const saved = await prepareContract({ ...everything, onSave: () => {} }).execute({ signal });
    expect(renderReport("terminal", saved, { language: "en", columns: 200 })).toContain("with the same `--resume`");
    expect(renderReport("markdown", unsaved, { language: "es" })).toMatch(/no se guardó.*--resume ARCHIVO/);
    expect(exitCodeOf(saved)).toBe(3);
  });

  test("is complete if everything was checked before", async () => {
    const { everything } = await createTestFake();
    const controller = new AbortController();
    const options = { ...everything, only: ["claim-hour-key"], onVerdict: () => controller.abort() };
    const report = await prepareContract(options).execute({ signal: controller.signal });
    expect(report).not.toHaveProperty("stopped");
    expect(report.verdicts).toMatchObject([{ case: "claim-hour-key", status: "passed" }]);
  });
});

test("can be executed again, within what is left of the budget", async () => {
  const { everything, fake } = await createTestFake();
  const run = prepareContract({ ...everything, quick: true, budget: 20 });
  const first = await run.execute();
  const second = await run.execute();
  expect(first).not.toHaveProperty("stopped");
  expect(second).toMatchObject({ stopped: { cause: "budget-spent" }, requests: { sent: 20 } });
  expect(fake.requests.length).toBe(20);
});
