import { setImmediate } from "node:timers/promises";
import { parseOwnData } from "@mockvox/fixtures";
import { type Answers, parseProfile } from "@mockvox/spec";
import fc from "fast-check";
import type { TenantControls } from "../src/index.ts";
import { type Asker, aDay, createAsker, type Reply } from "./asker.ts";

/** What may happen next: somebody asks or goes away, time passes or is turned back, for one of three tenants or for all. */
export type Step =
  | { kind: "ask"; who: number; good: boolean }
  | { kind: "leave"; which: number }
  | { kind: "pass"; who: number; milliseconds: number }
  | { kind: "turn back"; who: number };

/** What an interleaving goes by. */
export interface Rules {
  overLimit: Answers["request-over-limit"];
  scope: Answers["quota-scope"];
  /** Milliseconds from the beginning to the first midnight. */
  toMidnight: number;
}

const everybody = 3;
const aDayMs = 86_400_000;

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant("ask" as const), who: fc.nat(2), good: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("leave" as const), which: fc.nat(5) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      who: fc.nat(everybody),
      milliseconds: fc.constantFrom(1, 400, 999, 1_000, 3_600_000, aDayMs),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("turn back" as const), who: fc.nat(everybody) }) },
);

const latency = 1_000;
const unitsPerDay = 5;
const good = new URLSearchParams({ api: "diagram_2", ...aDay }).toString();
const data = parseOwnData({ rows: { diagram_2: [{ skill_id: "1" }] } });
const midnight = Date.parse("2026-06-02T00:00:00-05:00");

/** A request that was let in, or waits to be. */
interface Asked {
  /** When it will be answered, by its tenant's clock; not known while it waits. */
  until: number;
  /** Where its unit was paid. */
  account: string;
  gone: AbortController;
  reply: Promise<Reply | "gone">;
  isAnswered: boolean;
}

/** What a tenant should be like, kept beside the fake in the plainest way. */
interface Model {
  token: string;
  controls: TenantControls;
  now: number;
  inFlight: Asked[];
  waiting: Asked[];
}

/** Drives a fake and the model through the same steps and compares every answer, and after each step what everybody uses. */
export class Interleaving {
  readonly #asker: Asker;
  readonly #rules: Rules;
  readonly #models: readonly Model[];
  /** Units spent by whoever pays and the day. */
  readonly #spent = new Map<string, number>();

