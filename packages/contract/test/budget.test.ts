import fc from "fast-check";
import { expect, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import { type ContractOptions, prepareContract, type SavedRun } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";
import { Crash, midnight, vendorDayOf } from "./midnight-helpers.ts";

/** Responses that a server in any state may give. */
const bodies = [
  '{"code":200,"error":null,"msg":"0 records were found","data":[]}',
  '{"code":200,"error":null,"msg":"1 records were found","data":[{"date":"2026-06-04-10","calls":"4","ivr_minutes":"2.00"}]}',
  '{"code":"404","error":"NOT FOUND","msg":"Validate dates entered"}',
  '{"code":"403","error":"FORBIDDEN","msg":"EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)"}',
  "<html>",
  "[[[",
  "null",
  "",
] as const;
const endingBodies = [
  '{"code":"403","error":"FORBIDDEN","msg":"TOKEN LIMIT EXCEEDED"}',
  '{"code":"403","error":"FORBIDDEN","msg":"SERVER IN MAINTENANCE"}',
] as const;

const arbitraryResponse = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.record({ status: fc.constantFrom(200, 400, 401, 403, 404, 500), body: fc.constantFrom(...bodies) }),
  },
  { weight: 1, arbitrary: fc.record({ status: fc.constant(403), body: fc.constantFrom(...endingBodies) }) },
);

const arbitraryRun = fc.record({
  budget: fc.integer({ min: 1, max: 70 }),
  quick: fc.boolean(),
  burst: fc.boolean(),
  answers: fc.array(arbitraryResponse, { minLength: 1, maxLength: 90 }),
  /** Seconds before the vendor's midnight at which the run starts, and seconds that pass at every step. */
  before: fc.integer({ min: 0, max: 120 }),
  steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.constant(43_200)), {
    minLength: 1,
    maxLength: 40,
  }),
  /** How many saves each run survives before it crashes. */
  lives: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
});

/** Three requests sent together that the server counts on two days. */
const burstAtMidnight = {
  ...{ budget: 7, quick: true, burst: true, before: 21, steps: [0, 0, 5], lives: [9] },
  answers: [{ status: 200 as const, body: bodies[0] }],
};

