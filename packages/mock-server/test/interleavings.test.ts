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

/** What a tenant should be like, kept beside the fake in the plainest way. */
interface Model {
  inFlight: { until: number; gone: AbortController; reply: Promise<Reply | "gone"> }[];
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
  readonly #asker: Asker = createAsker({ latency, licenses: 1, limits: { requestsPerLicencePerDay: unitsPerDay } });
  readonly #models: Model[] = [0, 1, 2].map(() => ({ inFlight: [], spent: 0 }));
  #now = this.#asker.fake.clock.now();

  async take(next: Step): Promise<void> {
    if (next.kind === "ask") await this.#ask(next.who, next.good);
    if (next.kind === "leave") await this.#leave(next.which);
    if (next.kind === "pass") await this.#pass(next.milliseconds);
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
    model.inFlight.push({ until: this.#now + latency, gone, reply: asked.catch(() => "gone") });
  }

  #refusalOf({ spent, inFlight }: Model): string | undefined {
    if (spent >= unitsPerDay) return "TOKEN LIMIT EXCEEDED";
    return inFlight.length >= 2 ? "SIMULTANEOUS" : undefined;
  }

  async #leave(which: number): Promise<void> {
    const flying = this.#models.flatMap((model) => model.inFlight.map((request) => ({ model, request })));
    const chosen = flying[which % Math.max(flying.length, 1)];
    if (!chosen) return;
    chosen.request.gone.abort();
    chosen.model.inFlight = chosen.model.inFlight.filter((request) => request !== chosen.request);
    expect(await chosen.request.reply).toBe("gone");
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

test("never accepts a third request in flight, never refuses wrongly, never loses a unit of the quota", async () => {
  const numRuns = Number(process.env.MOCKVOX_PROPERTY_RUNS ?? 250);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
      const interleaving = new Interleaving();
      for (const next of steps) await interleaving.take(next);
    }),
    { numRuns },
  );
}, 600_000);