  constructor(rules: Rules) {
    const answers = { "request-over-limit": rules.overLimit, "quota-scope": rules.scope };
    const profile = parseProfile({ mockvox: 1, name: "under test", answers });
    const limits = { requestsPerLicencePerDay: unitsPerDay };
    this.#asker = createAsker({ profile, latency, licenses: 1, limits, data });
    this.#rules = rules;
    const now = midnight - rules.toMidnight;
    this.#asker.fake.clock.set(now);
    this.#models = ["one", "two", "three"].map((token) => {
      const controls = this.#asker.fake.tenant({ token });
      return { token, controls, now, inFlight: [], waiting: [] };
    });
  }

  async take(next: Step): Promise<void> {
    if (next.kind === "ask") await this.#ask(next.who, next.good);
    if (next.kind === "leave") await this.#leave(next.which);
    if (next.kind === "pass") await this.#pass(next.who, next.milliseconds);
    if (next.kind === "turn back") this.#turnBack(next.who);
    for (const model of this.#models) this.#letIn(model);
    if (this.#rules.overLimit === "queued") await setImmediate();
    for (const model of this.#models) await this.#compare(model);
  }

  async #ask(who: number, isGood: boolean): Promise<void> {
    const model = this.#modelOf(who);
    const gone = new AbortController();
    const question = { token: model.token, signal: gone.signal };
    const asked = this.#asker.ask(isGood ? good : "api=diagram_2", question);
    const expected = isGood ? this.#refusalOf(model) : "SOME PARAMETERS";
    if (expected) return hold((await atOnce(asked)).text.includes(expected), `a request meets ${expected}`);
    const account = this.#accountOf(model);
    this.#pay(account, 1);
    model.waiting.push(noted(asked, gone, account));
  }

  #refusalOf(model: Model): string | undefined {
    if (this.#spentBy(model) >= unitsPerDay) return "TOKEN LIMIT EXCEEDED";
    return model.inFlight.length >= 2 && this.#rules.overLimit === "refused" ? "SIMULTANEOUS" : undefined;
  }

  /** Whoever came first takes a free slot. */
  #letIn(model: Model): void {
    const free = 2 - model.inFlight.length;
    for (const asked of model.waiting.splice(0, free)) {
      asked.until = model.now + latency;
      model.inFlight.push(asked);
    }
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
    if (model.waiting.includes(request)) this.#pay(request.account, -1);
    model.inFlight = model.inFlight.filter((other) => other !== request);
    model.waiting = model.waiting.filter((other) => other !== request);
    hold((await atOnce(request.reply)) === "gone", "a caller that went away hears nothing");
  }

  async #pass(who: number, milliseconds: number): Promise<void> {
    for (const model of this.#modelsOf(who)) model.now += milliseconds;
    this.#clockOf(who).advance({ milliseconds });
    for (const model of this.#modelsOf(who)) {
      const done = model.inFlight.filter(({ until }) => until <= model.now);
      model.inFlight = model.inFlight.filter(({ until }) => until > model.now);
      for (const { reply } of done) {
        const answer = await atOnce(reply);
        hold(answer !== "gone" && answer.status === 200, "a request whose time has come is answered");
      }
    }
  }

  #turnBack(who: number): void {
    for (const model of this.#modelsOf(who)) {
      model.now -= aDayMs;
      // Work is a span: it ends as much later as before.
      for (const request of model.inFlight) request.until -= aDayMs;
    }
    const clock = this.#clockOf(who);
    clock.set(clock.now() - aDayMs);
  }

  /** Whoever waits has no answer, and what is used of slots and quota is what the model says. */
  async #compare(model: Model): Promise<void> {
    const { inFlight, waiting, token, controls } = model;
    hold(!waiting.some(({ isAnswered }) => isAnswered), "whoever waits has no answer");
    const { slots, quota } = await controls.usage();
    const used = `${slots.used} slots, ${unitsPerDay - quota.left} units`;
    const expected = `${inFlight.length} slots, ${this.#spentBy(model)} units`;
    hold(used === expected, `${token} uses ${expected}; found ${used}`);
  }

  #modelOf(who: number): Model {
    return this.#models[who] ?? fail("a step is for somebody");
  }

  #modelsOf(who: number): readonly Model[] {
    return who === everybody ? this.#models : [this.#modelOf(who)];
  }

  #clockOf(who: number): Asker["fake"]["clock"] {
    return who === everybody ? this.#asker.fake.clock : this.#modelOf(who).controls.clock;
  }

  #accountOf({ token, now }: Model): string {
    const day = Math.floor((now - midnight) / aDayMs);
    return this.#rules.scope === "operation" ? `everybody ${day}` : `${token} ${day}`;
  }

  #spentBy(model: Model): number {
    return this.#spent.get(this.#accountOf(model)) ?? 0;
  }

  #pay(account: string, units: number): void {
    this.#spent.set(account, (this.#spent.get(account) ?? 0) + units);
  }
}

function noted(asked: Promise<Reply>, gone: AbortController, account: string): Asked {
  const reply = asked.catch(() => "gone" as const);
  const noted = { until: Number.POSITIVE_INFINITY, account, gone, reply, isAnswered: false };
  void reply.then(() => {
    noted.isAnswered = true;
  });
  return noted;
}

/** What is there before anything else happens; what does not come would be waited for without end. */
async function atOnce<Value>(promise: Promise<Value>): Promise<Value> {
  const found = await Promise.race([promise.then((value) => ({ value })), setImmediate()]);
  return found ? found.value : fail("an answer that is due is there");
}

function hold(holds: boolean, what: string): void {
  if (!holds) fail(what);
}

function fail(what: string): never {
  throw new Error(`It does not hold that ${what}.`);
}