test("never sends more than the budget per day, for any responses, crashes and resumes", async () => {
  const run = async ({
    budget,
    quick,
    burst,
    answers,
    lives,
    before,
    steps,
  }: typeof arbitraryRun extends fc.Arbitrary<infer T> ? T : never) => {
    let sent = 0;
    let now = midnight - before * 1000;
    let ticks = 0;
    const sentOn = new Map<string, number>();
    const tick = (): void => {
      now += (steps[ticks % steps.length] ?? 0) * 1000;
      ticks += 1;
    };
    let saved: SavedRun | undefined;
    const start = async (life: number): Promise<void> => {
      let left = life;
      const options: ContractOptions = {
        token: "main",
        budget,
        quick,
        allow: burst ? ["burst"] : [],
        clock: { now: () => now, sleep: () => Promise.resolve(tick()) },
        onSave: (state) => {
          saved = state;
          tick();
          left -= 1;
          if (left < 0) throw new Crash();
        },
        fetch: () => {
          const { status, body } = answers[sent % answers.length] ?? { status: 500, body: "" };
          sent += 1;
          const day = vendorDayOf(now);
          sentOn.set(day, (sentOn.get(day) ?? 0) + 1);
          tick();
          return Promise.resolve(new Response(body, { status }));
        },
        ...(saved ? { resume: saved } : {}),
      };
      const { requests } = await prepareContract(options).execute();
      expect(requests.sent).toBeLessThanOrEqual(budget);
    };
    for (const life of [...lives, Number.POSITIVE_INFINITY]) {
      await start(life).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
    expect(Math.max(0, ...sentOn.values())).toBeLessThanOrEqual(budget);
  };
  await fc.assert(fc.asyncProperty(arbitraryRun, run), { numRuns: 100 * testScale, examples: [[burstAtMidnight]] });
}, 600_000);

test("continues the next day with the open cases and a new budget", async () => {
  const { everything, fake } = await createTestFake();
  let saved: SavedRun | undefined;
  const keep = (now: SavedRun): void => {
    saved = now;
  };
  const first = await prepareContract({ ...everything, budget: 20, onSave: keep }).execute();
  expect(first.requests.sent).toBe(20);
  expect(first.stopped?.reason.en).toMatch(/budget of 20 requests is spent.*tomorrow.*--resume/);
  expect(saved).toBeDefined();
  const again = await prepareContract({ ...everything, budget: 20, ...(saved ? { resume: saved } : {}) }).execute();
  expect(again.requests.sent).toBe(20);

  fake.clock.advance({ days: 1 });
  const rest = await prepareContract({ ...everything, ...(saved ? { resume: saved } : {}) }).execute();
  expect(rest.requests.sent).toBeLessThan(prepareContract(everything).plan.requestCount);
  expect(rest.verdicts.length).toBe(first.verdicts.length);
  expect(rest.verdicts.filter(({ status }) => status === "failed" || status === "inconclusive")).toEqual([]);
});

test.each([
  ["quota-spent", "refusal-quota-spent", /quota is spent.*tomorrow/],
  ["maintenance", "refusal-maintenance", /in maintenance/],
] as const)(
  "stops at the first %s response, evaluates it, and reports the rest as inconclusive",
  async (refusal, id, said) => {
    const { everything, fake } = await createTestFake();
    fake.when("campaign_8").refuse(refusal);
    const { tokens: _, ...withoutTokens } = everything;
    const { stopped, verdicts, requests: calls } = await prepareContract(withoutTokens).execute();
    expect(stopped?.reason.en).toMatch(said);
    expect(calls.sent).toBe(fake.requests.length);
    expect(calls.sent).toBeLessThan(10);
    expect(verdicts.find((verdict) => verdict.case === id)).toMatchObject({ status: "passed" });
    expect(verdicts.filter(({ status }) => status === "inconclusive").length).toBeGreaterThan(50);
  },
);

test("stops when the token is refused, and evaluates that error response, but not the claim on malformed tokens", async () => {
  const { everything } = await createTestFake({ tokens: ["another"] });
  const { stopped, verdicts, requests } = await prepareContract(everything).execute();
  const kindOf = (id: string): unknown => verdicts.find((verdict) => verdict.case === id)?.status;
  expect(stopped?.reason.en).toMatch(/does not accept the token/);
  expect(requests.sent).toBe(1);
  expect(kindOf("refusal-invalid-token")).toBe("passed");
  expect(kindOf("claim-malformed-token")).toBe("inconclusive");
});

test("sends one request at a time unless a burst is allowed", async () => {
  const { everything } = await createTestFake();
  const most = async (allow: ContractOptions["allow"]): Promise<number> => {
    const flying = { now: 0, most: 0 };
    const fetch: ContractOptions["fetch"] = async (request) => {
      flying.now += 1;
      flying.most = Math.max(flying.most, flying.now);
      const response = await everything.fetch?.(request);
      flying.now -= 1;
      return response ?? Response.error();
    };
    await prepareContract({ ...everything, fetch, allow: allow ?? [] }).execute();
    return flying.most;
  };
  expect(await most([])).toBe(1);
  expect(await most(["burst"])).toBe(3);
});

test("waits and retries when another process holds the slots", async () => {
  const { everything, fake } = await createTestFake();
  fake.refuse("too-many-requests", { times: 2 });
  const { verdicts } = await prepareContract({ ...everything, only: ["claim-hour-key"] }).execute();
  expect(verdicts).toMatchObject([{ status: "passed" }]);
});

test("stops when the server cannot be reached", async () => {
  const { everything } = await createTestFake();
  const report = await prepareContract({
    ...everything,
    fetch: () => Promise.reject(new TypeError("no network")),
  }).execute();
  expect(report.requests.sent).toBe(1);
  expect(report.stopped?.reason.en).toMatch(/cannot be reached/);
});

test("rejects an unknown case name before any request", async () => {
  const { everything, fake } = await createTestFake();
  const overrides = { ...everything, only: ["claim-hour-key", "claim-hour-kye"] };
  const error = { code: "unknown-case", params: { name: "claim-hour-kye" } };
  expect(() => prepareContract(overrides)).toThrow(expect.objectContaining(error));
  expect(fake.requests).toEqual([]);
});
