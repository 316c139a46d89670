import { setImmediate } from "node:timers/promises";
import { type Answers, parseProfile } from "@mockvox/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Asker, aDay, createAsker, type Reply } from "./asker.ts";

/** What may happen next: somebody asks, somebody goes away, time passes. Who asks is one of three tenants. */
type Step =
  | { kind: "ask"; who: number; good: boolean }
  | { kind: "leave"; which: number }
  | { kind: "pass"; milliseconds: number };

const latency = 1_000;
const unitsPerDay = 12;
const midnightEvery = 86_400_000;
const good = { api: "cdr_4", ...aDay };

/** A request that was let in, or waits to be. */
interface Asked {
  /** When it will be answered; not known while it waits. */
  until: number;
  day: number;
  gone: AbortController;
  reply: Promise<Reply | "gone">;
  isAnswered: boolean;
}

/** What a tenant should be like, kept beside the fake in the plainest way. */
interface Model {
  inFlight: Asked[];
  waiting: Asked[];
  spent: number;
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("ask" as const), who: fc.nat(2), good: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), which: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      milliseconds: fc.constantFrom(1, 400, 999, 1_000, 3_600_000),
    }),
  },
);

/** Drives a fake and the model through the same steps and compares every answer. */
class Interleaving {
  readonly #asker: Asker;
  readonly #overLimit: Answers["request-over-limit"];
  readonly #models: Model[] = [0, 1, 2].map(() => ({ inFlight: [], waiting: [], spent: 0 }));
  #now: number;

  constructor(overLimit: Answers["request-over-limit"]) {
    const profile = parseProfile({ mockvox: 1, name: "under test", answers: { "request-over-limit": overLimit } });
    const limits = { requestsPerLicencePerDay: unitsPerDay };
    this.#asker = createAsker({ profile, latency, licenses: 1, limits });
    this.#overLimit = overLimit;
    this.#now = this.#asker.fake.clock.now();
  }

  async take(next: Step): Promise<void> {
    if (next.kind === "ask") await this.#ask(next.who, next.good);
    if (next.kind === "leave") await this.#leave(next.which);
    if (next.kind === "pass") await this.#pass(next.milliseconds);
    for (const model of this.#models) await this.#letIn(model);
  }

  async #ask(who: number, isGood: boolean): Promise<void> {
    const model = this.#models[who];
    if (!model) return;
    const gone = new AbortController();
    const question = { token: `tenant${who}`, signal: gone.signal };
    const asked = this.#asker.ask(isGood ? good : { api: "cdr_4" }, question);
    const expected = isGood ? this.#refusalOf(model) : "SOME PARAMETERS";
    if (expected) {
      expect((await asked).text).toContain(expected);
      return;
    }
    model.spent += 1;
    model.waiting.push(this.#noted(asked, gone));
  }

  #noted(asked: Promise<Reply>, gone: AbortController): Asked {
    const until = Number.POSITIVE_INFINITY;
    const reply = asked.catch(() => "gone" as const);
    const noted = { until, day: this.#dayOf(this.#now), gone, reply, isAnswered: false };
    reply.then(() => {
      noted.isAnswered = true;
    });
    return noted;
  }

  #refusalOf({ spent, inFlight }: Model): string | undefined {
    if (spent >= unitsPerDay) return "TOKEN LIMIT EXCEEDED";
    return inFlight.length >= 2 && this.#overLimit === "refused" ? "SIMULTANEOUS" : undefined;
  }

  /** Whoever came first takes a free slot; whoever waits on has no answer. */
  async #letIn(model: Model): Promise<void> {
    const free = 2 - model.inFlight.length;
    for (const asked of model.waiting.splice(0, free)) model.inFlight.push({ ...asked, until: this.#now + latency });
    if (this.#overLimit === "queued") await setImmediate();
    expect(model.waiting.filter(({ isAnswered }) => isAnswered)).toEqual([]);
  }

  async #leave(which: number): Promise<void> {
    const open = this.#models.flatMap((model) =>
      [...model.inFlight, ...model.waiting].map((request) => ({ model, request })),
    );
    const chosen = open[which % Math.max(open.length, 1)];
    if (!chosen) return;
    const { model, request } = chosen;
    request.gone.abort();
    // Whoever was never let in has its unit back, on the day on which it was paid.
    if (model.waiting.includes(request) && request.day === this.#dayOf(this.#now)) model.spent -= 1;
    model.inFlight = model.inFlight.filter((other) => other !== request);
    model.waiting = model.waiting.filter((other) => other !== request);
    expect(await request.reply).toBe("gone");
  }

  async #pass(milliseconds: number): Promise<void> {
    const before = this.#dayOf(this.#now);
    this.#now += milliseconds;
    this.#asker.fake.clock.advance({ milliseconds });
    for (const model of this.#models) {
      const done = model.inFlight.filter(({ until }) => until <= this.#now);
      model.inFlight = model.inFlight.filter(({ until }) => until > this.#now);
      for (const { reply } of done) expect(await reply).toMatchObject({ status: 200 });
      if (this.#dayOf(this.#now) !== before) model.spent = 0;
    }
  }

  #dayOf(milliseconds: number): number {
    return Math.floor((milliseconds - 5 * 3_600_000) / midnightEvery);
  }
}

async function holdAlways(overLimit: Answers["request-over-limit"], runs: number): Promise<void> {
  const numRuns = Number(process.env.MOCKVOX_PROPERTY_RUNS ?? runs);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
      const interleaving = new Interleaving(overLimit);
      for (const next of steps) await interleaving.take(next);
    }),
    { numRuns },
  );
}

test("never accepts a third request in flight, never refuses wrongly, never loses a unit of the quota", async () => {
  await holdAlways("refused", 250);
}, 600_000);

test("never lets a third request in beside two, never forgets one that waits, lets in whoever came first", async () => {
  await holdAlways("queued", 125);
}, 600_000);
