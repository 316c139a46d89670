import fc from "fast-check";
import { expect, test } from "vitest";
import { testScale } from "../../../test-scale.ts";
import { type ContractOptions, planContract, runContract, type SavedRun } from "../src/index.ts";
import { aFake } from "./a-fake.ts";
import { Crash, midnight, vendorDayOf } from "./midnights.ts";

/** The kinds of answer that a server in any state may give. */
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
const last = [
  '{"code":"403","error":"FORBIDDEN","msg":"TOKEN LIMIT EXCEEDED"}',
  '{"code":"403","error":"FORBIDDEN","msg":"SERVER IN MAINTENANCE"}',
] as const;

const anAnswer = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.record({ status: fc.constantFrom(200, 400, 401, 403, 404, 500), body: fc.constantFrom(...bodies) }),
  },
  { weight: 1, arbitrary: fc.record({ status: fc.constant(403), body: fc.constantFrom(...last) }) },
);

const aStory = fc.record({
  budget: fc.integer({ min: 1, max: 70 }),
  quick: fc.boolean(),
  burst: fc.boolean(),
  answers: fc.array(anAnswer, { minLength: 1, maxLength: 90 }),
  /** Seconds before the vendor's midnight at which it begins, and seconds that pass at every step. */
  before: fc.integer({ min: 0, max: 120 }),
  steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.constant(43_200)), {
    minLength: 1,
    maxLength: 40,
  }),
  /** How many calls each start lives through before it crashes. */
  lives: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
});

/** Three requests that go together and that the server counts on two days. */
const burstAtMidnight = {
  ...{ budget: 7, quick: true, burst: true, before: 21, steps: [0, 0, 5], lives: [9] },
  answers: [{ status: 200 as const, body: bodies[0] }],
};

test("never sends more than the budget in a day, whatever is answered, through crashes and resumes", async () => {
  const run = async ({
    budget,
    quick,
    burst,
    answers,
    lives,
    before,
    steps,
  }: typeof aStory extends fc.Arbitrary<infer T> ? T : never) => {
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
      const { calls } = await runContract(options);
      expect(calls.spent).toBeLessThanOrEqual(budget);
    };
    for (const life of [...lives, Number.POSITIVE_INFINITY]) {
      await start(life).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
    expect(Math.max(0, ...sentOn.values())).toBeLessThanOrEqual(budget);
  };
  await fc.assert(fc.asyncProperty(aStory, run), { numRuns: 100 * testScale, examples: [[burstAtMidnight]] });
}, 600_000);

test("goes on tomorrow with the cases that are open, and with a budget of its own", async () => {
  const { everything, fake } = await aFake();
  let saved: SavedRun | undefined;
  const keep = (now: SavedRun): void => {
    saved = now;
  };
  const first = await runContract({ ...everything, budget: 20, onSave: keep });
  expect(first.calls.spent).toBe(20);
  expect(first.stopped?.en).toMatch(/budget of 20 requests is spent.*tomorrow.*--resume/);
  expect(saved).toBeDefined();
  const again = await runContract({ ...everything, budget: 20, ...(saved ? { resume: saved } : {}) });
  expect(again.calls.spent).toBe(20);

  fake.clock.advance({ days: 1 });
  const rest = await runContract({ ...everything, ...(saved ? { resume: saved } : {}) });
  expect(rest.calls.spent).toBeLessThan(planContract(everything).price);
  expect(rest.verdicts.length).toBe(first.verdicts.length);
  expect(rest.verdicts.filter(({ kind }) => kind === "failed" || kind === "inconclusive")).toEqual([]);
});

test.each([
  ["quota-spent", "refusal-quota-spent", /quota is spent.*tomorrow/],
  ["maintenance", "refusal-maintenance", /in maintenance/],
] as const)("stops at the first sign of %s, judges it, and says what is left", async (refusal, id, said) => {
  const { everything, fake } = await aFake();
  fake.when("campaign_8").refuse(refusal);
  const { tokens: _, ...withoutTokens } = everything;
  const { stopped, verdicts, calls } = await runContract(withoutTokens);
  expect(stopped?.en).toMatch(said);
  expect(calls.spent).toBe(fake.requests.length);
  expect(calls.spent).toBeLessThan(10);
  expect(verdicts.find((verdict) => verdict.case === id)).toMatchObject({ kind: "passed" });
  expect(verdicts.filter(({ kind }) => kind === "inconclusive").length).toBeGreaterThan(50);
});

test("stops when the token is refused, and judges that refusal, but no claim on tokens of another form", async () => {
  const { everything } = await aFake({ tokens: ["another"] });
  const { stopped, verdicts, calls } = await runContract(everything);
  const kindOf = (id: string): unknown => verdicts.find((verdict) => verdict.case === id)?.kind;
  expect(stopped?.en).toMatch(/does not accept the token/);
  expect(calls.spent).toBe(1);
  expect(kindOf("refusal-invalid-token")).toBe("passed");
  expect(kindOf("claim-malformed-token")).toBe("inconclusive");
});

test("sends one request at a time unless a burst is allowed", async () => {
  const { everything } = await aFake();
  const most = async (allow: ContractOptions["allow"]): Promise<number> => {
    const flying = { now: 0, most: 0 };
    const fetch: ContractOptions["fetch"] = async (request) => {
      flying.now += 1;
      flying.most = Math.max(flying.most, flying.now);
      const response = await everything.fetch?.(request);
      flying.now -= 1;
      return response ?? Response.error();
    };
    await runContract({ ...everything, fetch, allow: allow ?? [] });
    return flying.most;
  };
  expect(await most([])).toBe(1);
  expect(await most(["burst"])).toBe(3);
});

test("waits and asks again when somebody else holds the slots", async () => {
  const { everything, fake } = await aFake();
  fake.refuse("too-many-requests", { times: 2 });
  const { verdicts } = await runContract({ ...everything, only: ["claim-hour-key"] });
  expect(verdicts).toMatchObject([{ kind: "passed" }]);
});

test("ends when the server cannot be reached", async () => {
  const { everything } = await aFake();
  const report = await runContract({ ...everything, fetch: () => Promise.reject(new TypeError("no network")) });
  expect(report.calls.spent).toBe(1);
  expect(report.stopped?.en).toMatch(/cannot be reached/);
});

test("refuses a name that no case bears, before anything is sent", async () => {
  const { everything, fake } = await aFake();
  const asked = { ...everything, only: ["claim-hour-key", "claim-hour-kye"] };
  expect(() => planContract(asked)).toThrow(/no case "claim-hour-kye"/);
  await expect(runContract(asked)).rejects.toThrow(/no case "claim-hour-kye"/);
  expect(fake.requests).toEqual([]);
});
